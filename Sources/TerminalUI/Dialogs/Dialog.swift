import PlainText

/// A question or a message on top of the screen, with buttons.
///
/// Tab and arrows move between the buttons, Enter and Space press the one that is marked, a button's letter presses it at once, Escape
/// cancels. A dialog about something that cannot be undone should start on the button that does nothing. Long
/// messages scroll with PgUp and PgDn.
public struct Dialog<Action: Equatable & Sendable>: Equatable, Sendable {
  public var title: String
  public var message: [TextLine]
  public var buttons: [DialogButton<Action>]
  /// The button that is marked.
  public var selected: Int
  /// The first row of the message that is shown.
  public var top = 0

  public init(title: String, message: [TextLine], buttons: [DialogButton<Action>], selected: Int = 0) {
    self.title = title
    self.message = message
    self.buttons = buttons
    self.selected = selected
  }

  public init(title: String, message: String, buttons: [DialogButton<Action>], selected: Int = 0) {
    self.init(title: title, message: TextView(message).lines, buttons: buttons, selected: selected)
  }

  /// Answers a key; `area` is the whole screen, or that part of it over which the dialog is centred.
  public mutating func react(to key: Key, in area: Rectangle) -> DialogReaction<Action> {
    let layout = DialogLayout(self, in: area)
    switch key {
    case .escape: return .cancelled
    case .left, .backTab: move(by: -1)
    case .right, .tab: move(by: 1)
    case .enter, .character(" "): return press(selected)
    case .character(let letter):
      let wanted = String(letter).foldedForSearch
      let found = buttons.firstIndex { $0.letter.map { String($0).foldedForSearch } == wanted }
      return found.map { press($0) } ?? .handled
    case .mouse(let event) where event.action == .click || event.action == .doubleClick:
      return layout.button(at: event.point).map { press($0) } ?? .handled
    default: _ = TextView(message).react(to: key, top: &top, in: layout.text)
    }
    return .handled
  }

  private mutating func move(by step: Int) {
    guard !buttons.isEmpty else { return }
    selected = (selected + step + buttons.count) % buttons.count
  }

  private func press(_ index: Int) -> DialogReaction<Action> {
    buttons.indices.contains(index) ? .chosen(buttons[index].action) : .cancelled
  }

  /// Draws the dialog over what is there, in the middle of `area`.
  public func draw(on canvas: inout Canvas, in area: Rectangle) {
    let layout = DialogLayout(self, in: area)
    canvas.dialogBox(layout.box, title: title)
    var view = TextView(message)
    for index in view.lines.indices { view.lines[index].style = view.lines[index].style.onDialog }
    view.draw(
      on: &canvas, in: layout.text, top: top, scrollColumn: layout.box.endColumn - 1,
      scrollStyle: .dialogBorder)
    for (index, place) in layout.places.enumerated() { draw(index, on: &canvas, in: place) }
    canvas.cursor = nil
  }

  private func draw(_ index: Int, on canvas: inout Canvas, in place: Rectangle) {
    let isSelected = index == selected
    let style = isSelected ? Style.buttonSelected : .button
    canvas.put(isSelected ? "►" : "[", at: place.origin, style: style)
    let label = place.inset(columns: 1, rows: 0)
    canvas.put(buttons[index].label, in: label, style: style, alignment: .centre)
    canvas.put(isSelected ? "◄" : "]", at: Point(column: label.endColumn, row: label.row), style: style)
  }
}
