import CanonicalJSON
import Domain

extension JournalEntry {
  private static let checksum = "sha256"
  private static let limits = JSONLimits(depth: 128, bytes: .max)

  /// The line with its checksum and its newline.
  func line() -> (bytes: [UInt8], checksum: String) {
    var object = self.object
    let checksum = SHA256.hexDigest(JSON.object(object).lineBytes())
    object[Self.checksum] = .string(checksum)
    return (JSON.object(object).lineBytes() + [UInt8(ascii: "\n")], checksum)
  }

  /// How a checksum stands in its line, near the end.
  static func written(_ checksum: String) -> String { "\"\(Self.checksum)\":\"\(checksum)\"" }

  /// What the line means.
  /// - Throws: when it is no line of a journal, or does not fit its checksum.
  init(line: some Collection<UInt8>) throws(LineFault) {
    guard case .object(var object)? = try? JSONReader.read(Array(line), limits: Self.limits) else {
      throw .notJSON
    }
    let checksum = object[Self.checksum]?.stringValue
    object[Self.checksum] = nil
    guard checksum == SHA256.hexDigest(JSON.object(object).lineBytes()), let entry = Self(object) else {
      throw .altered
    }
    self = entry
  }

  enum LineFault: Error, Equatable {
    /// Cut short, or never wholly written.
    case notJSON
    /// Whole, but not what was written.
    case altered
  }

  private var object: JSONObject {
    var object: JSONObject = [
      "id": .string(changeSet.id.text), "at": .string(changeSet.at.description),
      "person": .string(changeSet.person), "action": .string(changeSet.action),
      "changes": .array(changeSet.changes.map(\.json)), "files": .array(files.map(\.json)),
    ]
    object["subject"] = changeSet.subject.map { .string($0.path) }
    object["detail"] = changeSet.detail.map { .string($0) }
    object["reverts"] = changeSet.reverts.map { .string($0.text) }
    object["settles"] = changeSet.settles.map { .string($0.text) }
    return object
  }

  private init?(_ object: JSONObject) {
    guard let id = object["id"]?.stringValue.flatMap({ Identifier<ChangeSet>($0) }),
      let at = object["at"]?.stringValue.flatMap({ Moment($0) }), let person = object["person"]?.stringValue,
      let action = object["action"]?.stringValue,
      let changes = object["changes"]?.arrayValue?.map(RecordChange.init(journalled:)),
      let files = object["files"]?.arrayValue?.map(StagedFile.init(journalled:)),
      !changes.contains(nil), !files.contains(nil)
    else { return nil }
    changeSet = ChangeSet(
      id: id, at: at, person: person, action: action,
      subject: object["subject"]?.stringValue.flatMap({ RecordKey(path: $0) }),
      detail: object["detail"]?.stringValue, changes: changes.compactMap(\.self),
      reverts: object["reverts"]?.stringValue.flatMap({ Identifier($0) }),
      settles: object["settles"]?.stringValue.flatMap({ Identifier($0) }))
    self.files = files.compactMap(\.self)
  }
}

extension RecordChange {
  fileprivate var json: JSON {
    var object: JSONObject = [
      "record": .string(record.path), "path": .string(change.path.description),
    ]
    object["before"] = change.before
    object["after"] = change.after
    return .object(object)
  }

  fileprivate init?(journalled json: JSON) {
    guard let record = json["record"]?.stringValue.flatMap({ RecordKey(path: $0) }),
      let path = json["path"]?.stringValue.flatMap({ JSONPath($0) })
    else { return nil }
    self.init(record: record, change: JSONChange(path: path, before: json["before"], after: json["after"]))
  }
}

extension StagedFile {
  fileprivate var json: JSON {
    var object: JSONObject = ["record": .string(record.path), "staged": .string(name)]
    object["before"] = before.map { .string($0) }
    object["after"] = after.map { .string($0) }
    return .object(object)
  }

  fileprivate init?(journalled json: JSON) {
    guard let record = json["record"]?.stringValue.flatMap({ RecordKey(path: $0) }),
      let name = json["staged"]?.stringValue, !name.contains("/"), StagedName.isOurs(name)
    else { return nil }
    self.init(
      record: record, name: name, before: json["before"]?.stringValue, after: json["after"]?.stringValue)
  }
}
