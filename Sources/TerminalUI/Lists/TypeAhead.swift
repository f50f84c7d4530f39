import PlainText

/// Letters typed one after the other that choose among labels: `c` finds "condamne", `cr` finds "crée". A label answers with its
/// beginning, else with the beginning of a word in it. Letters that nothing answers to begin anew with the last one.
struct TypeAhead: Equatable, Sendable {
  private(set) var typed = ""

  /// The label that answers to the letters so far with one more; `nil` when none does.
  /// - Parameter current: the label that is chosen now; the same letter again goes to the next one after it.
  mutating func choose(_ letter: Character, among labels: [String], from current: Int?) -> Int? {
    let longer = typed + String(letter)
    if !typed.isEmpty, let found = Self.first(longer, in: labels, from: current ?? 0) {
      typed = longer
      return found
    }
    guard letter != " ", let found = Self.first(String(letter), in: labels, from: (current ?? -1) + 1) else {
      return nil
    }
    typed = String(letter)
    return found
  }

  mutating func clear() { typed = "" }

  private static func first(_ words: String, in labels: [String], from start: Int) -> Int? {
    let wanted = words.foldedForSearch
    let order = labels.indices.map { ($0 + start) % labels.count }
    let folded = labels.map(\.foldedForSearch)
    return order.first { folded[$0].hasPrefix(wanted) } ?? order.first { folded[$0].contains(" " + wanted) }
  }
}
