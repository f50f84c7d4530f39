import Domain
import Localization

/// Who is expected at a meeting and who came: its seats, then its guests, each in protocol order.
struct AttendanceRoll {
  struct Entry {
    /// Who attends for the seat: as recorded, else its holder.
    let party: Party
    let seat: Seat?
    let attendance: Attendance?
    let invitation: Invitation?

    /// Those who are present or announced.
    var delegates: [Delegate] { attendance?.delegates ?? invitation?.delegation ?? [] }
    var isHere: Bool { attendance?.manner.counts == true && attendance?.left == nil }
  }

  /// The seats that count for the quorum.
  let voting: [Entry]
  let others: [Entry]
  /// Counted as things stand; `nil` for a meeting of no body.
  let quorum: Quorum?
  /// What the clocks of the place show, while the meeting takes place.
  let clock: LocalTime?

  init(_ meeting: Meeting, body: Body?, _ wording: Wording) {
    clock = MeetingClock.now(at: meeting, body: body, wording.around)
    let sits = meeting.timing.name == .inSession || meeting.timing.name == .suspended
    let time = sits ? clock : nil
    quorum = body.map { QuorumComputation.quorum(of: meeting, body: $0, at: time) }
    let seated = Self.seated(meeting, body: body)
    let known = Set(seated.map(\.party)).union(seated.compactMap(\.seat?.holder))
    let guests =
      meeting.attendance.filter { !known.contains($0.party) }.map {
        Entry(party: $0.party, seat: nil, attendance: $0, invitation: meeting.invitation(of: $0.party))
      }
      + meeting.standingInvitations.filter { invitation in
        !known.contains(invitation.party) && meeting.attendance(of: invitation.party) == nil
      }.map { Entry(party: $0.party, seat: nil, attendance: nil, invitation: $0) }
    func sorted(_ entries: [Entry]) -> [Entry] {
      ProtocolOrder.sorted(entries, names: wording.names, language: wording.language, party: \.party)
    }
    let isVoting = { (entry: Entry) in
      entry.seat.map { meeting.votingSeats?.contains($0.id) ?? $0.isVoting } ?? false
    }
    voting = sorted(seated.filter(isVoting))
    others = sorted(seated.filter { !isVoting($0) }) + sorted(guests)
  }

  var all: [Entry] { voting + others }

  private static func seated(_ meeting: Meeting, body: Body?) -> [Entry] {
    guard let body, let day = meeting.firstDay else { return [] }
    let entries = InvitationRule.invitees(of: body, on: day).map { invitee in
      let seat = InvitationRule.seat(of: invitee.party, in: body, on: day) ?? invitee.seat
      let attendance = meeting.attendance(of: seat) ?? meeting.attendance(of: invitee.party)
      return Entry(
        party: attendance?.party ?? invitee.party, seat: seat, attendance: attendance,
        invitation: meeting.invitation(of: invitee.party))
    }
    let shown = Set(entries.map(\.party))
    return entries + recorded(meeting, of: body).filter { !shown.contains($0.party) }
  }

  /// The voting seats that were recorded when the meeting closed, whatever became of them since.
  private static func recorded(_ meeting: Meeting, of body: Body) -> [Entry] {
    guard meeting.votingSeats != nil else { return [] }
    return QuorumComputation.votingSeats(of: meeting, body: body).compactMap { seat in
      let attendance = meeting.attendance(of: seat)
      return (attendance?.party ?? seat.holder).map {
        Entry(party: $0, seat: seat, attendance: attendance, invitation: meeting.invitation(of: $0))
      }
    }
  }
}
