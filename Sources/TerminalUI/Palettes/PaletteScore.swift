/// How well a text fits what was typed: every word typed must be found, whole, as the start of words, or letter by letter in order.
public enum PaletteScore {
  /// A score, higher is better, and the places in the text (counted in characters) that fit; nil when it does not fit.
  public static func score(_ query: String, in text: String) -> (score: Int, places: [Int])? {
    let characters = FoldedText(text)
    var total = 0
    var places: Set<Int> = []
    for word in Folding.fold(query).split(separator: " ") {
      guard let found = best(Array(word), in: characters) else { return nil }
      total += found.score
      places.formUnion(found.places)
    }
    // Of equal fits the shorter text says more.
    return (total * 100 - min(99, characters.letters.count), places.map { characters.origins[$0] }.sorted())
  }

  private static func best(_ word: [Character], in text: FoldedText) -> (score: Int, places: [Int])? {
    if let start = occurrence(of: word, in: text) {
      let bonus = start == 0 ? 30 : text.startsWord(start) ? 20 : 0
      return (word.count * 10 + bonus, Array(start..<start + word.count))
    }
    return scattered(word, in: text)
  }

  /// The word as a whole, at the start of a word if it can be.
  private static func occurrence(of word: [Character], in text: FoldedText) -> Int? {
    guard word.count <= text.letters.count else { return nil }
    var first: Int?
    for start in 0...(text.letters.count - word.count)
    where text.letters[start..<start + word.count].elementsEqual(word) {
      if text.startsWord(start) { return start }
      first = first ?? start
    }
    return first
  }

  /// The letters in order with others between them; starts of words and neighbours count for more.
  private static func scattered(_ word: [Character], in text: FoldedText) -> (score: Int, places: [Int])? {
    var places: [Int] = []
    var score = 0
    var next = 0
    for letter in word {
      guard let found = text.letters[next...].firstIndex(of: letter) else { return nil }
      let wordStart = text.letters.indices.first {
        $0 >= next && text.letters[$0] == letter && text.startsWord($0)
      }
      let place = found == places.last.map({ $0 + 1 }) ? found : wordStart ?? found
      score += text.startsWord(place) ? 5 : place == places.last.map({ $0 + 1 }) ? 3 : 1
      places.append(place)
      next = place + 1
    }
    return (score, places)
  }
}
