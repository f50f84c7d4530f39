import Commands
import Domain
import Localization

/// A point to be put on the agenda.
struct AddAgendaItemForm: OfficerForm {
  static let name = "add-agenda-item"

  var meeting: MeetingID
  /// Where it goes: on the level of this point, in front of that one.
  var parent: Identifier<AgendaItem>?
  var before: Identifier<AgendaItem>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    let names = Names(register)
    return try FormContent(
      FormTitles.newItem[around.language], note: names.fullTitle(of: record, .short)[around.language],
      preface: predecessor(in: record).map { [FormTitles.comesAfter($0)[around.language]] } ?? [],
      [
        .text(.title).hinted(FormTitles.standardTitleHint),
        .choice(.kind, AgendaItem.Kind.choices, AgendaItem.Kind.substance.rawValue),
        .lookup(.presenter, .speakers(meeting), isMany: true, new: .organization),
        .text(.annotation, isLong: true),
        .lookup(.decision, .decisions, isMany: true).labelled(FormTitles.followedUp),
      ]
    ).seeing([record.key], register)
  }

  /// The number of the item behind which it comes, on its own level; nothing where its kind decides the place.
  private func predecessor(in record: Meeting) -> String? {
    guard let before else { return nil }
    let level = record.numberedAgenda.filter { $0.item.parent == parent }
    guard let next = level.firstIndex(where: { $0.item.id == before }) else { return nil }
    return level[..<next].last { $0.number != nil }?.number
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let kind: AgendaItem.Kind = reader.choice(.kind) ?? .substance
    let usual = StandardAgenda.title(of: kind)
    guard let title = reader.text(.title) ?? (usual.isEmpty ? nil : usual) else {
      throw .invalid(.title, .missing)
    }
    try series.perform(
      AddAgendaItem(
        meeting: meeting, title: title, kind: kind, parent: parent, before: before,
        annotation: reader.text(.annotation), presenters: reader.parties(.presenter),
        followsUp: reader.references(.decision).compactMap(\.decision)))
  }
}
