/// Breaks texts into lines of a width in columns, at ordinary spaces only, so that French punctuation stays with its word.
enum Wrapping {
  /// - Parameter width: `nil` keeps each line of the text whole.
  static func lines(of text: String, width: Int?) -> [String] {
    let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
      String.init)
    guard let width, width > 0 else { return paragraphs }
    return paragraphs.flatMap { wrap($0, width: width) }
  }

  /// The text with `indent` spaces before each line.
  static func lines(of text: String, width: Int?, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return lines(of: text, width: width.map { max(1, $0 - indent) }).map { $0.isEmpty ? "" : margin + $0 }
  }

  private static func wrap(_ paragraph: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
      let wanted = word.displayWidth
      if used > 0, used + 1 + wanted > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      let (whole, rest) = cut(word, width: width)
      lines += whole
      line += rest
      used += rest.displayWidth
    }
    return lines + [line]
  }

  /// A word longer than a line in full lines, and what is left of it.
  private static func cut(_ word: Substring, width: Int) -> (whole: [String], rest: String) {
    guard word.displayWidth > width else { return ([], String(word)) }
    var whole: [String] = []
    var part = ""
    for character in word {
      if part.displayWidth + String(character).displayWidth > width, !part.isEmpty {
        whole.append(part)
        part = ""
      }
      part.append(character)
    }
    return (whole, part)
  }
}
