import Commands
import Domain
import Localization

/// Lays the minutes out from what was recorded, or brings a draft up to the agenda; done at once.
struct DraftMinutesForm: OfficerForm {
  static let name = "draft-minutes"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try .immediate(FormTitles.draftMinutes[around.language])
      .seeing([register.meeting(meeting).key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(DraftMinutes(meeting: meeting))
  }
}
