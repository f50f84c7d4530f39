/// One thing a person did: a key, a paste, the mouse, or a change of the terminal's size.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case up
  case down
  case left
  case right
  /// Ctrl-Left and Ctrl-Right.
  case wordLeft
  case wordRight
  case home
  case end
  /// Ctrl-Home and Ctrl-End.
  case first
  case last
  /// Ctrl-Up and Ctrl-Down.
  case paragraphUp
  case paragraphDown
  case pageUp
  case pageDown
  case insert
  case delete
  case backspace
  /// Ctrl-Delete and Ctrl-Backspace or Alt-Backspace.
  case wordDelete
  case wordBackspace
  /// An arrow, Home, End or Page key held with Shift; with Ctrl as well it is the key above that Ctrl makes of it.
  indirect case shifted(Key)
  /// F1 to F12.
  case function(Int)
  /// A letter held with Ctrl, in lower case. Ctrl-I, Ctrl-M and Ctrl-[ cannot be told from Tab, Enter and Escape.
  case control(Character)
  /// A character held with Alt.
  case alt(Character)
  /// Text that was pasted, in one piece; line ends are "\n".
  case paste(String)
  case mouse(MouseEvent)
  /// The terminal has this size now.
  case resize(Size)

  /// The key without Shift, where that means nothing of its own.
  public var plain: Key { if case .shifted(let key) = self { key } else { self } }

  /// The key with Alt-1 … Alt-9 and Alt-0 taken for F1 … F10, for keyboards and terminals without them.
  public var normalized: Key {
    guard case .alt(let character) = self, character.isASCII, let digit = character.wholeNumberValue else {
      return self
    }
    return .function(digit == 0 ? 10 : digit)
  }
}
