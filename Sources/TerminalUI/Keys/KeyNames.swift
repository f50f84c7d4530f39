/// The names of keys in the language of the person; letters and F-keys name themselves.
public struct KeyNames: Equatable, Sendable {
  public var enter, escape, tab, backTab, up, down, left, right, home, end, pageUp, pageDown: String
  public var insert, delete, backspace, space: String
  /// What comes before the hyphen in "Ctrl-S", "Alt-F" and "Shift-↑".
  public var control, alt, shift: String

  public init(
    enter: String, escape: String, tab: String, backTab: String, up: String = "↑", down: String = "↓",
    left: String = "←", right: String = "→", home: String, end: String, pageUp: String, pageDown: String,
    insert: String, delete: String, backspace: String, space: String, control: String = "Ctrl",
    alt: String = "Alt", shift: String = "Shift"
  ) {
    (self.enter, self.escape, self.tab, self.backTab) = (enter, escape, tab, backTab)
    (self.up, self.down, self.left, self.right) = (up, down, left, right)
    (self.home, self.end, self.pageUp, self.pageDown) = (home, end, pageUp, pageDown)
    (self.insert, self.delete, self.backspace, self.space) = (insert, delete, backspace, space)
    (self.control, self.alt, self.shift) = (control, alt, shift)
  }

  /// How a key is written, such as "F1", "Ctrl-S", "Entrée"; empty for what is no key.
  public func name(of key: Key) -> String {
    switch key {
    case .character(let character): character == " " ? space : String(character)
    case .function(let number): "F\(number)"
    case .control(let character): "\(control)-\(character == " " ? space : character.uppercased())"
    case .alt(let character): "\(alt)-\(character.uppercased())"
    case .wordLeft: "\(control)-\(left)"
    case .wordRight: "\(control)-\(right)"
    case .first: "\(control)-\(home)"
    case .last: "\(control)-\(end)"
    case .paragraphUp: "\(control)-\(up)"
    case .paragraphDown: "\(control)-\(down)"
    case .wordDelete: "\(control)-\(delete)"
    case .wordBackspace: "\(control)-\(backspace)"
    case .shifted(let key): "\(shift)-\(name(of: key))"
    case .paste, .mouse, .resize: ""
    default: plainName(of: key)
    }
  }

  private func plainName(of key: Key) -> String {
    switch key {
    case .enter: enter
    case .escape: escape
    case .tab: tab
    case .backTab: backTab
    case .up: up
    case .down: down
    case .left: left
    case .right: right
    case .home: home
    case .end: end
    case .pageUp: pageUp
    case .pageDown: pageDown
    case .insert: insert
    case .delete: delete
    case .backspace: backspace
    default: ""
    }
  }
}
