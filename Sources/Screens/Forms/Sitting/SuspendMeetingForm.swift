import Commands
import Domain
import Localization

/// The end of a sitting, to be resumed.
struct SuspendMeetingForm: OfficerForm {
  static let name = "suspend-meeting"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let (record, now) = try MeetingClock.offered(for: meeting, register, around)
    let wording = Wording(register, around)
    return try FormContent(
      FormTitles.suspendMeeting[around.language], note: wording(wording.names.title(of: record)),
      button: FormTitles.suspend,
      [.time(.time, now, around).labelled(FormTitles.suspended)]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(SuspendMeeting(meeting: meeting, at: try reader.time(.time)))
  }
}
