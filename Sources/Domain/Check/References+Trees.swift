import CanonicalJSON

extension References {
  /// What the tree of a record refers to; nothing for one that cannot be read.
  public init(of tree: JSON?, _ key: RecordKey) {
    let record = tree.flatMap { try? JSONTreeDecoder().decode(key.kind.type, from: $0) }
    self = record?.references ?? References()
  }

  /// The records, decisions, points and seats that it refers to.
  public var targets: Set<Target> { Set(all.map(\.target)) }

  /// What others may refer to in the tree of a record: the record itself, its decisions and points, its seats, its
  /// results.
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
    } else if key.kind == .framework, let framework = try? decoder.decode(Framework.self, from: tree) {
      for result in framework.results {
        targets.insert(.result(ResultReference(framework: framework.id, result: result.id)))
      }
    }
    return targets
  }
}
