import PlainText

/// A paragraph to be read: text, its style, and how far it is set in.
public struct TextLine: Hashable, Sendable, ExpressibleByStringInterpolation {
  public var text: String
  public var style: Style
  /// Cells before every line of the paragraph.
  public var indent: Int
  /// Further cells before every line but the first.
  public var hanging: Int

  public init(_ text: String, style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
    self.text = text
    self.style = style
    self.indent = indent
    self.hanging = hanging
  }

  public init(stringLiteral text: String) { self.init(text) }

  /// The rows that the paragraph takes in a width, each as a line of its own.
  public func rows(width: Int) -> [TextLine] {
    wrapped(width: width).map { TextLine($0.text, style: $0.style, indent: $0.indent) }
  }

  /// The lines of the paragraph in a width, each with the cells before it.
  func wrapped(width: Int) -> [(text: String, indent: Int, style: Style)] {
    guard hanging > 0 else {
      return WordWrap.lines(of: text, width: width - indent).map { ($0, indent, style) }
    }
    let lines = WordWrap.lines(of: text, width: width - indent - hanging, first: hanging)
    return lines.enumerated().map { ($1, indent + ($0 == 0 ? 0 : hanging), style) }
  }
}
