import CanonicalJSON

/// A record of the register that this version of the program knows as a type; anything else survives as a tree.
public protocol Record: Codable, Equatable, Sendable {
  static var kind: RecordKind { get }
  var key: RecordKey { get }
  /// Where this record breaks a shape that its types cannot express, or `nil`; reading refuses such a file.
  var shapeFault: JSONShapeError? { get }
}

extension Record {
  public var shapeFault: JSONShapeError? { nil }
}
