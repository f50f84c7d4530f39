import Domain
import Localization

/// The tables of a list of participants, also for the annex of the minutes.
struct ParticipantTables {
  let file: MeetingFile

  func write(into composer: inout Composer, level: Int) {
    let all = ProtocolOrder.sorted(
      Delegation.all(of: file.meeting), names: file.names, language: file.language, party: \.party)
    guard !all.isEmpty else {
      composer.note(Phrase(en: "No participant is recorded.", fr: "Aucun participant n’est enregistré."))
      return
    }
    composer.say(count(all))
    for part in ProtocolOrder.Part.allCases {
      let group = all.filter { ProtocolOrder.part(of: $0.party, names: file.names) == part }
      guard !group.isEmpty else { continue }
      composer.heading(Self.title(part), level: level)
      composer.table(Self.columns, group.map { row($0, composer) })
    }
    apologies(into: &composer)
  }

  private static func title(_ part: ProtocolOrder.Part) -> Phrase {
    switch part {
    case .states: Phrase(en: "States", fr: "États")
    case .others:
      Phrase(en: "Organisations and other participants", fr: "Organisations et autres participants")
    }
  }

  private static let columns = [
    TableColumn(Phrase(en: "Delegation", fr: "Délégation")),
    TableColumn(Phrase(en: "Representatives", fr: "Représentants")),
    TableColumn(Phrase(en: "Capacity", fr: "Qualité")),
  ]

  private func count(_ delegations: [Delegation]) -> Phrase {
    let people = delegations.reduce(0) { $0 + $1.members.count }
    let counted = Nouns.delegation.counted(delegations.count)
    guard people > 0 else { return counted + "." }
    let names = Nouns.participant.counted(people)
    return Phrase(en: "\(counted.en), \(names.en).", fr: "\(counted.fr), \(names.fr).")
  }

  private func row(_ delegation: Delegation, _ composer: Composer) -> Table.Row {
    Table.Row(
      id: delegation.id,
      [
        composer.passage(file.names.phrase(delegation.party, .both)), members(delegation, composer),
        composer.passage(capacity(delegation)),
      ])
  }

  private func members(_ delegation: Delegation, _ composer: Composer) -> Passage {
    var lines = delegation.members.map { member($0, of: delegation.members.count, composer) }
    if let other = delegation.attendance?.representedBy {
      let who = file.names.appellation(other).agent
      lines.append(
        composer.passage(Phrase(en: "Represented \(who.en)", fr: "Représentation assurée \(who.fr)")))
    }
    return lines.joined("\n", file.language)
  }

  private func member(_ delegate: Delegate, of count: Int, _ composer: Composer) -> Passage {
    var words =
      delegate.person.map { composer.passage(file.names.phrase($0, .long)) }
      ?? Passage(delegate.name, file.language)
    if let title = delegate.title ?? delegate.person.flatMap({ file.names.person($0)?.function }),
      !title.isEmpty
    {
      words = words + Passage(", ", file.language) + composer.passage(title)
    }
    guard delegate.head == true, count > 1 else { return words }
    return words
      + composer.passage(Phrase(en: " (head of delegation)", fr: " (chef de délégation)"))
  }

  private func capacity(_ delegation: Delegation) -> Phrase {
    // A meeting of no body has no seats, and nobody is a guest at it.
    guard file.body != nil else { return Phrase(en: "Participant", fr: "Participant") }
    guard let role = delegation.seat.flatMap({ file.body?.seat($0) })?.role else {
      return Phrase(en: "Guest", fr: "Invité")
    }
    return role.phrase.capitalized
  }

  private func apologies(into composer: inout Composer) {
    let excused = file.meeting.attendance.filter { $0.manner == .excused }
    let sorted = ProtocolOrder.sorted(excused, names: file.names, language: file.language, party: \.party)
    guard !sorted.isEmpty else { return }
    let names = sorted.map { file.names.phrase($0.party) }.listed()
    let label =
      sorted.count > 1
      ? Attendance.Manner.excused.phrase.fr + "s"
      : Attendance.Manner.excused.phrase(file.names.gender(of: sorted[0].party)).fr
    composer.say(Phrase(en: "Apologies: \(names.en).", fr: "\(label.capitalizingFirst) : \(names.fr)."))
  }
}
