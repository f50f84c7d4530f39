/// Whom a body invites to its meetings (D): every seat in office on the day, through its holder, each holder once.
public enum InvitationRule {
  public static func invitees(of body: Body, on day: CalendarDay) -> [(seat: Seat, party: Party)] {
    var seen: Set<Party> = []
    return body.seats(on: day).compactMap { seat in
      guard let party = seat.holder, seen.insert(party).inserted else { return nil }
      return (seat, party)
    }
  }

  /// The seat that a party holds on a day, or through which it is held – MISAHEL sits for the African Union (S0) –, a voting one
  /// first; `nil` for a guest.
  public static func seat(of party: Party, in body: Body, on day: CalendarDay) -> Seat? {
    let seats = body.seats(on: day)
    let held = seats.filter { $0.holder == party }
    let own = held.isEmpty ? seats.filter { $0.holder != nil && $0.through == party } : held
    return own.first(where: \.isVoting) ?? own.first
  }
}

extension Meeting {
  /// The invitation of a party, if it has one.
  public func invitation(of party: Party) -> Invitation? { invitations.first { $0.party == party } }

  /// The invitations that were not withdrawn: those that count.
  public var standingInvitations: [Invitation] { invitations.filter { $0.withdrawn == nil } }

  /// The attendance recorded for a party, if there is any.
  public func attendance(of party: Party) -> Attendance? { attendance.first { $0.party == party } }
}
