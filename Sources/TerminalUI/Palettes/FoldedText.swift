import PlainText

/// A text folded letter by letter, with the way back to its own characters.
struct FoldedText: Equatable, Sendable {
  private(set) var letters: [Unicode.Scalar] = []
  /// For each folded letter the character it came from.
  private(set) var origins: [Int] = []
  /// For each folded letter whether a word begins there.
  private(set) var starts: [Bool] = []

  init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    var isInWord = false
    for (index, character) in text.enumerated() {
      if let byte = character.asciiValue {
        let lower = Self.lowercase(byte)
        let isLetter = (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower)
        append(Unicode.Scalar(lower), from: index, startsWord: isLetter && !isInWord)
        isInWord = isLetter
      } else {
        let isLetter = character.isLetter || character.isNumber
        for (place, letter) in String(character).foldedForSearch.unicodeScalars.enumerated() {
          append(letter, from: index, startsWord: place == 0 && isLetter && !isInWord)
        }
        isInWord = isLetter
      }
    }
  }

  private mutating func append(_ letter: Unicode.Scalar, from index: Int, startsWord: Bool) {
    letters.append(letter)
    origins.append(index)
    starts.append(startsWord || index == 0)
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}
