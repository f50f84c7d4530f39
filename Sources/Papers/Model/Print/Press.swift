import Domain
import Localization

/// What sets type: it alone knows fonts, and so how long words are.
public protocol Press: AnyObject {
  /// The lines that a text breaks into, at least one.
  func lines(of text: PrintedText) -> [PrintedLine]

  /// A PDF file with these pages.
  /// - Throws: `libraryFailed` where the library gives up.
  func file(of pages: [PrintedPage], titled title: String, by author: String) throws(FileFault) -> [UInt8]

  /// A PNG picture of a page; words lead nowhere in it, and it has no outline.
  /// - Throws: `libraryFailed` where the library gives up.
  func picture(of page: PrintedPage, dotsPerInch: Double) throws(FileFault) -> [UInt8]
}

/// Words set in one size, in lines of one width. Lengths are in points of 1/72 inch.
public struct PrintedText: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    case left, centre, right
  }

  /// Words of one language and weight.
  public struct Run: Hashable, Sendable {
    public let words: String
    public let language: Language
    public let weight: Span.Weight
    /// The place in the file that they lead to.
    public let target: String?
  }

  public let runs: [Run]
  public let size: Double
  /// `nil`: a line is never broken.
  public let width: Double?
  public let alignment: Alignment
}

/// How a line of a text stands.
public struct PrintedLine: Hashable, Sendable {
  public let width: Double
  public let height: Double
  /// How far below its top the letters stand.
  public let baseline: Double

  public init(width: Double, height: Double, baseline: Double) {
    self.width = width
    self.height = height
    self.baseline = baseline
  }
}

/// A page with what stands on it, measured from its upper left corner.
public struct PrintedPage: Hashable, Sendable {
  public let width: Double
  public let height: Double
  public var elements: [PrintedElement]
}
