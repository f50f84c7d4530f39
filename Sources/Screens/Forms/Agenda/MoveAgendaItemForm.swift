import Commands
import Domain
import Localization

/// A point takes another place; done at once, since it can be taken back.
struct MoveAgendaItemForm: OfficerForm {
  static let name = "move-agenda-item"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>
  /// Absent: to the end of its level.
  var before: Identifier<AgendaItem>?
  /// The point under which it goes; absent: under none.
  var parent: Identifier<AgendaItem>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    .immediate(
      FormTitles.moveItem[around.language],
      about: try register.meeting(meeting).requiredItem(item).title.words(in: around.language))
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(MoveAgendaItem(meeting: meeting, item: item, before: before, parent: .to(parent)))
  }
}
