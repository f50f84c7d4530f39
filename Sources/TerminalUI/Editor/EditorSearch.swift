import PlainText

/// What is being looked for in an editor.
struct EditorSearch: Equatable, Sendable {
  var field: TextField
  /// Where the caret stood when the search began; typing on looks from there again.
  var origin: TextPosition
  /// How many places fit, and which of them is selected, counted from 1; 0 when none is.
  var count = 0
  var number = 0

  var isMissing: Bool { count == 0 && !field.text.foldedForSearch.isEmpty }

  /// The places of a paragraph that fit, one behind the other, by offsets; case and accents do not count.
  static func matches(of query: String, in characters: [Character]) -> [Range<Int>] {
    let wanted = Array(query.foldedForSearch.unicodeScalars)
    guard let initial = wanted.first, !characters.isEmpty else { return [] }
    let (letters, origins) = folded(characters)
    var found: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= letters.count {
      guard letters[index] == initial, letters[index..<index + wanted.count].elementsEqual(wanted) else {
        index += 1
        continue
      }
      found.append(origins[index]..<origins[index + wanted.count - 1] + 1)
      index += wanted.count
    }
    return found
  }

  /// Folded letters, and for each the character it came from.
  private static func folded(_ characters: [Character]) -> (letters: [Unicode.Scalar], origins: [Int]) {
    var letters: [Unicode.Scalar] = []
    var origins: [Int] = []
    letters.reserveCapacity(characters.count)
    origins.reserveCapacity(characters.count)
    for (index, character) in characters.enumerated() {
      if character.utf8.count == 1, let byte = character.utf8.first {
        letters.append(Unicode.Scalar((0x41...0x5A).contains(byte) ? byte + 0x20 : byte))
        origins.append(index)
      } else {
        for letter in String(character).foldedForSearch.unicodeScalars {
          letters.append(letter)
          origins.append(index)
        }
      }
    }
    return (letters, origins)
  }
}
