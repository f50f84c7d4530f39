import Domain

/// What a check can find on a body or a person.
struct BodyFindings {
  let record: RecordKey
  let names: Names

  private var name: Phrase { names.record(record) }

  func plenariesMissed(_ due: Int, _ held: Int, _ since: PartialDate) -> Advice {
    let noun = names.meetingNoun(of: BodyID(record.id))
    let from = since.phrase(.long)
    let since = Phrase(en: from.en, fr: since.exact == nil ? from.fr : "le \(from.fr)")
    return Advice(
      en: "\(name.en): \(held) of \(due) ordinary \(noun.form(for: due).en) held since \(since.en).",
      fr:
        "\(name.fr) : \(held) \(noun.form(for: held).fr) \(held < 2 ? "ordinaire tenue" : "ordinaires tenues") sur \(due) depuis \(since.fr).",
      remedy: Phrase(
        en: "Schedule the next one, or record those that were held.",
        fr: "Programmez la prochaine, ou enregistrez celles qui ont eu lieu."))
  }

  func symbolsAlike(_ words: String, _ other: BodyID) -> Advice {
    let also = names.phrase(other)
    return Advice(
      en: "\(name.en): another body is called \(words) in symbols too (\(also.en)).",
      fr: "\(name.fr) : une autre instance porte aussi le sigle \(words) dans ses cotes (\(also.fr)).",
      remedy: Phrase(
        en: "Give one of them another acronym.", fr: "Donnez un autre sigle à l’une d’elles."))
  }

  func chairVacant(_ role: SeatRole) -> Advice {
    Advice(
      en: "\(name.en): the \(role.phrase.en) is vacant.",
      fr: "\(name.fr) : \(role.noun.definite.fr) est vacante.",
      remedy: Phrase(en: "Assign the seat.", fr: "Attribuez le siège."))
  }

  func termExpired(_ role: SeatRole, _ holder: Party?, _ day: PartialDate) -> Advice {
    let who = holder.map { names.phrase($0) } ?? role.phrase
    let holding = holder.map { names.appellation($0).definite } ?? Phrase(same: "the ") + role.phrase
    let date = day.phrase(.long)
    return Advice(
      en:
        "\(name.en): the term of \(holding.en) (\(role.phrase.en)) ended \(day.adverb.en), and nobody has followed.",
      fr:
        "\(name.fr) : le mandat de « \(who.fr) » (\(role.phrase.fr)) a pris fin (\(date.fr)) sans successeur.",
      remedy: Phrase(
        en: "Record the new holder, or extend the term.",
        fr: "Enregistrez le nouveau titulaire, ou prolongez le mandat."))
  }

  func seatOfClosed(_ role: SeatRole, _ holder: Party, _ day: PartialDate?) -> Advice {
    let who = names.phrase(holder)
    let date = day.map { Phrase(same: " (") + $0.phrase(.long) + ")" } ?? .empty
    return Advice(
      en: "\(name.en): the seat of \(who.en) (\(role.phrase.en)) goes on, though it is closed\(date.en).",
      fr:
        "\(name.fr) : le siège de « \(who.fr) » (\(role.phrase.fr)) court toujours malgré la fermeture\(date.fr).",
      remedy: Phrase(
        en: "End the seat, or record who took it over.",
        fr: "Mettez fin au siège, ou enregistrez qui l’a repris."))
  }

  func personTermExpired(_ person: PersonID, _ body: BodyID, _ day: PartialDate) -> Advice {
    let who = names.phrase(person)
    let place = names.phrase(body, .short)
    let date = day.phrase(.long)
    return Advice(
      en: "\(who.en) still sits on \(place.en); their term ended \(day.adverb.en).",
      fr: "\(who.fr) siège toujours (\(place.fr)) alors que son mandat a pris fin (\(date.fr)).",
      remedy: Phrase(
        en: "Name the new principal or alternate of the seat.",
        fr: "Indiquez le nouveau titulaire ou le nouveau suppléant du siège."))
  }

  func holderNotEligible(
    _ role: SeatRole, _ holder: Party, _ classification: Identifier<Classification>
  ) -> Advice {
    let who = names.appellation(holder).definite
    let set = names.classification(classification)
    return Advice(
      en: "\(name.en): \(who.en) holds the role “\(role.phrase.en)” and is not among “\(set.en)”.",
      fr:
        "\(name.fr) : \(who.fr) exerce la fonction « \(role.phrase.fr) » sans faire partie de « \(set.fr) ».",
      remedy: Self.correctSeat)
  }

  func roleNotOpen(_ role: SeatRole, _ holder: Party, _ allowed: [SeatRole]) -> Advice {
    let who = names.appellation(holder).definite
    let roles = allowed.map(\.phrase).listed(.or)
    return Advice(
      en: "\(name.en): \(who.en) holds the role “\(role.phrase.en)” and may hold \(roles.en) only.",
      fr:
        "\(name.fr) : \(who.fr) exerce la fonction « \(role.phrase.fr) », mais ne peut exercer que : \(roles.fr).",
      remedy: Self.correctSeat)
  }

  func seatsNotAsFixed(_ role: SeatRole, _ expected: [OrganizationID], _ found: [Party]) -> Advice {
    let wanted = expected.map { names.phrase($0, .short) }.listed()
    let holders =
      found.isEmpty
      ? Phrase(en: "nobody", fr: "personne") : found.map { names.phrase($0, .short) }.listed()
    return Advice(
      en: "\(name.en): the role “\(role.phrase.en)” belongs to \(wanted.en); it is held by \(holders.en).",
      fr:
        "\(name.fr) : la fonction « \(role.phrase.fr) » revient à \(wanted.fr) ; elle est exercée par \(holders.fr).",
      remedy: Self.correctSeat)
  }

  func seatOverlap(_ role: SeatRole) -> Advice {
    Advice(
      en: "\(name.en): two terms overlap in the role “\(role.phrase.en)”.",
      fr: "\(name.fr) : deux périodes se chevauchent dans la fonction « \(role.phrase.fr) ».",
      remedy: Phrase(en: "Correct the dates of one of them.", fr: "Corrigez les dates de l’une d’elles."))
  }

  private static let correctSeat = Phrase(
    en: "Correct the seat, or the classification of its holder.",
    fr: "Corrigez le siège, ou la classification de son titulaire.")
}
