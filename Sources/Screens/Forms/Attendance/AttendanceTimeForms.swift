import Commands
import Domain
import Localization

/// A party arrived late; now, unless another time is given.
struct ArrivedLateForm: OfficerForm {
  static let name = "arrived-late"

  var meeting: MeetingID
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let subject = try AttendanceSubject(party, at: meeting, register, around)
    return try FormContent(
      FormTitles.arrivedLate[around.language], note: subject.name,
      [
        .time(.arrival, subject.attendance?.arrived ?? subject.clock, around).required
          .hinted(FormTitles.localTimeHint)
      ]
    ).seeing([subject.meeting.key], register)
  }

  /// Whoever comes is there, present unless already represented.
  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let arrived = try reader.time(.arrival)
    if try series.current.meeting(meeting).attendance(of: party)?.manner.counts != true {
      try series.perform(RecordAttendance(meeting: meeting, party: party, manner: .present))
    }
    try series.perform(EditAttendance(meeting: meeting, party: party, arrived: .to(arrived)))
  }
}

/// A party left before the end; now, unless another time is given.
struct LeftMeetingForm: OfficerForm {
  static let name = "left-meeting"

  var meeting: MeetingID
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let subject = try AttendanceSubject(party, at: meeting, register, around)
    return try FormContent(
      FormTitles.leftMeeting[around.language], note: subject.name,
      [
        .time(.departure, subject.attendance?.left ?? subject.clock, around).required
          .hinted(FormTitles.localTimeHint)
      ]
    ).seeing([subject.meeting.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      EditAttendance(meeting: meeting, party: party, left: .to(try reader.time(.departure))))
  }
}
