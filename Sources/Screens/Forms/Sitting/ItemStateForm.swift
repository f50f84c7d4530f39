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
    var note = try record.words(of: item, becoming: to)
    if to == .concluded, let next = record.itemAfter(item), let number = record.agendaNumber(of: next.id) {
      note = note + SessionWords.next(FormTitles.numberedItem(number))
    }
    content.note = note[around.language]
    return try content.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ChangeAgendaItemState(meeting: meeting, item: item, to: to))
  }
}

extension Meeting {
  /// The item to take up once another is concluded.
  func itemAfter(_ id: Identifier<AgendaItem>) -> AgendaItem? {
    let rest = numberedAgenda.map(\.item).drop { $0.id != id }.dropFirst()
    return rest.first { $0.state == .adopted || $0.state == .discussed }
  }
}
