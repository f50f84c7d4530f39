import PlainText

/// A text of one line that is being edited: a value, with its cursor and marked part.
///
/// Left, Right, Home, End and words (Ctrl with arrows, Alt-B, Alt-F) move; Backspace, Delete, Ctrl-W, Ctrl-U and Ctrl-K delete; Ctrl-A
/// marks everything, and what is typed or pasted takes the place of what is marked. Other keys are left to the screen.
public struct TextField: Equatable, Sendable {
  /// What is in the field; setting it puts the cursor at the end.
  public var text: String {
    get { String(characters) }
    set {
      characters = Array(newValue)
      cursor = characters.count
      isMarked = false
    }
  }
  /// Where the next character goes, counted in characters.
  public private(set) var cursor: Int
  /// Whether everything is marked, as after Ctrl-A; the next character typed replaces it.
  public private(set) var isMarked: Bool
  private var characters: [Character]

  /// A field with the cursor at its end; a text that is likely to be replaced may start marked.
  public init(_ text: String = "", isMarked: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    self.isMarked = isMarked && !characters.isEmpty
  }

  public var isEmpty: Bool { characters.isEmpty }

  /// Answers a key; false when it is none of a field's keys.
  public mutating func react(to key: Key) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .paste(let text): insert(Self.onOneLine(text))
    case .control("a"): isMarked = !characters.isEmpty
    case .backspace where isMarked, .delete where isMarked, .control("w") where isMarked,
      .wordBackspace where isMarked, .wordDelete where isMarked:
      remove(characters.indices)
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(cursor + 1, characters.count))
    case .control("w"), .wordBackspace: remove(wordStart..<cursor)
    case .wordDelete: remove(cursor..<wordEnd)
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    default: return move(key)
    }
    return true
  }

  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft, .alt("b"): cursor = wordStart
    case .wordRight, .alt("f"): cursor = wordEnd
    case .home, .first: cursor = 0
    case .end, .last: cursor = characters.count
    // A field of one line selects all or nothing.
    case .shifted(let key): return move(key)
    default: return false
    }
    isMarked = false
    return true
  }

  private mutating func insert(_ new: [Character]) {
    if isMarked { remove(characters.indices) }
    let before = characters.prefix(cursor) + new
    // A mark that is typed joins the letter before it, so the cursor is found by counting again.
    characters = Array(String(before + characters.dropFirst(cursor)))
    cursor = min(characters.count, String(before).count)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    characters = Array(String(characters))
    cursor = min(range.lowerBound, characters.count)
    isMarked = false
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, !Self.isInWord(characters[index - 1]) { index -= 1 }
    while index > 0, Self.isInWord(characters[index - 1]) { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, !Self.isInWord(characters[index]) { index += 1 }
    while index < characters.count, Self.isInWord(characters[index]) { index += 1 }
    return index
  }

  private static func isInWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Line ends and tabs become spaces, other controls go; a paste must never press a key.
  static func onOneLine(_ text: String) -> [Character] {
    var line = ""
    for character in text {
      if character.isNewline || character == "\t" {
        line.append(" ")
      } else {
        line.unicodeScalars.append(
          contentsOf: character.unicodeScalars.filter { !$0.isCommand })
      }
    }
    while line.last == " ", text.last?.isNewline == true { line.removeLast() }
    return Array(line)
  }
}
