/// Whom a body invites to its meetings (D): every seat in office on the day, through its holder, each holder once.
public enum InvitationRule {
  public static func invitees(of body: Body, on day: CalendarDay) -> [(seat: Seat, party: Party)] {
    var seen: Set<Party> = []
    return body.seats(on: day).compactMap { seat in
      guard let party = seat.holder, seen.insert(party).inserted else { return nil }
      return (seat, party)
    }
  }

  /// The seat that a party holds on a day, a voting one first; `nil` for a guest.
  public static func seat(of party: Party, in body: Body, on day: CalendarDay) -> Seat? {
    let held = body.seats(on: day).filter { $0.holder == party }
    return held.first(where: \.isVoting) ?? held.first
  }
}

extension Meeting {
  /// The invitation of a party, if it has one.
  public func invitation(of party: Party) -> Invitation? { invitations.first { $0.party == party } }

  /// The attendance recorded for a party, if there is any.
  public func attendance(of party: Party) -> Attendance? { attendance.first { $0.party == party } }
}
