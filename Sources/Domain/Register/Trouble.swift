import CanonicalJSON

/// A file of the register that could not be read: it stays where it is and is never written over.
public struct UnreadableFile: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case syntax(JSONSyntaxReason)
    case shape(JSONShapeError)
    /// The record says it is another one than its file name says.
    case otherIdentifier(String)
    /// No record is kept under this name, or in this place.
    case misplaced
    /// The operating system's error number.
    case system(Int32)
    /// A symbolic link, a folder or a device where a file should be.
    case notAFile
  }

  /// Below the register's folder.
  public let path: String
  /// From 1; 0 when the reason has no line.
  public let line: Int
  public let reason: Reason

  public init(path: String, line: Int, reason: Reason) {
    self.path = path
    self.line = line
    self.reason = reason
  }
}

/// A line of the journal that does not fit its checksum: it was altered, or the disk did not keep it.
public struct JournalDamage: Hashable, Sendable {
  /// Below the register's folder.
  public let path: String
  /// From 1.
  public let line: Int

  public init(path: String, line: Int) {
    self.path = path
    self.line = line
  }
}

/// Two officers changed the same path: what stands, and what the other one wrote.
public struct Conflict: Hashable, Sendable {
  public let id: Identifier<Conflict>
  public let record: RecordKey
  public let path: JSONPath
  /// What both began from.
  public let base: JSON?
  public let standing: JSON?
  public let other: JSON?
  public let otherPerson: String
  public let at: Moment

  public init(
    id: Identifier<Conflict>, record: RecordKey, path: JSONPath, base: JSON?, standing: JSON?, other: JSON?,
    otherPerson: String, at: Moment
  ) {
    self.id = id
    self.record = record
    self.path = path
    self.base = base
    self.standing = standing
    self.other = other
    self.otherPerson = otherPerson
    self.at = at
  }
}
