/// A text of a table with its own style; nil takes the style of the row.
public struct TableCell: Hashable, Sendable, ExpressibleByStringInterpolation {
  public var text: String
  public var style: Style?

  public init(_ text: String, style: Style? = nil) {
    self.text = text
    self.style = style
  }

  public init(stringLiteral text: String) { self.init(text) }
}
