/// A stretch of text that two versions share, or that only one of them has.
public struct ComparedRun: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// In both versions.
    case kept
    /// In the old version only.
    case removed
    /// In the new version only.
    case added
  }

  public var change: Change
  public var text: String

  public init(_ change: Change, _ text: String) {
    self.change = change
    self.text = text
  }
}
