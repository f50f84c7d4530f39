import CanonicalJSON
import Domain

/// One record as it is stored: its tree, and the bytes it was read from when it lies in a file.
struct RecordContent: Sendable {
  let key: RecordKey
  let tree: JSON
  let bytes: [UInt8]

  /// Reads the bytes of a record's file strictly.
  init(key: RecordKey, bytes: [UInt8]) throws(RegisterError) {
    self.key = key
    self.bytes = bytes
    do {
      tree = try JSONReader.read(bytes)
    } catch {
      throw .unreadable(UnreadableFile(path: key.path, line: error.line, reason: .syntax(error.reason)))
    }
  }

  /// A record that lies in no file.
  init(key: RecordKey, tree: JSON) {
    self.key = key
    self.tree = tree
    bytes = []
  }

  /// The record as its type.
  /// - Throws: `unreadable` with the line where it is not what its type asks for, or says it is another record.
  func record<R: Record>(as type: R.Type) throws(RegisterError) -> R {
    try checkIdentifier()
    let record: R
    do {
      record = try JSONTreeDecoder().decode(type, from: tree)
    } catch {
      throw unreadable(error)
    }
    if let fault = record.shapeFault { throw unreadable(fault) }
    return record
  }

  /// Whether the record says that it is the one its file name says.
  func checkIdentifier() throws(RegisterError) {
    guard key.kind != .office else { return }
    guard let id = tree["id"]?.stringValue else {
      throw unreadable(JSONShapeError(path: .root, reason: .missing("id")))
    }
    if id != key.id { throw otherIdentifier(id, at: "id") }
    if let year = key.year, let own = tree["year"]?.integerValue, own != year {
      throw otherIdentifier("\(own)/\(id)", at: "year")
    }
  }

  private func otherIdentifier(_ found: String, at member: String) -> RegisterError {
    .unreadable(
      UnreadableFile(
        path: key.path, line: line(of: JSONPath([.key(member)])), reason: .otherIdentifier(found)))
  }

  private func unreadable(_ error: JSONShapeError) -> RegisterError {
    .unreadable(UnreadableFile(path: key.path, line: line(of: error.path), reason: .shape(error)))
  }

  private func line(of path: JSONPath) -> Int { JSONLocator.line(of: path, in: bytes) ?? 0 }
}
