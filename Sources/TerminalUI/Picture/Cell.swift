/// One place of the screen.
public struct Cell: Hashable, Sendable {
  /// A glyph (see `Glyph`); empty in the right half of a wide one.
  public var text: String
  public var style: Style

  public init(_ text: String = " ", style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// Whether this is the right half of the wide glyph at the left.
  public var isRightHalf: Bool { text.isEmpty }
}
