import Domain

/// A body's rules in words.
public enum RuleWords {
  /// `two thirds`, `more than half`, `3/5`.
  public static func share(_ share: Fraction) -> Phrase {
    switch (share.numerator, share.denominator, share.exceeded) {
    case (1, 2, true): Phrase(en: "more than half", fr: "plus de la moitié")
    case (1, 2, false): Phrase(en: "half", fr: "la moitié")
    case (2, 3, false): Phrase(en: "two thirds", fr: "les deux tiers")
    case (3, 4, false): Phrase(en: "three quarters", fr: "les trois quarts")
    case (let part, let whole, true): Phrase(en: "more than \(part)/\(whole)", fr: "plus de \(part)/\(whole)")
    case (let part, let whole, false): Phrase(same: "\(part)/\(whole)")
    }
  }

  /// `two thirds of the voting seats, at least 5 seats`.
  public static func quorum(_ rule: QuorumRule) -> Phrase {
    var parts: [Phrase] = []
    if let share = rule.share {
      parts.append(
        Phrase(
          en: "\(self.share(share).en) of the voting seats", fr: "\(self.share(share).fr) des sièges votants")
      )
    }
    if let seats = rule.seats {
      let counted = Nouns.seat.counted(seats)
      parts.append(Phrase(en: "at least \(counted.en)", fr: "au moins \(counted.fr)"))
    }
    return Phrase(en: parts.map(\.en).joined(separator: ", "), fr: parts.map(\.fr).joined(separator: ", "))
  }

  /// `13 of 17 present; quorum: no rule recorded`.
  public static func quorum(_ quorum: Quorum) -> Phrase {
    let count = Phrase(
      en: "\(quorum.present) of \(quorum.total) present",
      fr: "\(quorum.present) \(quorum.present < 2 ? "présent" : "présents") sur \(quorum.total)"
    )
    switch quorum {
    case .noRule: return Phrase(en: "\(count.en); no quorum rule", fr: "\(count.fr) ; quorum : aucune règle")
    case .reached(_, let required, _):
      return Phrase(
        en: "\(count.en); quorum of \(required) reached", fr: "\(count.fr) ; quorum de \(required) atteint")
    case .notReached(_, let required, _):
      return Phrase(
        en: "\(count.en); quorum of \(required) not reached",
        fr: "\(count.fr) ; quorum de \(required) non atteint")
    }
  }

  /// `by consensus, by vote (two thirds)`.
  public static func adoption(_ rule: AdoptionRule) -> Phrase {
    let methods = Phrase(
      en: rule.methods.map(\.phrase.en).joined(separator: ", "),
      fr: rule.methods.map(\.phrase.fr).joined(separator: ", "))
    guard let majority = rule.majority else { return methods }
    return Phrase(en: "\(methods.en) (\(share(majority).en))", fr: "\(methods.fr) (\(share(majority).fr))")
  }

  /// `2 ordinary plenaries a year, tracked since 12 Jan 2026`.
  public static func cadence(_ cadence: Cadence, plenary: Bool) -> Phrase {
    let noun = ordinary(plenary: plenary).counted(cadence.ordinaryPerYear)
    let rule = Phrase(en: "\(noun.en) a year", fr: "\(noun.fr) par an")
    guard let date = cadence.trackedSince else {
      return Phrase(en: "\(rule.en), not tracked", fr: "\(rule.fr), non suivies")
    }
    let since = date.phrase(.long)
    let article = date.exact == nil ? "" : "le "
    return Phrase(
      en: "\(rule.en), tracked since \(since.en)", fr: "\(rule.fr), suivies depuis \(article)\(since.fr)")
  }

  /// The heading above a cadence: `MCP: ordinary plenaries, 2 a year`.
  public static func cadenceTitle(_ cadence: Cadence, body: String, plenary: Bool) -> Phrase {
    let noun = ordinary(plenary: plenary).plural
    return Phrase(
      en: "\(body): \(noun.en), \(cadence.ordinaryPerYear) a year",
      fr: "\(body) : \(noun.fr), \(cadence.ordinaryPerYear) par an")
  }

  private static func ordinary(plenary: Bool) -> Noun {
    plenary
      ? Noun(
        en: "ordinary plenary", plural: "ordinary plenaries", fr: "plénière ordinaire",
        pluriel: "plénières ordinaires",
        .feminine)
      : Noun(
        en: "ordinary meeting", fr: "réunion ordinaire", pluriel: "réunions ordinaires", .feminine)
  }

  /// Who may hold which seat.
  public static func seatRule(_ rule: SeatRule, _ names: Names) -> Phrase {
    switch rule.demand {
    case .holderIs(let classification, let role):
      let name = names.classification(classification)
      return Phrase(
        en: "\(role.phrase.en): one of “\(name.en)” only", fr: "\(role.phrase.fr) : « \(name.fr) » uniquement"
      )
    case .othersOnly(let classification, let roles):
      let name = names.classification(classification)
      return Phrase(
        en: "outside “\(name.en)”: \(roles.map(\.phrase.en).joined(separator: ", ")) only",
        fr: "hors « \(name.fr) » : \(roles.map(\.phrase.fr).joined(separator: ", ")) uniquement")
    case .exactly(let organizations, let role):
      let holders = organizations.map { names.phrase($0, .short) }
      return Phrase(
        en: "\(role.phrase.en): exactly \(holders.map(\.en).joined(separator: ", "))",
        fr: "\(role.phrase.fr) : exactement \(holders.map(\.fr).joined(separator: ", "))")
    }
  }

  /// `invitations D-42, documents D-15, minutes to the chair D+7 …`
  public static func periods(_ periods: ResolvedPeriods) -> Phrase {
    Phrase(
      en: """
        invitations D-\(periods.invitations), documents D-\(periods.documents), minutes to the chair \
        D+\(periods.minutesToChair), circulated D+\(periods.minutesCirculated), tacit approval \
        \(periods.silentApproval) days, silence procedure \(periods.silenceProcedure) hours
        """,
      fr: """
        invitations J-\(periods.invitations), documents J-\(periods.documents), compte rendu à la présidence \
        J+\(periods.minutesToChair), diffusé J+\(periods.minutesCirculated), approbation tacite \
        \(periods.silentApproval) jours, procédure de silence \(periods.silenceProcedure) heures
        """)
  }
}
