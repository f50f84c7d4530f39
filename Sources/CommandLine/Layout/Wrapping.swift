import PlainText

/// Breaks texts into lines as wide as the terminal, if there is one.
enum Wrapping {
  /// - Parameter width: `nil` keeps each line of the text whole.
  static func lines(of text: String, width: Int?) -> [String] {
    guard let width else {
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }
    return WordWrap.lines(of: text, width: width, style: .paper)
  }

  /// The lines with `indent` spaces before each.
  static func lines(of text: String, width: Int?, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return lines(of: text, width: width.map { $0 - indent }).map { $0.isEmpty ? "" : margin + $0 }
  }
}
