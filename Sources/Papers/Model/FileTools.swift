import Localization

/// What formats need that is not theirs to do, from libraries that are opened when the first such file is made.
public struct FileTools: Sendable {
  /// Makes one file of several parts, as Word's are.
  public var pack: @Sendable ([FilePart]) throws(FileFault) -> [UInt8]
  /// Makes ready what sets type.
  public var press: @Sendable () throws(FileFault) -> any Press

  public init(
    pack: @escaping @Sendable ([FilePart]) throws(FileFault) -> [UInt8],
    press: @escaping @Sendable () throws(FileFault) -> any Press
  ) {
    self.pack = pack
    self.press = press
  }
}
