import Domain
import TerminalUI

extension BodiesScreen {
  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    let area = panes(around).upper
    let tree = tree(around)
    if key == .enter { return open(around) }
    if case .mouse(let event) = key, event.action == .click || event.action == .doubleClick {
      guard let row = tree.table(state).row(at: event.point, in: area, state: state.list) else { return nil }
      state.list.select(row, count: tree.lines(state).count, page: tree.table(state).page(in: area))
      return event.action == .doubleClick ? open(around) : []
    }
    return tree.react(to: key, state: &state, page: tree.table(state).page(in: area)) ? [] : nil
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .open: return open(around)
    case .papers: return selected(around).map { [.go(.documents(.body($0.id)))] } ?? []
    case .follow: return selected(around).map { [.go(.decisions(.body($0.id)))] } ?? []
    default: return []
    }
  }

  private func open(_ around: Surroundings) -> [Request] {
    selected(around).map { [.go(.body($0.id))] } ?? []
  }
}
