/// The life of a body (domain §2, D): proposed → active ⇄ suspended → closed | succeeded by another.
public enum BodyTransitions {
  /// The states that may follow; none follow on closed and succeeded.
  public static func next(after standing: BodyStanding.Name) -> [BodyStanding.Name] {
    switch standing {
    case .proposed: [.active]
    case .active: [.suspended, .closed, .succeeded]
    case .suspended: [.active, .closed, .succeeded]
    case .closed, .succeeded: []
    }
  }

  /// Why the body cannot pass to a state, or `nil`.
  public static func refusal(of body: Body, to standing: BodyStanding.Name) -> Refusal? {
    if let closed = body.closedRefusal { return closed }
    return next(after: body.standing.name).contains(standing)
      ? nil : .bodyTransition(body.id, from: body.standing.name, to: standing)
  }
}

extension Body: ClosableRecord {
  /// The refusal of every change to a closed body, which is read-only and names its successor (domain §2); `nil` while it is not.
  public var closedRefusal: Refusal? {
    switch standing {
    case .proposed, .active, .suspended: nil
    case .closed: .bodyIsClosed(id, successor: nil)
    case .succeeded(let successor, _, _): .bodyIsClosed(id, successor: successor)
    }
  }
}
