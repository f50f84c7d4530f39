import PlainText

/// Where the rows of a paragraph begin when it is wrapped for editing.
///
/// The rules are those of `WordWrap`, but no character is left out: the spaces at the end of a row belong to it and hang
/// over its edge, so that the caret can stand among them.
enum RowBreaks {
  /// The first character of each row; at least one row, the first of them at 0.
  static func starts(of characters: [Character], width: Int) -> [Int] {
    guard characters.count > width || characters.contains(where: { $0.utf8.count > 1 }) else { return [0] }
    return starts(of: characters, width: width, known: [0], rest: [])
  }

  /// The same after a change: `range` of what had the rows `old` was replaced by `count` characters. Only the rows that may have
  /// changed are looked at: from the one before the change on, up to where a row begins at a character as it did.
  static func starts(
    of characters: [Character], width: Int, old: [Int], replaced range: Range<Int>, count: Int
  ) -> [Int] {
    // A hyphen looks at three letters on both of its sides.
    let known = old.prefix { $0 <= range.lowerBound - 4 }.dropLast()
    let rest = old.drop { $0 < range.upperBound + 4 }.map { $0 + count - range.count }
    return starts(of: characters, width: width, known: known.isEmpty ? [0] : Array(known), rest: rest)
  }

  private static func starts(
    of characters: [Character], width: Int, known: [Int], rest: [Int]
  ) -> [Int] {
    var starts = known
    var next = 0
    var row = known[known.count - 1]
    var used = 0
    var chance = row
    var usedAtChance = 0
    for index in row..<characters.count {
      let character = characters[index]
      let columns = character.columns
      if character.isBreakingSpace {
        used += columns
        (chance, usedAtChance) = (index + 1, used)
        continue
      }
      while used + columns > width, index > row {
        if chance > row {
          row = chance
          used -= usedAtChance
        } else {
          row = index
          used = 0
        }
        starts.append(row)
        while next < rest.count, rest[next] < row { next += 1 }
        if next < rest.count, rest[next] == row { return starts + rest[(next + 1)...] }
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
