import Commands
import Domain
import Localization

/// The next step of an item in the room: discussed, concluded, deferred.
struct ItemStateForm: OfficerForm {
  static let name = "item-state"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>
  var to: AgendaItem.State

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    var content = FormContent.immediate(ActWords.phrase(ChangeAgendaItemState.action)[around.language])
    content.note = try record.words(of: item, becoming: to)[around.language]
    return try content.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ChangeAgendaItemState(meeting: meeting, item: item, to: to))
  }
}
