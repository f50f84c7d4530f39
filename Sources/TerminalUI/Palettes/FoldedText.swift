/// A text folded letter by letter, with the way back to its own characters.
struct FoldedText {
  private(set) var letters: [Character] = []
  /// For each folded letter the character it came from.
  private(set) var origins: [Int] = []

  init(_ text: String) {
    for (index, character) in text.enumerated() {
      for letter in Folding.fold(String(character)) {
        letters.append(letter)
        origins.append(index)
      }
    }
  }

  /// Whether a word begins here.
  func startsWord(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = letters[index - 1]
    return !before.isLetter && !before.isNumber && (letters[index].isLetter || letters[index].isNumber)
  }
}
