/// The life of a framework (domain §2, D): draft → validated → formally approved → in force ⇄ interrupted → closed | succeeded by.
/// Practice skips steps – the ITSP was worked with and never formally approved (S1) –, so later states follow on every earlier one;
/// a draft too may give way to another one before anybody validated it.
public enum FrameworkTransitions {
  /// The states that may follow; none follow on closed and succeeded.
  public static func next(after standing: FrameworkStanding.Name) -> [FrameworkStanding.Name] {
    switch standing {
    case .draft: [.validated, .formallyApproved, .inForce, .closed, .succeeded]
    case .validated: [.formallyApproved, .inForce, .interrupted, .closed, .succeeded]
    case .formallyApproved: [.inForce, .interrupted, .closed, .succeeded]
    case .inForce: [.formallyApproved, .interrupted, .closed, .succeeded]
    case .interrupted: [.inForce, .closed, .succeeded]
    case .closed, .succeeded: []
    }
  }

  /// Why the framework cannot pass to a state, or `nil`.
  public static func refusal(of framework: Framework, to standing: FrameworkStanding.Name) -> Refusal? {
    if let closed = framework.closedRefusal { return closed }
    return next(after: framework.standing.name).contains(standing)
      ? nil : .frameworkTransition(framework.id, from: framework.standing.name, to: standing)
  }
}

extension Framework: ClosableRecord {
  /// The refusal of every change to a closed framework; `nil` while it is not.
  public var closedRefusal: Refusal? {
    switch standing {
    case .draft, .validated, .formallyApproved, .inForce, .interrupted: nil
    case .closed: .recordIsClosed(key, successor: nil)
    case .succeeded(let successor, _): .recordIsClosed(key, successor: .framework(successor))
    }
  }
}
