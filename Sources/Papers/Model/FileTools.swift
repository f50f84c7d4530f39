import Localization

/// What formats need that is not theirs to do, from libraries that are opened when the first such file is made.
public struct FileTools: Sendable {
  /// Makes one file of several parts, as Word's are.
  public var pack: @Sendable ([FilePart]) throws(FileFault) -> [UInt8]
  /// Makes ready what sets type.
  public var press: @Sendable () throws(FileFault) -> any Press

  /// Takes a file of several parts apart; the path is what a refusal names.
  public var unpack: @Sendable (_ bytes: [UInt8], _ path: String) throws(FileFault) -> [FilePart]
  /// Reads a part that is XML; `nil` where it is not well-formed.
  public var markup: @Sendable ([UInt8]) throws(FileFault) -> MarkupElement?

  public init(
    pack: @escaping @Sendable ([FilePart]) throws(FileFault) -> [UInt8],
    press: @escaping @Sendable () throws(FileFault) -> any Press,
    unpack: @escaping @Sendable (_ bytes: [UInt8], _ path: String) throws(FileFault) -> [FilePart] = {
      _, _ throws(FileFault) in throw .libraryMissing(.libzip)
    },
    markup: @escaping @Sendable ([UInt8]) throws(FileFault) -> MarkupElement? = { _ throws(FileFault) in
      throw .libraryMissing(.expat)
    }
  ) {
    self.pack = pack
    self.press = press
    self.unpack = unpack
    self.markup = markup
  }
}

extension FileTools {
  /// How many pages a paper has when it is printed.
  /// - Throws: where there is nothing that sets type.
  public func pageCount(of paper: Paper) throws(FileFault) -> Int {
    PrintRenderer(paper: paper, press: try press()).pages.count
  }
}
