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
    .immediate(
      FormTitles.itemState[around.language],
      about: try register.meeting(meeting).words(of: item, becoming: state)[around.language])
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

extension Meeting {
  /// An item by its number, since with a long title the state and the time would be cut off: `item 4: discussed`.
  func words(
    of item: Identifier<AgendaItem>, becoming state: AgendaItem.State
  ) throws(RegisterError) -> Phrase {
    let title = try requiredItem(item).title.phrase
    let name = agendaNumber(of: item).map { FormTitles.numberedItem($0) } ?? title
    return name + MinutesWords.colon + state.phrase
  }
}
