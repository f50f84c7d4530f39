import Domain

/// Where the points of an agenda can go: one up, one down, under the one above, up a level, into another one.
struct AgendaMoves {
  private let meeting: Meeting

  init(_ meeting: Meeting) { self.meeting = meeting }

  func up(_ item: AgendaItem) -> MoveAgendaItemForm? {
    let level = level(of: item)
    guard let place = level.firstIndex(of: item.id), place > 0 else { return nil }
    return move(item, before: level[place - 1], under: item.parent)
  }

  func down(_ item: AgendaItem) -> MoveAgendaItemForm? {
    let level = level(of: item)
    guard let place = level.firstIndex(of: item.id), place + 1 < level.count else { return nil }
    return move(item, before: place + 2 < level.count ? level[place + 2] : nil, under: item.parent)
  }

  func nest(_ item: AgendaItem) -> MoveAgendaItemForm? {
    let level = level(of: item)
    guard let place = level.firstIndex(of: item.id), place > 0 else { return nil }
    return move(item, before: nil, under: level[place - 1])
  }

  /// It comes right behind the point it stood under.
  func unnest(_ item: AgendaItem) -> MoveAgendaItemForm? {
    guard let above = item.parent.flatMap({ meeting.item($0) }) else { return nil }
    return move(item, before: next(after: above.id), under: above.parent)
  }

  /// The point behind this one on its level.
  func next(after id: Identifier<AgendaItem>) -> Identifier<AgendaItem>? {
    guard let item = meeting.item(id) else { return nil }
    let level = level(of: item)
    guard let place = level.firstIndex(of: id), place + 1 < level.count else { return nil }
    return level[place + 1]
  }

  /// The points that can be merged into this one: those the room is not done with, and under which it does not stand.
  func partners(of id: Identifier<AgendaItem>) -> [AgendaItem] {
    let above = ancestors(of: id)
    return meeting.numberedAgenda.map(\.item).filter {
      $0.id != id && AgendaItemTransitions.isMalleable($0.state) && !above.contains($0.id)
    }
  }

  private func ancestors(of id: Identifier<AgendaItem>) -> Set<Identifier<AgendaItem>> {
    var found: Set<Identifier<AgendaItem>> = []
    var above = meeting.item(id)?.parent
    while let parent = above, found.insert(parent).inserted { above = meeting.item(parent)?.parent }
    return found
  }

  private func level(of item: AgendaItem) -> [Identifier<AgendaItem>] {
    meeting.agenda.filter { $0.parent == item.parent }.map(\.id)
  }

  private func move(
    _ item: AgendaItem, before: Identifier<AgendaItem>?, under parent: Identifier<AgendaItem>?
  ) -> MoveAgendaItemForm {
    MoveAgendaItemForm(meeting: meeting.id, item: item.id, before: before, parent: parent)
  }
}
