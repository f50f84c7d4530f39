import Domain

/// Rules of bodies and their seats, as they refuse.
struct BodyRefusals {
  let names: Names

  func isClosed(_ body: BodyID, successor: BodyID?) -> Advice {
    let name = names.appellation(.body(body)).definite
    let why = ending(of: body)
    guard let successor else {
      return Advice(
        en: "\(name.en.capitalizingFirst) is closed\(why.en): its record and its meetings are read-only.",
        fr:
          "\(name.fr.capitalizingFirst) a cessé d’exister\(why.fr) : sa fiche et ses réunions ne peuvent plus être modifiées.",
        remedy: Phrase(
          en: "It can be read, searched and exported.",
          fr: "Ses fiches peuvent être consultées, recherchées et exportées."))
    }
    let heir = names.appellation(.body(successor)).definite
    return Advice(
      en:
        "\(name.en.capitalizingFirst) was succeeded by \(heir.en)\(why.en): its record and its meetings are read-only.",
      fr:
        "\(heir.fr.capitalizingFirst) a pris la suite\(why.fr) : la fiche et les réunions de « \(names.phrase(body).fr) » ne peuvent plus être modifiées.",
      remedy: Phrase(en: "Work with \(heir.en).", fr: "Utilisez la fiche « \(names.phrase(successor).fr) »."))
  }

  func organizationIsClosed(_ organization: OrganizationID, successor: OrganizationID?) -> Advice {
    let name = names.appellation(.organization(organization)).definite
    let remedy =
      successor.map { id in
        let heir = names.appellation(.organization(id)).definite
        return Phrase(
          en: "Give the seat to \(heir.en), which continues it, or enter the last day of the term.",
          fr: "Attribuez le siège à \(heir.fr), qui lui succède, ou indiquez le dernier jour du mandat.")
      }
      ?? Phrase(
        en: "Enter the last day of the term, or take the closing back.",
        fr: "Indiquez le dernier jour du mandat, ou annulez la fermeture.")
    let closure = (try? names.register?.organization(organization))?.closure
    let why = closure.map { Self.bracketed($0.on, $0.instrument) } ?? .empty
    return Advice(
      en: "\(name.en.capitalizingFirst) is closed\(why.en) and takes no seat after its last day.",
      fr: "\(name.fr.capitalizingFirst) a fermé\(why.fr) et ne reçoit plus de siège après son dernier jour.",
      remedy: remedy)
  }

  /// Since when, and by what: ` (31 December 2023, Security Council resolution 2690)`.
  private func ending(of body: BodyID) -> Phrase {
    guard let (on, instrument) = names.body(body)?.standing.ending else { return .empty }
    return Self.bracketed(on, instrument)
  }

  private static func bracketed(_ on: PartialDate?, _ instrument: Text?) -> Phrase {
    let parts = [on?.phrase(.long), instrument?.phrase].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? .empty : Phrase(same: " (") + parts.joined(separator: ", ") + ")"
  }

  func doesNotVote(_ body: BodyID, _ role: SeatRole) -> Advice {
    let name = names.phrase(body)
    return Advice(
      en: "“\(name.en)”: whoever holds the role “\(role.phrase.en)” speaks, and does not decide.",
      fr:
        "« \(name.fr) » : la fonction « \(role.phrase.fr) » donne voix consultative, sans droit de décision.",
      remedy: Phrase(
        en: "Leave the vote out, or give the seat another role.",
        fr: "N’accordez pas le vote, ou donnez une autre fonction au siège."))
  }

  func speaksOnly(_ body: BodyID, _ party: Party, _ role: SeatRole) -> Advice {
    let name = names.phrase(body, .short)
    let who = names.appellation(party).definite
    return Advice(
      en:
        "\(who.en.capitalizingFirst) sits on “\(name.en)” as \(role.phrase.en): it speaks, and does not decide.",
      fr:
        "\(who.fr.capitalizingFirst) siège à « \(name.fr) » (\(role.phrase.fr)) avec voix consultative, sans droit de décision.",
      remedy: Phrase(
        en: "Note what was said in the record of the discussion; only members object or make reservations.",
        fr:
          "Consignez ses propos dans le résumé des débats ; seuls les membres formulent objections et réserves."
      ))
  }

  func delegationTooLarge(_ body: BodyID, _ party: Party, _ people: Int, _ limit: Int) -> Advice {
    let name = names.phrase(body, .short)
    let who = names.phrase(party)
    let most = Nouns.person.counted(limit)
    return Advice(
      en: "“\(name.en)” allows \(most.en) for each member; “\(who.en)” would have \(people).",
      fr: "« \(name.fr) » admet \(most.fr) par membre ; « \(who.fr) » en aurait \(people).",
      remedy: Phrase(
        en: "Leave somebody out, or change the limit among the rules of the body.",
        fr: "Retirez quelqu’un, ou modifiez la limite dans les règles de l’instance."))
  }

