/// A place between two characters of a text that is being edited.
public struct TextPosition: Hashable, Comparable, Sendable {
  /// The line of the text, counted from 0; on the screen it may take several rows.
  public var paragraph: Int
  /// Characters (as a person counts them) before the place in its paragraph.
  public var offset: Int

  public init(paragraph: Int = 0, offset: Int = 0) {
    self.paragraph = paragraph
    self.offset = offset
  }

  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.paragraph, left.offset) < (right.paragraph, right.offset)
  }
}
