/// A part of a file that holds several, as a Word file does.
public struct FilePart: Hashable, Sendable {
  /// With the folders within the file: `word/document.xml`.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ name: String, _ text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}