  func transition(_ body: BodyID, _ from: BodyStanding.Name, _ to: BodyStanding.Name) -> Advice {
    let name = names.phrase(body)
    return Advice(
      en: "“\(name.en)” is \(from.phrase.en) and cannot become \(to.phrase.en).",
      fr: "L’instance « \(name.fr) » est \(from.phrase.fr) et ne peut pas devenir \(to.phrase.fr).",
      remedy: Phrase(
        en:
          "A body goes from proposed to active, may be suspended and resumed, and ends closed or succeeded.",
        fr:
          "Une instance proposée devient active, peut être suspendue puis reprise, et finit close ou remplacée."
      ))
  }

  func notEligible(
    _ body: BodyID, _ role: SeatRole, _ holder: Party, _ classification: Identifier<Classification>,
    _ day: CalendarDay
  ) -> Advice {
    let who = names.appellation(holder).definite
    let set = names.classification(classification)
    let name = names.phrase(body)
    let date = day.phrase(.long)
    return Advice(
      en:
        "\(role.phrase.en.capitalizingFirst) of “\(name.en)” goes to “\(set.en)” only, and \(who.en) is not among them on \(date.en).",
      fr:
        "Dans « \(name.fr) », la fonction « \(role.phrase.fr) » est réservée à « \(set.fr) » ; \(who.fr) n’en fait pas partie le \(date.fr).",
      remedy: Phrase(
        en: "Choose another holder, or record since when \(who.en) belongs to “\(set.en)”.",
        fr:
          "Choisissez un autre titulaire, ou enregistrez depuis quand \(who.fr) fait partie de « \(set.fr) »."
      ))
  }

  func classificationNeeded(
    _ organization: OrganizationID, _ classification: Identifier<Classification>, _ body: BodyID,
    _ role: SeatRole
  ) -> Advice {
    let who = names.appellation(.organization(organization)).definite
    let set = names.classification(classification)
    let name = names.phrase(body)
    return Advice(
      en:
        "\(who.en.capitalizingFirst) holds a seat by belonging to “\(set.en)”: \(role.phrase.en) of “\(name.en)”.",
      fr:
        "Un siège suppose l’appartenance à « \(set.fr) » (\(names.phrase(.organization(organization)).fr)) : \(role.phrase.fr), « \(name.fr) ».",
      remedy: Phrase(
        en: "End the seat first; if the membership has ended, give its end date instead.",
        fr: "Mettez d’abord fin au siège ; si l’appartenance a cessé, indiquez plutôt sa date de fin."))
  }

  func roleNotOpen(_ body: BodyID, _ role: SeatRole, _ holder: Party, _ allowed: [SeatRole]) -> Advice {
    let who = names.appellation(holder).definite
    let roles = allowed.map(\.phrase).listed(.or)
    let name = names.phrase(body)
    return Advice(
      en: "In “\(name.en)”, \(who.en) may be \(roles.en) only, not \(role.phrase.en).",
      fr:
        "Dans « \(name.fr) », \(who.fr) ne peut exercer que la fonction : \(roles.fr) (et non : \(role.phrase.fr)).",
      remedy: Phrase(en: "Choose the role “\(roles.en)”.", fr: "Choisissez la fonction « \(roles.fr) »."))
  }

  func seatsFixed(_ body: BodyID, _ role: SeatRole, _ organizations: [OrganizationID]) -> Advice {
    let holders = organizations.map { names.appellation(.organization($0)).definite }.listed()
    let name = names.phrase(body)
    return Advice(
      en: "The role “\(role.phrase.en)” in “\(name.en)” is held by exactly \(holders.en).",
      fr: "Dans « \(name.fr) », la fonction « \(role.phrase.fr) » revient exactement à : \(holders.fr).",
      remedy: Phrase(
        en: "Give the seat to one of them, or choose another role.",
        fr: "Attribuez le siège à l’un d’eux ou choisissez une autre fonction."))
  }

  func overlap(_ body: BodyID, _ seat: Identifier<Seat>) -> Advice {
    let taken = seatName(body, seat)
    return Advice(
      en: "The term overlaps with that of \(taken.en).",
      fr: "La période chevauche celle d’un autre siège : \(taken.fr).",
      remedy: Phrase(
        en: "End the earlier term first, or begin the new one the day after.",
        fr: "Mettez d’abord fin à la période en cours, ou faites commencer la nouvelle le lendemain."))
  }

  func ended(_ body: BodyID, _ seat: Identifier<Seat>) -> Advice {
    let name = seatName(body, seat)
    return Advice(
      en: "The term of \(name.en) has ended.", fr: "La période de ce siège est terminée : \(name.fr).",
      remedy: Phrase(en: "Assign a new seat.", fr: "Attribuez un nouveau siège."))
  }

  private func seatName(_ body: BodyID, _ id: Identifier<Seat>) -> Phrase {
    guard let seat = names.body(body)?.seat(id) else { return Phrase(same: id.text) }
    guard let holder = seat.holder else { return seat.role.phrase }
    let name = names.phrase(holder)
    return Phrase(en: "\(name.en) (\(seat.role.phrase.en))", fr: "\(name.fr) (\(seat.role.phrase.fr))")
  }
}
