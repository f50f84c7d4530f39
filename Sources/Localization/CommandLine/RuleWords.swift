import Domain

/// The rules of a body in words; a body without one says so.
public enum RuleWords {
  public static let noQuorum = Phrase(en: "no rule", fr: "aucune règle")
  public static let noAdoption = Phrase(en: "no rule", fr: "aucune règle")
  public static let noCadence = Phrase(en: "no rule", fr: "aucune règle")
  public static let notTracked = Phrase(en: "not tracked", fr: "non suivie")

  public static func cadence(_ cadence: Cadence, _ noun: Noun) -> Phrase {
    Phrase(
      en: "\(cadence.ordinaryPerYear) ordinary \(noun.form(for: cadence.ordinaryPerYear).en) a year",
      fr:
        "\(cadence.ordinaryPerYear) \(noun.form(for: cadence.ordinaryPerYear).fr) \(cadence.ordinaryPerYear < 2 ? "ordinaire" : "ordinaires") par an"
    )
  }

  public static func quorum(_ rule: QuorumRule) -> Phrase {
    let share = rule.share.map { fraction($0) + Phrase(en: " of the voting seats", fr: " des sièges votants") }
    let seats = rule.seats.map { Nouns.votingSeat.counted($0) }
    return [share, seats].compactMap { $0 }.listed()
  }

  public static func adoption(_ rule: AdoptionRule) -> Phrase {
    let methods = rule.methods.map(\.phrase).listed(.or)
    guard let majority = rule.majority else { return methods }
    return methods + Phrase(en: "; majority: ", fr: " ; majorité : ") + fraction(majority)
  }

  /// `more than 1/2`, `2/3`.
  public static func fraction(_ share: Fraction) -> Phrase {
    let words = "\(share.numerator)/\(share.denominator)"
    return share.exceeded ? Phrase(en: "more than \(words)", fr: "plus de \(words)") : Phrase(same: words)
  }

  public static func periods(_ periods: ResolvedPeriods) -> Phrase {
    Phrase(
      en:
        "invitations \(periods.invitations) days before, documents \(periods.documents); minutes to the chair after \(periods.minutesToChair) days, circulated by day \(periods.minutesCirculated), approved by silence after \(periods.silentApproval); silence procedure \(periods.silenceProcedure) hours",
      fr:
        "invitations \(periods.invitations) jours avant, documents \(periods.documents) ; compte rendu à la présidence sous \(periods.minutesToChair) jours, diffusé au plus tard le \(periods.minutesCirculated)e jour, approuvé tacitement après \(periods.silentApproval) ; procédure de silence \(periods.silenceProcedure) heures"
    )
  }

  public static func seatRule(_ demand: SeatRule.Demand, _ names: Names) -> Phrase {
    switch demand {
    case .holderIs(let classification, let role):
      role.phrase + Phrase(en: ": one of “", fr: " : parmi « ") + names.classification(classification)
        + Phrase(en: "” on that day", fr: " » à cette date")
    case .othersOnly(let classification, let roles):
      Phrase(en: "outside “", fr: "hors « ") + names.classification(classification)
        + Phrase(en: "”: only ", fr: " » : seulement ") + roles.map(\.phrase).listed(.or)
    case .exactly(let organizations, let role):
      role.phrase + Phrase(en: ": exactly ", fr: " : exactement ")
        + organizations.map { names.phrase($0, .short) }.listed()
    }
  }

  public static func quorum(_ quorum: Quorum) -> Phrase {
    let present = Phrase(
      en: "\(quorum.present) of \(quorum.total) voting seats present or represented",
      fr: "\(quorum.present) sièges votants sur \(quorum.total) présents ou représentés")
    switch quorum {
    case .noRule: return present + Phrase(en: "; quorum: no rule", fr: " ; quorum : aucune règle")
    case .reached(_, let required, _):
      return present + Phrase(en: "; quorum of \(required) reached", fr: " ; quorum de \(required) atteint")
    case .notReached(_, let required, _):
      return present + Phrase(en: "; quorum of \(required) not reached", fr: " ; quorum de \(required) non atteint")
    }
  }
}
