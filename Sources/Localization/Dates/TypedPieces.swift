import Domain

/// What was typed, taken apart into numbers and words without case and accents.
struct TypedPieces {
  enum Piece: Equatable {
    case number(Int, digits: Int)
    case word(String)
  }

  /// A `+` or `-` before everything else.
  private(set) var sign: Character?
  private(set) var pieces: [Piece] = []

  /// - Parameter marks: the punctuation that may stand between two pieces, beside spaces.
  /// - Returns: `nil` when something else is in the text.
  init?(_ typed: String, between marks: Set<String>) {
    var rest = Substring(typed.foldedForSearch)
    var gap = ""
    var isAdjacent = false
    while let first = rest.first {
      if Self.isDigit(first) || Self.isLetter(first) {
        guard accepts(gap, marks) else { return nil }
        let run = rest.prefix { Self.isDigit(first) ? Self.isDigit($0) : Self.isLetter($0) || $0 == "'" }
        guard append(run, isAdjacent: isAdjacent && gap.isEmpty) else { return nil }
        rest = rest.dropFirst(run.count)
        (gap, isAdjacent) = ("", true)
      } else {
        if !first.isWhitespace { gap.append(Self.dashes.contains(first) ? "-" : first) }
        isAdjacent = false
        rest = rest.dropFirst()
      }
    }
    guard !pieces.isEmpty, gap.isEmpty || gap == "." else { return nil }
  }

  private mutating func accepts(_ gap: String, _ marks: Set<String>) -> Bool {
    if pieces.isEmpty, gap == "+" || gap == "-" { sign = gap.first }
    return gap.isEmpty || sign != nil && pieces.isEmpty || !pieces.isEmpty && marks.contains(gap)
  }

  /// The ending of an ordinal is dropped; so is an elided article.
  private mutating func append(_ run: Substring, isAdjacent: Bool) -> Bool {
    if run.first.map(Self.isDigit) == true {
      guard let number = Int(run), run.count <= 5 else { return false }
      pieces.append(.number(number, digits: run.count))
    } else if case .number? = pieces.last, isAdjacent, Self.ordinalEndings.contains(String(run)) {
      return true
    } else {
      pieces.append(.word(String(run.hasPrefix("d'") || run.hasPrefix("l'") ? run.dropFirst(2) : run)))
    }
    return true
  }

  private static let dashes: Set<Character> = ["-", "–", "—", "‐", "‑", "−"]
  private static let ordinalEndings: Set<String> = ["er", "st", "nd", "rd", "th"]

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
  private static func isLetter(_ character: Character) -> Bool { ("a"..."z").contains(character) }
}
