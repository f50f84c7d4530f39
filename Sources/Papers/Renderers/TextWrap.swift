/// Breaks text into lines at plain spaces, never at no-break spaces; a word longer than a line is cut.
public enum TextWrap {
  /// The lines of a text, each of at most so many columns.
  public static func lines(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrap($0, width) }
  }

  /// With `first` before the first line and as much space before the others.
  static func lines(_ text: String, width: Int, first: String) -> [String] {
    let indent = String(repeating: " ", count: TextWidth.columns(first))
    return lines(text, width: width - TextWidth.columns(first)).enumerated().map { index, line in
      line.isEmpty ? (index == 0 ? trimmed(first) : "") : (index == 0 ? first : indent) + line
    }
  }

  private static func wrap(_ paragraph: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(separator: " ") {
      if line.isEmpty {
        line = cut(String(word), width, into: &lines)
      } else if TextWidth.columns(line) + 1 + TextWidth.columns(word) <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = cut(String(word), width, into: &lines)
      }
    }
    lines.append(line)
    return lines
  }

  /// Puts what fills whole lines into `lines` and gives back the rest.
  private static func cut(_ word: String, _ width: Int, into lines: inout [String]) -> String {
    guard TextWidth.columns(word) > width else { return word }
    var part = ""
    for character in word {
      if TextWidth.columns(part + String(character)) > width, !part.isEmpty {
        lines.append(part)
        part = ""
      }
      part.append(character)
    }
    return part
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
