import CanonicalJSON

/// A record of the register that this version of the program knows as a type; what it does not know survives in its tree.
public protocol Record: Codable, Equatable, Sendable {
  static var kind: RecordKind { get }
  var key: RecordKey { get }
  /// Where this record breaks a shape that its types cannot express, or `nil`; reading refuses such a file.
  var shapeFault: JSONShapeError? { get }
  /// What it refers to.
  var references: References { get }
}

/// A record that can be closed, and then is read-only (domain §2).
public protocol ClosableRecord: Record {
  /// Why nothing of it can be changed any more, or `nil`.
  var closedRefusal: Refusal? { get }
}

extension Record {
  public var shapeFault: JSONShapeError? { nil }
  public var references: References { References() }
}
