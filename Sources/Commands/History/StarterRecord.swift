import CanonicalJSON
import Domain

/// One record of a starter register, as it lies in its file.
public struct StarterRecord: Equatable, Sendable {
  public var key: RecordKey
  public var tree: JSON

  public init(key: RecordKey, tree: JSON) {
    self.key = key
    self.tree = tree
  }
}
