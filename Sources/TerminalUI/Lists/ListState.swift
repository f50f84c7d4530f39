/// Which row of a list, table or tree is selected, and which one is at the top of what is shown.
public struct ListState: Equatable, Sendable {
  /// Counted from 0; meaningless while the list is empty.
  public var selected: Int
  /// The first row that is shown.
  public var top: Int

  public init(selected: Int = 0, top: Int = 0) {
    self.selected = selected
    self.top = top
  }

  /// Answers a key that moves the selection in a list of `count` rows, `page` of them shown; false when it does not.
  public mutating func react(to key: Key, count: Int, page: Int) -> Bool {
    let step = max(1, page - 1)
    switch key {
    case .up: select(selected - 1, count: count, page: page)
    case .down: select(selected + 1, count: count, page: page)
    case .pageUp: select(selected - step, count: count, page: page)
    case .pageDown: select(selected + step, count: count, page: page)
    case .home, .first: select(0, count: count, page: page)
    case .end, .last: select(count - 1, count: count, page: page)
    case .mouse(let event) where event.action == .wheelUp: scroll(by: -3, count: count, page: page)
    case .mouse(let event) where event.action == .wheelDown: scroll(by: 3, count: count, page: page)
    // A list selects one row.
    case .shifted(let key): return react(to: key, count: count, page: page)
    default: return false
    }
    return true
  }

  /// Selects a row, or the nearest there is, and scrolls just as far as it takes to show it.
  public mutating func select(_ index: Int, count: Int, page: Int) {
    selected = max(0, min(index, count - 1))
    settle(count: count, page: page)
  }

  /// Moves what is shown and keeps the selection within it.
  public mutating func scroll(by rows: Int, count: Int, page: Int) {
    top = max(0, min(top + rows, count - page))
    selected = max(0, min(max(top, min(selected, top + page - 1)), count - 1))
  }

  /// Brings the state back in order after the number of rows or the page has changed.
  public mutating func settle(count: Int, page: Int) {
    selected = max(0, min(selected, count - 1))
    let page = max(1, page)
    top = max(selected - page + 1, min(top, selected))
    top = max(0, min(top, count - page))
  }

  /// The state in order for a list of `count` rows on a page; drawing uses it, so that a stale state never shows.
  public func settled(count: Int, page: Int) -> ListState {
    var copy = self
    copy.settle(count: count, page: page)
    return copy
  }
}
