import Commands
import Domain
import Localization

/// The adoption of the agenda, in session.
struct SittingAgendaForm: OfficerForm {
  static let name = "sitting-agenda"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try FormContent.immediate(SessionKeyWords.adoptAgenda.help[around.language]).seeing(
      [try register.meeting(meeting).key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(AdoptAgenda(meeting: meeting))
  }
}
