/// What a framework warns of (D).
enum FrameworkWarnings {
  static func findings(on framework: Framework, asOf day: CalendarDay) -> [Finding] {
    var kinds: [FindingKind] = []
    if framework.standing.name == .inForce, framework.term.hasEnded(by: day),
      let end = framework.term.to?.date
    {
      kinds.append(.frameworkTermEnded(on: end))
    }
    for review in framework.reviews {
      for point in review.points where point.isOverdue(on: day) {
        guard case .date(let due)? = point.deadline else { continue }
        kinds.append(.actionOverdue(point.id, review: review.id, due: due))
      }
    }
    return kinds.map { Finding(record: framework.key, kind: $0) }
  }
}
