/// Breaks text into lines of a width in columns.
///
/// Breaks fall at ordinary spaces, never at a no-break space, so that French punctuation stays with its word ("Où ?", "« Sahel »",
/// "12 h"). A word longer than a line is cut. Line ends in the text are kept.
public enum WordWrap {
  /// What the lines are for.
  public enum Style: Sendable {
    /// A screen, where room is short: breaks fall behind the hyphens of words as well, and spaces stay as they are written.
    case screen
    /// A paper or an answer, from which words are copied: identifiers and options stay whole, and spaces count as one.
    case paper
  }

  /// The first line may be longer than the others by `first` columns, for a hanging indent. A screen without columns shows no
  /// line; a paper has one column at least.
  public static func lines(
    of text: String, width: Int, first: Int = 0, style: Style = .screen
  ) -> [String] {
    guard width > 0 || style == .paper else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .flatMap { index, paragraph in
        wrap(pieces(of: paragraph, style), width: max(1, width), first: index == 0 ? first : 0)
      }
  }

  /// Lines of a paper with `marker` before the first and as much space before the others.
  public static func lines(of text: String, width: Int, behind marker: String) -> [String] {
    let columns = marker.displayWidth
    let indent = String(repeating: " ", count: columns)
    return lines(of: text, width: width - columns, style: .paper).enumerated().map { index, line in
      ((index == 0 ? marker : indent) + line).withoutTrailingSpaces
    }
  }

  private static func wrap(_ pieces: [Piece], width others: Int, first: Int) -> [String] {
    var width: Int { lines.isEmpty ? others + first : others }
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces {
      let wanted = piece.word.displayWidth
      if used + piece.spaces + wanted > width, used > 0 {
        lines.append(line)
        line = ""
        used = 0
      } else {
        line += String(repeating: " ", count: piece.spaces)
        used += piece.spaces
      }
      guard used + wanted > width else {
        line += piece.word
        used += wanted
        continue
      }
      let (whole, last) = cut(piece.word, room: width - used, after: used, others: others)
      for part in whole {
        lines.append(line + part)
        line = ""
        used = 0
      }
      line += last
      used += last.displayWidth
    }
    lines.append(line)
    return lines
  }

  /// A word, or a part of one, with the breakable spaces before it.
  private typealias Piece = (spaces: Int, word: String)

  private static func pieces(of paragraph: Substring, _ style: Style) -> [Piece] {
    var result: [Piece] = []
    var spaces = -1
    for word in paragraph.utf8.split(omittingEmptySubsequences: false, whereSeparator: isSpace) {
      spaces += 1
      if word.isEmpty { continue }
      switch style {
      case .paper: result.append((result.isEmpty ? 0 : 1, String(Substring(word))))
      case .screen: result += parts(of: Substring(word)).enumerated().map { ($0 == 0 ? spaces : 0, $1) }
      }
      spaces = 0
    }
    return result
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// A hyphen ends a part when three letters stand on both of its sides: not in "est-il" nor "2013-2017".
  private static func parts(of word: Substring) -> [String] {
    guard word.utf8.contains(UInt8(ascii: "-")) else { return [String(word)] }
    let letters = Array(word)
    var parts: [String] = []
    var start = 0
    for (index, character) in letters.enumerated() where character == "-" && index >= start + 3 {
      let after = letters[(index + 1)...].prefix(3)
      guard after.count == 3, (letters[index - 3..<index] + after).allSatisfy(\.isLetter) else { continue }
      parts.append(String(letters[start...index]))
      start = index + 1
    }
    return start < letters.count ? parts + [String(letters[start...])] : parts
  }

  /// Cuts a word that is longer than what its line has left: the full lines, and what begins the next one.
  private static func cut(
    _ word: String, room: Int, after used: Int, others: Int
  ) -> (whole: [String], last: String) {
    var whole: [String] = []
    var part = ""
    var left = room
    for character in word {
      let width = String(character).displayWidth
      if width > left, !part.isEmpty || (whole.isEmpty && used > 0) {
        whole.append(part)
        (part, left) = ("", others)
      }
      part.append(character)
      left -= width
    }
    return (whole, part)
  }
}
