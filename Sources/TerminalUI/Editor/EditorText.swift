/// The text of an editor as paragraphs of characters; there is always at least one.
struct EditorText: Equatable, Sendable {
  private(set) var paragraphs: [EditorParagraph]

  init(_ text: String) { self.init(Self.lines(of: text)) }

  init(_ lines: [[Character]]) {
    paragraphs = (lines.isEmpty ? [[]] : lines).map(EditorParagraph.init)
  }

  /// The lines of a text; "\r\n" and "\r" end one as "\n" does.
  static func lines(of text: String) -> [[Character]] {
    var lines: [[Character]] = [[]]
    for character in text {
      if character == "\n" || character == "\r\n" || character == "\r" {
        lines.append([])
      } else {
        lines[lines.count - 1].append(character)
      }
    }
    return lines
  }

  static func string(of lines: [[Character]]) -> String {
    lines.lazy.map { String($0) }.joined(separator: "\n")
  }

  var string: String { paragraphs.lazy.map { String($0.characters) }.joined(separator: "\n") }

  var isEmpty: Bool { paragraphs.count == 1 && paragraphs[0].end == 0 }

  var end: TextPosition {
    TextPosition(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].end)
  }

  var all: Range<TextPosition> { TextPosition()..<end }

  /// The characters of a paragraph.
  func characters(_ paragraph: Int) -> [Character] { paragraphs[paragraph].characters }

  /// The nearest place there is.
  func clamped(_ position: TextPosition) -> TextPosition {
    let paragraph = max(0, min(position.paragraph, paragraphs.count - 1))
    return TextPosition(
      paragraph: paragraph, offset: max(0, min(position.offset, paragraphs[paragraph].end)))
  }

  /// The lines, whole or in part, between two places.
  func lines(in range: Range<TextPosition>) -> [[Character]] {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    return (lower.paragraph...upper.paragraph).map { index in
      let characters = paragraphs[index].characters
      let first = index == lower.paragraph ? lower.offset : 0
      let last = index == upper.paragraph ? upper.offset : characters.count
      return Array(characters[first..<last])
    }
  }

  /// Puts lines in the place of what is between two places, character by character as given.
  mutating func replace(_ range: Range<TextPosition>, with lines: [[Character]]) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    if lower.paragraph == upper.paragraph, lines.count == 1 {
      paragraphs[lower.paragraph].replace(lower.offset..<upper.offset, with: lines[0])
      return
    }
    var new = lines
    new[0].insert(contentsOf: characters(lower.paragraph)[..<lower.offset], at: 0)
    new[new.count - 1] += characters(upper.paragraph)[upper.offset...]
    paragraphs.replaceSubrange(lower.paragraph...upper.paragraph, with: new.map(EditorParagraph.init))
  }

  /// Wraps what has changed since the last time to a width.
  mutating func settle(width: Int) {
    settle(0...paragraphs.count, width: width)
  }

  /// The same for some of the paragraphs.
  mutating func settle(_ range: ClosedRange<Int>, width: Int) {
    for index in range.clamped(to: 0...paragraphs.count - 1) where !paragraphs[index].isSettled(width: width)
    {
      paragraphs[index].settle(width: width)
    }
  }
}

extension TextPosition {
  /// Where lines end that begin here.
  func advanced(by lines: [[Character]]) -> TextPosition {
    guard lines.count > 1, let last = lines.last else {
      return TextPosition(paragraph: paragraph, offset: offset + (lines.first?.count ?? 0))
    }
    return TextPosition(paragraph: paragraph + lines.count - 1, offset: last.count)
  }
}
