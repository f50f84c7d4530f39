/// What is being looked for in an editor.
struct EditorSearch: Equatable, Sendable {
  var field: TextField
  /// Where the caret stood when the search began; typing on looks from there again.
  var origin: TextPosition
  /// How many places fit, and which of them is selected, counted from 1; 0 when none is.
  var count = 0
  var number = 0

  var isMissing: Bool { count == 0 && !Folding.fold(field.text).isEmpty }

  /// The places of a paragraph that fit, one behind the other, by offsets; case and accents do not count.
  static func matches(of query: String, in characters: [Character]) -> [Range<Int>] {
    let wanted = Array(Folding.fold(query).unicodeScalars)
    guard let initial = wanted.first, !characters.isEmpty else { return [] }
    let folded = FoldedText(String(characters))
    var found: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= folded.letters.count {
      guard folded.letters[index] == initial,
        folded.letters[index..<index + wanted.count].elementsEqual(wanted)
      else {
        index += 1
        continue
      }
      found.append(folded.origins[index]..<folded.origins[index + wanted.count - 1] + 1)
      index += wanted.count
    }
    return found
  }
}
