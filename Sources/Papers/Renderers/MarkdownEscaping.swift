/// Words as Markdown shows them: nothing in them is taken for markup.
enum MarkdownEscaping {
  /// - Parameter lineBreak: what a line feed becomes.
  static func escaped(_ text: String, lineBreak: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0) }
      .joined(separator: lineBreak)
  }

  private static func line(_ line: Substring) -> String {
    var result = ""
    for character in line {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#": result += "\\\(character)"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }

  /// At the beginning of a line a dash, a plus, an equals sign or `12.` would begin a list or a heading.
  static func guarded(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "-+=".contains(first) { return "\\" + text }
    if first == " " { return guarded(String(text.drop { $0 == " " })) }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 9, let mark = text.dropFirst(digits.count).first,
      ".)".contains(mark)
    else { return text }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
