import CanonicalJSON

/// Things that stand above themselves: a body, an organisation, a point of an agenda, a framework, a result.
enum CycleChecks {
  static func findings(among bodies: [BodyID: Body]) -> [Finding] {
    bodies.values.sorted { $0.id < $1.id }
      .filter { leadsBack(from: $0.id) { bodies[$0]?.parent } }
      .map { Finding(record: $0.key, kind: .cycle(at: .root / "parent")) }
  }

  static func findings(among organizations: [OrganizationID: Organization]) -> [Finding] {
    organizations.values.sorted { $0.id < $1.id }
      .filter { leadsBack(from: $0.id) { organizations[$0]?.partOf } }
      .map { Finding(record: $0.key, kind: .cycle(at: .root / "partOf")) }
  }

  static func findings(among frameworks: [FrameworkID: Framework]) -> [Finding] {
    frameworks.values.sorted { $0.id < $1.id }
      .filter { leadsBack(from: $0.id) { frameworks[$0]?.parent } }
      .map { Finding(record: $0.key, kind: .cycle(at: .root / "parent")) }
  }

  static func findings(on framework: Framework) -> [Finding] {
    let parents = Dictionary(
      framework.results.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    return framework.results
      .filter { leadsBack(from: $0.id) { parents[$0] ?? nil } }
      .map { Finding(record: framework.key, kind: .cycle(at: .root / "results" / $0.id / "parent")) }
  }

  static func findings(on meeting: Meeting) -> [Finding] {
    let parents = Dictionary(
      meeting.agenda.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    return meeting.agenda
      .filter { leadsBack(from: $0.id) { parents[$0] ?? nil } }
      .map { Finding(record: meeting.key, kind: .cycle(at: .root / "agenda" / $0.id / "parent")) }
  }

  /// Whether following `next` from a place comes back to it.
  private static func leadsBack<ID: Hashable>(from start: ID, next: (ID) -> ID?) -> Bool {
    var seen: Set<ID> = []
    var place = next(start)
    while let current = place, seen.insert(current).inserted {
      if current == start { return true }
      place = next(current)
    }
    return false
  }
}
