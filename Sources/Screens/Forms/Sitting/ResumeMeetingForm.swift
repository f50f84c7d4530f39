import Commands
import Domain
import Localization

/// The next sitting of a suspended meeting.
struct ResumeMeetingForm: OfficerForm {
  static let name = "resume-meeting"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    let wording = Wording(register, around)
    let body = try record.body.map { id throws(RegisterError) in try register.body(id) }
    let now = MeetingClock.now(of: record, body: body, office: try register.office().zone, around)
    return try FormContent(
      FormTitles.resumeMeeting[around.language], note: wording(wording.names.title(of: record)),
      button: FormTitles.resume,
      [
        .time(.time, now.time, around).labelled(FormTitles.resumed).required,
        .day(.date, now.day, around, leaning: .past),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      ResumeMeeting(meeting: meeting, on: try reader.day(.date, .past), at: try reader.time(.time)))
  }
}
