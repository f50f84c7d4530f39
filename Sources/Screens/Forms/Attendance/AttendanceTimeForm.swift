import Commands
import Domain
import Localization

/// A party arrived late, or left before the end; now, unless another time is given.
struct AttendanceTimeForm: OfficerForm {
  static let name = "attendance-time"

  enum Moment: String, Codable, Hashable, Sendable { case arrival, departure }

  var meeting: MeetingID
  var party: Party
  var moment: Moment

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let subject = try AttendanceSubject(party, at: meeting, register, around)
    let known = moment == .arrival ? subject.attendance?.arrived : subject.attendance?.left
    let title = moment == .arrival ? FormTitles.arrivedLate : FormTitles.leftMeeting
    return try FormContent(
      title[around.language], note: subject.name,
      [.time(field, known ?? subject.clock, around).required.hinted(FormTitles.localTimeHint)]
    ).seeing([subject.meeting.key], register)
  }

  private var field: Field { moment == .arrival ? .arrival : .departure }

  /// Whoever comes is there, present unless already represented.
  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let time = try reader.time(field)
    switch moment {
    case .arrival:
      if try series.current.meeting(meeting).attendance(of: party)?.manner.counts != true {
        try series.perform(RecordAttendance(meeting: meeting, party: party, manner: .present))
      }
      try series.perform(EditAttendance(meeting: meeting, party: party, arrived: .to(time)))
    case .departure: try series.perform(EditAttendance(meeting: meeting, party: party, left: .to(time)))
    }
  }
}
