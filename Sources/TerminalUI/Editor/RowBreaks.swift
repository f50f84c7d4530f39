import PlainText

/// Where the rows of a paragraph begin when it is wrapped for editing.
///
/// The rules are those of `WordWrap`, but no character is left out: the spaces at the end of a row belong to it and hang
/// over its edge, so that the caret can stand among them.
enum RowBreaks {
  /// The first character of each row; at least one row, the first of them at 0.
  static func starts(of characters: [Character], width: Int) -> [Int] {
    var starts = [0]
    guard characters.count > width || characters.contains(where: { !$0.isASCII }) else { return starts }
    var row = 0
    var used = 0
    var chance = 0
    var usedAtChance = 0
    for (index, character) in characters.enumerated() {
      let columns = character.columns
      if character.isBreakingSpace {
        used += columns
        (chance, usedAtChance) = (index + 1, used)
        continue
      }
      if used + columns > width, chance > row {
        row = chance
        starts.append(row)
        used -= usedAtChance
      }
      if used + columns > width, index > row {
        row = index
        starts.append(row)
        used = 0
      }
      used += columns
      if character == "-", endsPart(at: index, of: characters) { (chance, usedAtChance) = (index + 1, used) }
    }
    return starts
  }

  /// A row may end behind a hyphen with three letters on both of its sides: not in "est-il" nor "2013-2017".
  private static func endsPart(at index: Int, of characters: [Character]) -> Bool {
    index >= 3 && index + 3 < characters.count
      && characters[index - 3..<index].allSatisfy(\.isLetter)
      && characters[index + 1...index + 3].allSatisfy(\.isLetter)
  }
}

extension Character {
  /// The columns this character takes in an editor, where it is drawn by itself.
  var columns: Int { utf8.count == 1 ? 1 : String(self).displayWidth }

  /// Whether a row may end behind it; no-break spaces hold words together.
  var isBreakingSpace: Bool { utf8.count == 1 && (self == " " || self == "\t") }

  /// Whether it is part of a word for motion by words.
  var isInWord: Bool { isLetter || isNumber }
}
