import Commands
import Domain
import Localization

/// Takes a point one step on, or back by a slip of the hand; done at once.
struct AgendaItemStateForm: OfficerForm {
  static let name = "agenda-item-state"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>
  var state: AgendaItem.State

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    let point = try record.requiredItem(item)
    // By its number: with a long title the state and the time would be cut off.
    return .immediate(
      FormTitles.itemState[around.language],
      about: (record.agendaNumber(of: item) ?? point.title.words(in: around.language)) + " "
        + state.phrase[around.language])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ChangeAgendaItemState(meeting: meeting, item: item, to: state))
  }
}

/// Lays the agenda from the last one, with what was deferred and what is open; done at once.
struct CarryAgendaForm: OfficerForm {
  static let name = "carry-agenda"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    .immediate(FormTitles.keyCarry[around.language])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(CarryAgenda(meeting: meeting))
  }
}

/// Adopts the provisional agenda, in session; done at once.
struct AdoptAgendaForm: OfficerForm {
  static let name = "adopt-agenda"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    .immediate(FormTitles.keyAdoptAgenda[around.language])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(AdoptAgenda(meeting: meeting))
  }
}
