import CanonicalJSON
import Domain

/// Begins a register: its office and the records of a starter, all in one change set that is never undone.
public struct EstablishRegister: Command {
  public static let action = "establish-register"

  public var office: Office
  public var records: [StarterRecord]
  /// The name of the starter: `sahel`, `empty`.
  public var starter: String

  public init(office: Office, records: [StarterRecord] = [], starter: String) {
    self.office = office
    self.records = records
    self.starter = starter
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    if try register.tree(.office) != nil { throw .identifierTaken(.office) }
    try office.name.required(.name)
    try context.requireZone(office.zone)
    var office = office
    office.starter = starter
    office.began = context.today
    var changes = [creation(.office, try tree(of: office))]
    var seen: Set<RecordKey> = [.office]
    for record in records where record.key != .office {
      let stands = try register.tree(record.key) != nil
      if stands || !seen.insert(record.key).inserted { throw .identifierTaken(record.key) }
      try record.required()
      changes.append(creation(record.key, record.tree))
    }
    return ChangeSet(
      id: context.newIdentifier("c"), at: context.now, person: context.person, action: Self.action,
      subject: .office, detail: starter, changes: changes)
  }

  private func creation(_ key: RecordKey, _ tree: JSON) -> RecordChange {
    RecordChange(record: key, change: JSONChange(path: .root, before: nil, after: tree))
  }

  private func tree(of office: Office) throws(RegisterError) -> JSON {
    do { return try JSONTreeEncoder().encode(office) } catch { throw .shape(.office, error) }
  }
}

extension StarterRecord {
  /// - Throws: `shape` when the tree is no record of its kind, `invalid` when it is another one than its key says.
  fileprivate func required() throws(RegisterError) {
    try require(key.kind.type)
  }

  private func require<R: Record>(_ type: R.Type) throws(RegisterError) {
    do {
      guard try JSONTreeDecoder().decode(type, from: tree).key != key else { return }
    } catch {
      throw .shape(key, error)
    }
    throw .invalid(.identifier, .notAnIdentifier(key.path))
  }
}
