import Domain
import Localization
import TerminalUI

/// What two officers wrote at the same place, side by side; one of the versions is chosen and stands from then on.
struct ConflictsScreen: Screen {
  var items: [ConflictsContent.Item] = []
  var selected = 0
  /// Whether the version that waits is chosen, rather than the one in force.
  var isOther = false
  var top = 0
  var isAwaited = true

  var place: Place { .conflicts }
  var item: ConflictsContent.Item? { items.indices.contains(selected) ? items[selected] : nil }

  func questions(_ around: Surroundings) -> [Question] { [.conflicts] }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .conflicts(let content) = answer else { return [] }
    let before = item?.id
    items = content.items
    isAwaited = false
    selected = items.firstIndex { $0.id == before } ?? max(0, min(selected, items.count - 1))
    if item?.id != before {
      isOther = false
      top = 0
    }
    return []
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .nextPane, .previousPane: isOther.toggle()
    case .follow:
      selected = items.isEmpty ? 0 : (selected + 1) % items.count
      isOther = false
      top = 0
    case .open:
      if let place = item?.place { return [.go(place)] }
    default: break
    }
    return []
  }

  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    guard let item else { return nil }
    let step = max(1, texts(around).rows - 1)
    switch key {
    case .left: isOther = false
    case .right: isOther = true
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= step
    case .pageDown: top += step
    case .home: top = 0
    case .enter: return [.perform(.fill(settling(item)))]
    case .mouse(let event): return react(to: event, around)
    default: return nil
    }
    top = max(0, min(top, lastTop(around)))
    return []
  }

  private mutating func react(to event: MouseEvent, _ around: Surroundings) -> [Request]? {
    switch event.action {
    case .wheelUp: top = max(0, top - 3)
    case .wheelDown: top = min(lastTop(around), top + 3)
    case .click, .doubleClick:
      guard texts(around).contains(event.point), let item else { return nil }
      isOther = event.point.column > middle(around)
      if event.action == .doubleClick { return [.perform(.fill(settling(item)))] }
    case .drag: return nil
    }
    return []
  }

  func settling(_ item: ConflictsContent.Item) -> AnyForm {
    AnyForm(SettleConflictForm(conflict: item.id, keepOther: isOther))
  }
}
