import CanonicalJSON

/// Gathers the changes of one command: typed records go in, entries by path come out, and unknown fields are never touched.
public struct ChangeDraft {
  public let context: Context
  private let register: any Register
  private var before: [RecordKey: JSON?] = [:]
  private var after: [RecordKey: JSON] = [:]
  private var order: [RecordKey] = []

  public init(_ context: Context, _ register: any Register) {
    self.context = context
    self.register = register
  }

  /// Changes a record that exists; several calls on one record add up.
  public mutating func update<R: Record>(
    _ record: R, _ change: (inout R) throws(RegisterError) -> Void
  ) throws(RegisterError) {
    var changed: R
    if let pending = after[record.key] {
      changed = try decode(pending, as: R.self, key: record.key)
    } else {
      changed = record
      before[record.key] = .some(try encode(record))
      order.append(record.key)
    }
    try change(&changed)
    after[record.key] = try encode(changed)
  }

  /// Adds a new record.
  /// - Throws: `identifierTaken` when one of that key exists.
  public mutating func create<R: Record>(_ record: R) throws(RegisterError) {
    if try register.tree(record.key) != nil || after[record.key] != nil { throw .identifierTaken(record.key) }
    before[record.key] = .some(nil)
    after[record.key] = try encode(record)
    order.append(record.key)
  }

  /// The change set of everything gathered.
  public func changeSet(action: String, subject: RecordKey?, detail: String? = nil) -> ChangeSet {
    var changes: [RecordChange] = []
    for key in order {
      guard let new = after[key], let old = before[key] else { continue }
      changes += Self.changes(of: key, from: old, to: new)
    }
    return ChangeSet(
      id: context.newIdentifier("c"), at: context.now, person: context.person, action: action,
      subject: subject,
      detail: detail, changes: changes)
  }

  /// What leads from one tree of a record to another; from `nil` the record is created.
  public static func changes(of key: RecordKey, from old: JSON?, to new: JSON) -> [RecordChange] {
    guard let old else {
      return [RecordChange(record: key, change: JSONChange(path: .root, before: nil, after: new))]
    }
    return reversible(JSONDifference.changes(from: old, to: new), from: old)
      .map { RecordChange(record: key, change: $0) }
  }

  /// The changes with, for each list that loses an element from its middle, the order it had in front of them: so that an element
  /// that is brought back finds its place again.
  public static func reversible(_ changes: [JSONChange], from old: JSON) -> [JSONChange] {
    var orders: [JSONChange] = []
    for change in changes where change.after == nil {
      guard case .element(let id) = change.path.steps.last, let list = change.path.parent else { continue }
      let path = list.appending(.order)
      guard let before = old.value(at: path)?.arrayValue, before.last != .string(id),
        !orders.contains(where: { $0.path == path })
      else { continue }
      let gone = changes.filter { $0.after == nil }.map(\.path)
      let after = before.filter { id in
        !gone.contains(list.appending(element: id.stringValue ?? ""))
      }
      orders.append(JSONChange(path: path, before: .array(before), after: .array(after)))
    }
    return orders + changes
  }

  private func encode<R: Record>(_ record: R) throws(RegisterError) -> JSON {
    do { return try JSONTreeEncoder().encode(record) } catch { throw .shape(record.key, error) }
  }

  private func decode<R: Record>(_ tree: JSON, as type: R.Type, key: RecordKey) throws(RegisterError) -> R {
    do { return try JSONTreeDecoder().decode(type, from: tree) } catch { throw .shape(key, error) }
  }
}
