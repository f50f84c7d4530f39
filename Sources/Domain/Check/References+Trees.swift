import CanonicalJSON

extension References {
  /// What the tree of a record refers to; nothing for a record that this program keeps as a tree only, or cannot read.
  public init(of tree: JSON?, _ key: RecordKey) {
    self.init()
    guard let tree else { return }
    let decoder = JSONTreeDecoder()
    switch key.kind {
    case .organization:
      if let record = try? decoder.decode(Organization.self, from: tree) { self = record.references }
    case .person: if let record = try? decoder.decode(Person.self, from: tree) { self = record.references }
    case .body: if let record = try? decoder.decode(Body.self, from: tree) { self = record.references }
    case .meeting: if let record = try? decoder.decode(Meeting.self, from: tree) { self = record.references }
    case .office, .framework, .fund, .project: break
    }
  }

  /// The records, decisions, points and seats that it refers to.
  public var targets: Set<Target> { Set(all.map(\.target)) }

  /// What others may refer to in the tree of a record: the record itself, its decisions and points, its seats.
  public static func targets(within tree: JSON?, _ key: RecordKey) -> Set<Target> {
    guard let tree else { return [] }
    var targets: Set<Target> = [.record(key.kind, key.id)]
    let decoder = JSONTreeDecoder()
    if key.kind == .meeting, let meeting = try? decoder.decode(Meeting.self, from: tree) {
      for decision in meeting.decisions {
        targets.insert(.decision(DecisionReference(meeting: meeting.id, decision: decision.id)))
      }
      for item in meeting.agenda { targets.insert(.item(item.id, of: meeting.id)) }
    } else if key.kind == .body, let body = try? decoder.decode(Body.self, from: tree) {
      for seat in body.seats { targets.insert(.seat(seat.id, of: body.id)) }
    }
    return targets
  }
}
