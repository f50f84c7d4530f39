import PlainText

/// A menu of the menu bar.
public struct Menu<Action: Equatable & Sendable>: Equatable, Sendable {
  /// In the language of the person.
  public var title: String
  /// The letter that opens it with Alt; underlined at its first place in the title.
  public var mnemonic: Character
  public var items: [MenuItem<Action>]

  public init(_ title: String, mnemonic: Character, items: [MenuItem<Action>]) {
    self.title = title
    self.mnemonic = mnemonic
    self.items = items
  }

  /// What is shown: items that can be chosen, and separators that have something on both sides.
  var shown: [MenuItem<Action>] {
    var result: [MenuItem<Action>] = []
    for item in items {
      switch item {
      case .separator:
        if let last = result.last, last != .separator { result.append(item) }
      case .item(_, _, _, let isEnabled):
        if isEnabled { result.append(item) }
      }
    }
    if result.last == .separator { result.removeLast() }
    return result
  }

  /// Where the mnemonic stands in the title, in glyphs; letters are compared folded.
  var mnemonicIndex: Int? {
    let wanted = String(mnemonic).foldedForSearch
    return Glyph.glyphs(of: title).firstIndex { $0.text.foldedForSearch == wanted }
  }

  func answers(to letter: Character) -> Bool {
    String(letter).foldedForSearch == String(mnemonic).foldedForSearch
  }
}
