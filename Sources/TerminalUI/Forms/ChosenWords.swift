import PlainText

/// The words of what was chosen, in as many rows as they need: what is decided on must be seen whole, not cut.
enum ChosenWords {
  /// More than these would push away what stands below; the rest is cut.
  private static let most = 4

  /// - Parameter width: in columns.
  static func lines(of words: String, width: Int) -> [String] {
    let lines = WordWrap.lines(of: words, width: width)
    guard lines.count > most else { return lines.isEmpty ? [""] : lines }
    return lines.prefix(most - 1) + [(lines[most - 1] + "…").truncated(to: max(1, width))]
  }
}

extension FormChoice {
  /// The chosen option without its signs.
  func lines(width: Int) -> [String] {
    ChosenWords.lines(of: label.isEmpty ? "–" : label, width: width - (isLong ? 3 : 4))
  }
}

extension FormLookup {
  /// A single choice stands in the field itself, as long as nothing is typed there.
  func fieldLines(width: Int) -> [String] {
    guard !isMany, field.isEmpty, let label = chosen.first?.label else { return [""] }
    return ChosenWords.lines(of: label, width: width)
  }

  /// Those chosen of many, each behind its mark.
  func chosenLines(width: Int) -> [String] {
    guard isMany else { return [] }
    return chosen.flatMap { entry in
      ChosenWords.lines(of: entry.label, width: width - 2).enumerated().map { ($0 == 0 ? "• " : "  ") + $1 }
    }
  }

  /// All rows, with the field's own.
  func rowCount(width: Int) -> Int { chosenLines(width: width).count + fieldLines(width: width).count }
}
