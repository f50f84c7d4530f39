import Domain
import TerminalUI

extension BodiesScreen {
  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    let panes = panes(around)
    let area = treeArea(panes)
    let tree = tree(around)
    if key == .enter { return open(around) }
    if let top = lowerTop, let requests = scrollLower(key, from: top, panes, around) { return requests }
    if case .mouse(let event) = key, event.action == .click || event.action == .doubleClick {
      lowerTop = panes.lower.contains(event.point) ? 0 : nil
      guard let row = tree.table(state).row(at: event.point, in: area, state: state.list) else { return nil }
      state.list.select(row, count: tree.lines(state).count, page: tree.table(state).page(in: area))
      return event.action == .doubleClick ? open(around) : []
    }
    return tree.react(to: key, state: &state, page: tree.table(state).page(in: area)) ? [] : nil
  }

  private mutating func scrollLower(
    _ key: Key, from top: Int, _ panes: TwoPanes, _ around: Surroundings
  ) -> [Request]? {
    if key == .escape {
      lowerTop = nil
      return []
    }
    guard let top = GlancePane(selected(around)?.facts ?? [], in: panes.lower).top(after: key, from: top)
    else { return nil }
    lowerTop = top
    return []
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .open: return open(around)
    case .nextPane, .previousPane:
      lowerTop = lowerTop == nil && !panes(around).lower.isEmpty ? 0 : nil
      return []
    case .papers: return selected(around).map { [.go(.documents(.body($0.id)))] } ?? []
    case .follow: return selected(around).map { [.go(.decisions(.body($0.id)))] } ?? []
    default: return []
    }
  }

  private func open(_ around: Surroundings) -> [Request] {
    selected(around).map { [.go(.body($0.id))] } ?? []
  }
}
