/// The life of a project (domain §2, D).
public enum ProjectTransitions {
  /// The states that may follow; none follow on financially closed, rejected and cancelled.
  public static func next(after state: ProjectStanding.Name) -> [ProjectStanding.Name] {
    switch state {
    case .concept: [.submitted, .cancelled]
    case .submitted: [.appraised, .rejected, .cancelled]
    case .appraised: [.approved, .rejected, .cancelled]
    case .approved: [.implementing, .cancelled]
    case .implementing: [.suspended, .operationallyClosed, .cancelled]
    case .suspended: [.implementing, .operationallyClosed, .cancelled]
    case .operationallyClosed: [.financiallyClosed]
    case .financiallyClosed, .rejected, .cancelled: []
    }
  }

  /// Why the project cannot pass to a state, or `nil`.
  public static func refusal(of project: Project, to state: ProjectStanding.Name) -> Refusal? {
    if let closed = project.closedRefusal { return closed }
    return next(after: project.standing.state).contains(state)
      ? nil : .projectTransition(project.id, from: project.standing.state, to: state)
  }

  /// When the final narrative report is due: three months after operational closure (D, after the practice of pooled funds).
  public static func finalNarrativeDue(closedOn day: CalendarDay) -> CalendarDay { day.adding(months: 3) }
}

extension Project: ClosableRecord {
  /// The refusal of every change to a project that is over; `nil` while it is not. Reports are still taken after operational
  /// closure.
  public var closedRefusal: Refusal? {
    ProjectTransitions.next(after: standing.state).isEmpty ? .recordIsClosed(key, successor: nil) : nil
  }
}
