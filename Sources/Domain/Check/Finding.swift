import CanonicalJSON

/// Something to check: a warning, a hard rule that the data break, or damage (domain §2).
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Codable, Sendable, CaseIterable {
    /// Shown, and never blocks anything.
    case warning
    /// The data say what a hard rule forbids: entered by hand, or by another program.
    case brokenRule
    /// Something cannot be read, leads nowhere or is no longer what was sealed.
    case damage
  }

  /// The record that it is about; the office's own for a file that is no record's.
  public let record: RecordKey
  public let kind: FindingKind

  public init(record: RecordKey, kind: FindingKind) {
    self.record = record
    self.kind = kind
  }

  public var severity: Severity { kind.severity }
}
