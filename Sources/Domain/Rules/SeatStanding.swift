/// Where a seat stands on a day (domain §2, D): vacant, in office or ended; and two cases that a list tells apart from these.
public enum SeatStanding: String, Codable, Sendable, CaseIterable {
  /// Its term has not begun.
  case upcoming
  /// Its term runs, and nobody holds it.
  case vacant
  case inOffice
  /// Its term is over, and nothing is left open by that.
  case ended
  /// Its term is over, its role is one that is handed on, and nobody has followed.
  case termExpired
}

extension SeatRole {
  /// The roles that one holder hands to the next, so that an ended term without a successor leaves a gap (D).
  public static let handedOn: Set<SeatRole> = [.chair, .coChair, .viceChair, .rapporteur, .secretariat]
}

extension Body {
  /// Where one of its seats stands on a day.
  /// - Parameter closed: the organisations that are over.
  public func standing(
    of seat: Seat, on day: CalendarDay, closed: Set<OrganizationID> = []
  ) -> SeatStanding {
    if seat.term.holds(on: day) { return seat.holder == nil ? .vacant : .inOffice }
    guard seat.term.hasEnded(by: day) else { return .upcoming }
    if hasGone(seat, with: closed, on: day) { return .ended }
    return SeatRole.handedOn.contains(seat.role) && !hasSuccessor(of: seat, on: day) ? .termExpired : .ended
  }

  /// Whether a seat went with an organisation that is over, and others hold the same role: nobody need follow then (D).
  private func hasGone(_ seat: Seat, with closed: Set<OrganizationID>, on day: CalendarDay) -> Bool {
    guard let organization = seat.holder?.organization, closed.contains(organization) else { return false }
    return seats([seat.role], on: day).contains { $0.holder != nil }
  }

  /// Whether somebody follows in the role of a seat that has ended; one chair is enough, a co-chair follows another by
  /// the same holder or by beginning after it (D).
  private func hasSuccessor(of seat: Seat, on day: CalendarDay) -> Bool {
    seats.contains { other in
      guard other.id != seat.id, other.role == seat.role, !other.term.hasEnded(by: day) else { return false }
      if seat.role == .chair || (other.holder != nil && other.holder == seat.holder) { return true }
      guard let begin = other.term.from.date, let end = seat.term.to?.date else { return false }
      return begin.latest >= end.earliest
    }
  }
}
