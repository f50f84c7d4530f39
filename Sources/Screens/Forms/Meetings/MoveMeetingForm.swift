import Commands
import Domain
import Localization

/// Another date for a meeting that has not begun, or its first; without one it is put off to a date still to be found.
struct MoveMeetingForm: OfficerForm {
  static let name = "move-meeting"

  var meeting: MeetingID
  var day: CalendarDay?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let schedule = record.timing.schedule
    let isFirst = schedule == nil && record.timing.name == .planned
    let sent = record.standingInvitations.count { $0.sent != nil }
    var preface: [String] = []
    if let schedule { preface.append(FormTitles.isOn(wording(schedule.phrase(.full)))[around.language]) }
    if sent > 0 { preface.append(FormTitles.tellInvited(sent)[around.language]) }
    let date = FormField.partialDay(
      .date, day.map(PartialDate.init) ?? schedule?.date, around, leaning: .future)
    return try FormContent(
      (isFirst ? FormTitles.fixDate : FormTitles.moveMeeting)[around.language],
      note: wording(wording.names.fullTitle(of: record, .short)), preface: preface,
      [
        isFirst ? date.required : date.hinted(FormTitles.moveHint),
        .time(.time, schedule?.start, around),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      PostponeMeeting(
        meeting: meeting, to: try reader.partialDay(.date, .future), start: try reader.time(.time)))
  }
}
