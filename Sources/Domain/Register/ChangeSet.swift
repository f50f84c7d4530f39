import CanonicalJSON

/// What one command does to the register: entries of record, path, before and after, over several files when need be (design §2).
public struct ChangeSet: Hashable, Sendable {
  public let id: Identifier<ChangeSet>
  public let at: Moment
  public let person: String
  /// The command, for history and undo: `convene-meeting`.
  public let action: String
  /// The record that the act is about.
  public let subject: RecordKey?
  /// What a reader of the history wants to know besides: a symbol, a name.
  public let detail: String?
  public let changes: [RecordChange]
  /// The change set that this one reverts (undo) or brings back (redo).
  public let reverts: Identifier<ChangeSet>?
  /// The conflict that is settled by this: it is no longer kept once this is committed.
  public let settles: Identifier<Conflict>?

  public init(
    id: Identifier<ChangeSet>, at: Moment, person: String, action: String, subject: RecordKey?,
    detail: String? = nil, changes: [RecordChange], reverts: Identifier<ChangeSet>? = nil,
    settles: Identifier<Conflict>? = nil
  ) {
    self.id = id
    self.at = at
    self.person = person
    self.action = action
    self.subject = subject
    self.detail = detail
    self.changes = changes
    self.reverts = reverts
    self.settles = settles
  }

  /// The same act with other changes.
  public func with(changes: [RecordChange]) -> ChangeSet {
    ChangeSet(
      id: id, at: at, person: person, action: action, subject: subject, detail: detail, changes: changes,
      reverts: reverts, settles: settles)
  }

  /// The records touched, each once, in the order of their first change.
  public var records: [RecordKey] {
    var seen: Set<RecordKey> = []
    return changes.map(\.record).filter { seen.insert($0).inserted }
  }
}

/// One change at one path of one record; a whole record is created or removed at the root path.
public struct RecordChange: Hashable, Sendable {
  public let record: RecordKey
  public let change: JSONChange

  public init(record: RecordKey, change: JSONChange) {
    self.record = record
    self.change = change
  }
}
