import CanonicalJSON
import Domain

/// A register with some of its records changed, and nothing written: what a command of a series finds. Questions are answered
/// as before the series.
struct AmendedRegister: LayeredRegister {
  let base: any Register
  private var trees: [RecordKey: JSON] = [:]

  init(base: any Register) { self.base = base }

  mutating func apply(_ change: RecordChange) throws(RegisterError) {
    var tree = try tree(change.record) ?? .null
    do {
      try tree.apply(change.change)
    } catch {
      throw .shape(
        change.record, JSONShapeError(path: change.change.path, reason: .invalid("\(error)")))
    }
    trees[change.record] = tree
  }

  func office() throws(RegisterError) -> Office {
    try record(.office) { () throws(RegisterError) in try base.office() }
  }
  func organization(_ id: OrganizationID) throws(RegisterError) -> Organization {
    try record(.organization(id)) { () throws(RegisterError) in try base.organization(id) }
  }
  func person(_ id: PersonID) throws(RegisterError) -> Person {
    try record(.person(id)) { () throws(RegisterError) in try base.person(id) }
  }
  func body(_ id: BodyID) throws(RegisterError) -> Body {
    try record(.body(id)) { () throws(RegisterError) in try base.body(id) }
  }
  func meeting(_ id: MeetingID) throws(RegisterError) -> Meeting {
    guard let key = trees.keys.first(where: { $0.kind == .meeting && $0.id == id.text }) else {
      return try base.meeting(id)
    }
    return try record(key) { () throws(RegisterError) in try base.meeting(id) }
  }
  func framework(_ id: FrameworkID) throws(RegisterError) -> Framework {
    try record(.framework(id)) { () throws(RegisterError) in try base.framework(id) }
  }
  func fund(_ id: FundID) throws(RegisterError) -> Fund {
    try record(.fund(id)) { () throws(RegisterError) in try base.fund(id) }
  }
  func project(_ id: ProjectID) throws(RegisterError) -> Project {
    try record(.project(id)) { () throws(RegisterError) in try base.project(id) }
  }
  func tree(_ key: RecordKey) throws(RegisterError) -> JSON? {
    if let tree = trees[key] { return tree }
    return try base.tree(key)
  }

  private func record<R: Record>(
    _ key: RecordKey, otherwise: () throws(RegisterError) -> R
  ) throws(RegisterError) -> R {
    guard let tree = trees[key] else { return try otherwise() }
    do { return try JSONTreeDecoder().decode(R.self, from: tree) } catch { throw .shape(key, error) }
  }

  /// Only what stands below writes.
  func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt { try base.perform(seen: seen, plan) }
}
