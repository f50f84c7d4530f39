import PlainText

/// The menus along the top row.
///
/// F9 opens the first menu, Alt and a letter any; arrows, Home, End, Enter and the first letter of an item move and choose;
/// Escape, F9 or a click elsewhere closes. Draw it after the screen, since an open menu lies on top.
public struct MenuBar<Action: Equatable & Sendable>: Equatable, Sendable {
  public var menus: [Menu<Action>]

  public init(_ menus: [Menu<Action>]) {
    self.menus = menus
  }

  /// Answers a key; `size` is that of the screen.
  public func react(to key: Key, state: inout MenuBarState, size: Size) -> MenuReaction<Action> {
    if case .mouse(let event) = key { return react(to: event, state: &state, size: size) }
    if case .alt(let letter) = key, let index = menus.firstIndex(where: { $0.answers(to: letter) }) {
      open(index, in: &state)
      return .handled
    }
    guard let index = state.open, menus.indices.contains(index) else {
      guard key.normalized == .function(9), !menus.isEmpty else { return .ignored }
      open(0, in: &state)
      return .handled
    }
    return react(to: key.normalized, in: index, state: &state)
  }

  private func react(to key: Key, in index: Int, state: inout MenuBarState) -> MenuReaction<Action> {
    let items = menus[index].shown
    switch key {
    case .left, .backTab: open((index + menus.count - 1) % menus.count, in: &state)
    case .right, .tab: open((index + 1) % menus.count, in: &state)
    case .up: state.line = next(from: state.line, by: -1, in: items)
    case .down: state.line = next(from: state.line, by: 1, in: items)
    case .home, .pageUp, .first: state.line = 0
    case .end, .pageDown, .last: state.line = max(0, items.count - 1)
    case .escape, .function(9): state = MenuBarState()
    case .enter: return choose(state.line, in: items, state: &state)
    case .resize: return .ignored
    case .character(let letter): jump(to: letter, in: items, state: &state)
    default: break
    }
    return .handled
  }

  private func open(_ index: Int, in state: inout MenuBarState) {
    state.open = index
    state.line = 0
  }

  /// The next line that is no separator, around the ends.
  private func next(from line: Int, by step: Int, in items: [MenuItem<Action>]) -> Int {
    guard !items.isEmpty else { return 0 }
    var line = line
    for _ in items {
      line = (line + step + items.count) % items.count
      if items[line] != .separator { return line }
    }
    return 0
  }

  private func jump(to letter: Character, in items: [MenuItem<Action>], state: inout MenuBarState) {
    let wanted = String(letter).foldedForSearch
    let order = items.indices.map { ($0 + state.line + 1) % items.count }
    let found = order.first { index in
      guard case .item(let label, _, _, _) = items[index] else { return false }
      return label.foldedForSearch.hasPrefix(wanted)
    }
    if let found { state.line = found }
  }

  private func choose(
    _ line: Int, in items: [MenuItem<Action>], state: inout MenuBarState
  ) -> MenuReaction<Action> {
    guard items.indices.contains(line), case .item(_, _, let action, _) = items[line] else { return .handled }
    state = MenuBarState()
    return .chosen(action)
  }

  private func react(to event: MouseEvent, state: inout MenuBarState, size: Size) -> MenuReaction<Action> {
    let places = MenuBarLayout(menus, width: size.columns, open: state.open)
    switch event.action {
    case .wheelUp where state.isOpen: return react(to: .up, state: &state, size: size)
    case .wheelDown where state.isOpen: return react(to: .down, state: &state, size: size)
    case .click, .doubleClick: break
    default: return state.isOpen ? .handled : .ignored
    }
    if event.point.row == 0, let index = places.menu(at: event.point.column) {
      if state.open == index { state = MenuBarState() } else { open(index, in: &state) }
      return .handled
    }
    guard let index = state.open, menus.indices.contains(index) else { return .ignored }
    let box = places.box(of: index, menus[index], in: size)
    if box.inside.contains(event.point) {
      return choose(event.point.row - box.inside.row, in: menus[index].shown, state: &state)
    }
    if !box.contains(event.point) { state = MenuBarState() }
    return .handled
  }
}
