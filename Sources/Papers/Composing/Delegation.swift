import Domain
import Localization

/// A party with the people it sent or announced, as lists of participants have it.
struct Delegation {
  let id: String
  let party: Party
  let seat: Identifier<Seat>?
  let members: [Delegate]
  /// Absent as long as only the reply is known.
  let attendance: Attendance?

  init(_ attendance: Attendance) {
    id = attendance.id.text
    party = attendance.party
    seat = attendance.seat
    members = Self.headFirst(attendance.delegates)
    self.attendance = attendance
  }

  init(_ invitation: Invitation) {
    id = invitation.id.text
    party = invitation.party
    seat = invitation.seat
    members = Self.headFirst(invitation.delegation)
    attendance = nil
  }

  /// Who came, or before the meeting who said so; apologies and absences are not among them.
  static func all(of meeting: Meeting) -> [Delegation] {
    meeting.attendance.isEmpty
      ? meeting.standingInvitations.filter { $0.reply == .accepted }.map(Delegation.init)
      : meeting.attendance.filter(\.manner.counts).map(Delegation.init)
  }

  private static func headFirst(_ delegates: [Delegate]) -> [Delegate] {
    delegates.filter { $0.head == true } + delegates.filter { $0.head != true }
  }
}
