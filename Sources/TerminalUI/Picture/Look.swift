/// Attributes and colours of a cell.
public struct Look: Hashable, Sendable {
  public var foreground: Colour?
  public var background: Colour?
  public var attributes: Attributes

  /// A colour that is nil is the terminal's own.
  public init(_ foreground: Colour? = nil, on background: Colour? = nil, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
