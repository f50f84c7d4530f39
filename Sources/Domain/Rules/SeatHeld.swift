/// A seat of a body, and in what way it is a party's.
public struct SeatHeld: Equatable, Sendable {
  public enum Manner: Equatable, Sendable {
    case own
    /// By a post of the organisation.
    case post(Text)
    /// As the one through which another party holds it.
    case through(Party?)
    /// Sitting in it for whoever holds it.
    case principal(Party?)
    case alternate(Party?)
  }

  public let body: BodyID
  public let seat: Seat
  public let manner: Manner
}

extension Party {
  /// The seats it has or had in these bodies, in their order.
  public func seats(in bodies: [Body]) -> [SeatHeld] {
    bodies.flatMap { body in
      body.seats.compactMap { seat in
        manner(of: seat).map { SeatHeld(body: body.id, seat: seat, manner: $0) }
      }
    }
  }

  private func manner(of seat: Seat) -> SeatHeld.Manner? {
    if seat.holder == self { return .own }
    switch self {
    case .organization(let organization):
      if case .post(let title, of: organization)? = seat.holder { return .post(title) }
      return seat.through == self ? .through(seat.holder) : nil
    case .person(let person):
      if seat.principal == person { return .principal(seat.holder) }
      return seat.alternate == person ? .alternate(seat.holder) : nil
    case .body, .post, .members: return seat.through == self ? .through(seat.holder) : nil
    }
  }
}
