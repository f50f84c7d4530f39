import Domain
import Localization

extension FormKinds {
  /// Who attends a meeting.
  static let attendance: [any OfficerForm.Type] = [
    MarkAttendanceForm.self, AllPresentForm.self, RepresentedForm.self, AttendanceTimeForm.self,
    EditAttendanceForm.self, AddParticipantsForm.self, RemoveAttendanceForm.self,
  ]
}

/// What forms about one party at a meeting begin from.
struct AttendanceSubject {
  let meeting: Meeting
  let body: Body?
  let wording: Wording
  let party: Party

  init(
    _ party: Party, at meeting: MeetingID, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.party = party
    self.meeting = try register.meeting(meeting)
    if let id = self.meeting.body { body = try register.body(id) } else { body = nil }
    wording = Wording(register, around)
  }

  var attendance: Attendance? { meeting.attendance(of: party) }
  var name: String { wording.party(party) }
  /// What the clocks there show now, while it is the day of the meeting.
  var clock: LocalTime? { MeetingClock.now(at: meeting, body: body, wording.around) }
}
