import PlainText

/// How well a text fits what was typed: every word typed must be found,
/// whole or as the starts of words in order.
public enum PaletteScore {
  /// A score, higher is better, and the places in the text (counted in characters) that fit; nil when it does not fit.
  public static func score(_ query: String, in text: String) -> (score: Int, places: [Int])? {
    score(words(of: query), in: FoldedText(text))
  }

  /// What was typed, ready to be looked for in many texts.
  static func words(of query: String) -> [[Unicode.Scalar]] {
    query.foldedForSearch.split(separator: " ").map { Array($0.unicodeScalars) }
  }

  /// - Parameter length: how long what is found is, in characters; all of the text if nothing else.
  static func score(
    _ words: [[Unicode.Scalar]], in characters: FoldedText, length: Int? = nil
  ) -> (score: Int, places: [Int])? {
    var total = 0
    var places: Set<Int> = []
    for word in words {
      guard let found = best(word, in: characters) else { return nil }
      total += found.score
      places.formUnion(found.places)
    }
    // Of equal fits the shorter text says more.
    return (
      total * 100 - min(99, length ?? characters.letters.count),
      Set(places.map { characters.origins[$0] }).sorted()
    )
  }

  private static func best(_ word: [Unicode.Scalar], in text: FoldedText) -> (score: Int, places: [Int])? {
    if let start = occurrence(of: word, in: text) {
      let bonus = start == 0 ? 30 : text.starts[start] ? 20 : 0
      return (word.count * 10 + bonus, Array(start..<start + word.count))
    }
    return scattered(word, in: text)
  }

  /// The word as a whole, at the start of a word if it can be.
  private static func occurrence(of word: [Unicode.Scalar], in text: FoldedText) -> Int? {
    guard word.count <= text.letters.count else { return nil }
    var first: Int?
    for start in 0...(text.letters.count - word.count) where text.letters[start] == word[0] {
      guard text.letters[start..<start + word.count].elementsEqual(word) else { continue }
      if text.starts[start] { return start }
      first = first ?? start
    }
    return first
  }

  /// The letters in order, each next to the one before or at the start of a later word: "st" finds "Secrétariat technique".
  private static func scattered(_ word: [Unicode.Scalar], in text: FoldedText) -> (score: Int, places: [Int])?
  {
    var reached: [Set<Int>] = []
    for letter in word {
      let before = reached.last
      let earliest = before?.min() ?? -1
      let here = text.letters.indices.filter { place in
        text.letters[place] == letter
          && (before?.contains(place - 1) == true || (text.starts[place] && place > earliest))
      }
      guard !here.isEmpty else { return nil }
      reached.append(Set(here))
    }
    return way(through: reached).map { (word.count * 5, $0) }
  }

  /// One way from the last letter back to the first, by neighbours where there are some.
  private static func way(through reached: [Set<Int>]) -> [Int]? {
    guard var place = reached.last?.min() else { return nil }
    var places = [place]
    for step in reached.dropLast().reversed() {
      guard let next = step.contains(place - 1) ? place - 1 : step.filter({ $0 < place }).max() else {
        return nil
      }
      place = next
      places.insert(place, at: 0)
    }
    return places
  }
}
