import PlainText

/// A text of a table with its own style; nil takes the style of the row.
public struct TableCell: Hashable, Sendable, ExpressibleByStringInterpolation {
  public var text: String
  /// Other ways to say it, the longest first, for columns in which the text does not fit.
  public var shorter: [String]
  public var style: Style?

  public init(_ text: String, shorter: [String] = [], style: Style? = nil) {
    self.text = text
    self.shorter = shorter
    self.style = style
  }

  public init(stringLiteral text: String) { self.init(text) }

  /// The first of its ways that fits a width; where none does, the shortest is what gets cut.
  public func text(fitting width: Int) -> String {
    if text.displayWidth <= width || shorter.isEmpty { return text }
    return shorter.first { $0.displayWidth <= width } ?? shorter[shorter.count - 1]
  }

  /// The cell with something set before each of its ways.
  public func prefixed(by prefix: String) -> TableCell {
    TableCell(prefix + text, shorter: shorter.map { prefix + $0 }, style: style)
  }
}
