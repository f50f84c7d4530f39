import Commands
import Domain
import Localization

/// A meeting that will not take place, for a reason that stays on record.
struct CancelMeetingForm: OfficerForm {
  static let name = "cancel-meeting"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let sent = record.standingInvitations.count { $0.sent != nil }
    var content = try FormContent(
      FormTitles.cancelMeeting[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      preface: [FormTitles.cancelWords[around.language]]
        + (sent > 0 ? [FormTitles.tellInvited(sent)[around.language]] : []),
      button: FormTitles.cancelMeeting, [.text(.reason).required]
    ).seeing([record.key], register).grave
    content.leave = FormTitles.keepMeeting
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(CancelMeeting(meeting: meeting, reason: try reader.requiredText(.reason)))
  }
}
