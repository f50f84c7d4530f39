import Domain

/// Between the paragraphs of a decision and a text of lines, as forms show it: a paragraph is a line.
enum Paragraphs {
  static func text(of decision: Decision) -> Text {
    var text = Text(original: decision.original)
    for language in Language.allCases {
      var lines = decision.paragraphs.map { $0.text[language] ?? "" }
      while lines.last?.isEmpty == true { lines.removeLast() }
      text[language] = lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
    return text
  }

  /// The paragraphs of a text. Where both languages have as many, blank lines between them do not count; else a blank line holds
  /// the place of what is still to be translated.
  /// - Parameter languages: those that are read; the others are left as they are.
  static func list(of text: Text, _ languages: [Language] = Language.allCases) -> [Text] {
    let lines = languages.map { Self.lines(text[$0] ?? "") }
    let written = lines.map { $0.filter { !$0.isEmpty } }
    let counts = Set(written.map(\.count).filter { $0 > 0 })
    let used = counts.count > 1 ? lines : written
    let count = used.map(\.count).max() ?? 0
    return (0..<count).map { place in
      var paragraph = Text(original: text.original)
      for (language, lines) in zip(languages, used) {
        paragraph[language] = lines.indices.contains(place) ? lines[place] : ""
      }
      return paragraph
    }.filter { !$0.isEmpty }
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0).trimmed
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
