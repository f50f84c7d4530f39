import CNcurses
import TerminalUI

extension terminal_event {
  /// The kind, comparable with the constants of the C header.
  var event: TerminalEventKind { TerminalEventKind(UInt32(bitPattern: kind)) }
}

extension Key {
  /// The key of an event of curses; nil for keys without a meaning.
  init?(_ found: terminal_event) {
    switch found.event {
    case TERMINAL_CHARACTER: self.init(typed: found.value)
    case TERMINAL_ALT: self.init(withAlt: found.value)
    case TERMINAL_FUNCTION: self = .function(Int(found.value))
    case TERMINAL_KEY: self.init(named: found.value)
    default: return nil
    }
  }

  private init?(typed value: Int32) {
    switch value {
    case 0: self = .control(" ")
    case 8, 127: self = .backspace
    case 9: self = .tab
    case 10, 13: self = .enter
    case 27: self = .escape
    case 1...26: self = .control(Character(Unicode.Scalar(UInt8(value) + 0x60)))
    case 28...31: self = .control(Character(Unicode.Scalar(UInt8(value) + 0x40)))
    default:
      guard value >= 0, let scalar = Unicode.Scalar(UInt32(value)), scalar.value >= 0xA0 || scalar.isASCII
      else {
        return nil
      }
      self = .character(Character(scalar))
    }
  }

  private init?(withAlt value: Int32) {
    switch Key(typed: value) {
    case .character(let character): self = .alt(character)
    case let other?: self = other
    case nil: return nil
    }
  }

  private init?(named value: Int32) {
    let shift = Int32(bitPattern: UInt32(TERMINAL_SHIFT))
    if value & shift != 0 {
      guard let key = Key(named: value & ~shift) else { return nil }
      self = .shifted(key)
      return
    }
    switch TerminalKeyName(UInt32(bitPattern: value)) {
    case TERMINAL_KEY_UP: self = .up
    case TERMINAL_KEY_DOWN: self = .down
    case TERMINAL_KEY_LEFT: self = .left
    case TERMINAL_KEY_RIGHT: self = .right
    case TERMINAL_KEY_HOME: self = .home
    case TERMINAL_KEY_END: self = .end
    case TERMINAL_KEY_PAGE_UP: self = .pageUp
    case TERMINAL_KEY_PAGE_DOWN: self = .pageDown
    case TERMINAL_KEY_INSERT: self = .insert
    case TERMINAL_KEY_DELETE: self = .delete
    case TERMINAL_KEY_BACKSPACE: self = .backspace
    case TERMINAL_KEY_ENTER: self = .enter
    case TERMINAL_KEY_BACK_TAB: self = .backTab
    case TERMINAL_KEY_WORD_LEFT: self = .wordLeft
    case TERMINAL_KEY_WORD_RIGHT: self = .wordRight
    case TERMINAL_KEY_FIRST: self = .first
    case TERMINAL_KEY_LAST: self = .last
    case TERMINAL_KEY_PARAGRAPH_UP: self = .paragraphUp
    case TERMINAL_KEY_PARAGRAPH_DOWN: self = .paragraphDown
    case TERMINAL_KEY_WORD_BACKSPACE: self = .wordBackspace
    case TERMINAL_KEY_WORD_DELETE: self = .wordDelete
    default: return nil
    }
  }
}

extension MouseEvent {
  /// The mouse event of curses; nil for what is of no interest, such as a release.
  init?(_ found: terminal_event) {
    let point = Point(column: Int(found.column), row: Int(found.row))
    switch TerminalMouseAction(UInt32(bitPattern: found.value)) {
    case TERMINAL_MOUSE_LEFT: self.init(.click, at: point, button: .left)
    case TERMINAL_MOUSE_MIDDLE: self.init(.click, at: point, button: .middle)
    case TERMINAL_MOUSE_RIGHT: self.init(.click, at: point, button: .right)
    case TERMINAL_MOUSE_DRAG: self.init(.drag, at: point, button: .left)
    case TERMINAL_MOUSE_WHEEL_UP: self.init(.wheelUp, at: point, button: .none)
    case TERMINAL_MOUSE_WHEEL_DOWN: self.init(.wheelDown, at: point, button: .none)
    default: return nil
    }
  }
}
