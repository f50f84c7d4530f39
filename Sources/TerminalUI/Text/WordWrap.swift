/// Breaks text into lines of a width in columns.
///
/// Breaks fall at ordinary spaces and behind hyphens of words, never at a no-break space, so that French
/// punctuation stays with its word ("Où ?", "« Sahel »", "12 h"). A word longer than a line is cut. Line ends in the text are kept.
public enum WordWrap {
  /// The first line may be longer than the others by `first` columns, for a hanging indent.
  public static func lines(of text: some StringProtocol, width: Int, first: Int = 0) -> [String] {
    guard width > 0 else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .flatMap { index, paragraph in wrap(paragraph, width: width, first: index == 0 ? first : 0) }
  }

  private static func wrap(_ paragraph: some StringProtocol, width others: Int, first: Int) -> [String] {
    var width: Int { lines.isEmpty ? others + first : others }
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: paragraph) {
      let wanted = piece.word.displayWidth
      if used + piece.spaces + wanted > width, used > 0 {
        lines.append(line)
        line = ""
        used = 0
      } else {
        line += String(repeating: " ", count: piece.spaces)
        used += piece.spaces
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

  /// Words with the breakable spaces before them; a word with hyphens may come in several pieces.
  private static func pieces(of paragraph: some StringProtocol) -> [(spaces: Int, word: String)] {
    var result: [(spaces: Int, word: String)] = []
    var spaces = 0
    var word: [Character] = []
    func close() {
      for (index, part) in parts(of: word).enumerated() { result.append((index == 0 ? spaces : 0, part)) }
      if !word.isEmpty { (spaces, word) = (0, []) }
    }
    for character in paragraph {
      if character == " " || character == "\t" {
        close()
        spaces += 1
      } else {
        word.append(character)
      }
    }
    close()
    return result
  }

  /// A hyphen ends a part when three letters stand on both of its sides: not in "est-il" nor "2013-2017".
  private static func parts(of word: [Character]) -> [String] {
    var parts: [String] = []
    var start = 0
    for (index, character) in word.enumerated() where character == "-" && index >= start + 3 {
      let after = word[(index + 1)...].prefix(3)
      guard after.count == 3, (word[index - 3..<index] + after).allSatisfy(\.isLetter) else { continue }
      parts.append(String(word[start...index]))
      start = index + 1
    }
    return start < word.count ? parts + [String(word[start...])] : parts
  }

  /// Cuts a word that is longer than what its line has left: the full lines, and what begins the next one.
  private static func cut(
    _ word: String, room: Int, after used: Int, others: Int
  ) -> (whole: [String], last: String) {
    guard word.displayWidth > room else { return ([], word) }
    var whole: [String] = []
    var part = ""
    var left = room
    for glyph in Glyph.glyphs(of: word) {
      if glyph.width > left, !part.isEmpty || (whole.isEmpty && used > 0) {
        whole.append(part)
        (part, left) = ("", others)
      }
      part += glyph.text
      left -= glyph.width
    }
    return (whole, part)
  }
}
