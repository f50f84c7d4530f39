extension Form {
  mutating func react(
    to event: MouseEvent, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    switch event.action {
    case .wheelUp, .wheelDown:
      wheel(event, layout, &clipboard)
      return .handled
    case .click:
      // What was clicked on stays where it is.
      top = layout.top
      isScrolledAway = false
      return click(event, layout, &clipboard)
    case .doubleClick, .drag: return passOn(event, layout, &clipboard)
    }
  }

  /// The wheel moves what is under the mouse: an open list, a text that has the keys and more rows than it shows, else the form.
  private mutating func wheel(_ event: MouseEvent, _ layout: FormLayout, _ clipboard: inout String) {
    let isUp = event.action == .wheelUp
    if let index = focused, case .lookup(var lookup) = entries[index].control, lookup.isOpen,
      layout.list(of: index, count: lookup.lines.count).contains(event.point)
    {
      let rows = layout.list(of: index, count: lookup.lines.count).rows
      _ = lookup.list.react(to: isUp ? .up : .down, count: lookup.lines.count, page: rows)
      entries[index].control = .lookup(lookup)
      return
    }
    if let index = focused, case .text(let text) = entries[index].control {
      let area = layout.editors(of: index)[text.focus]
      let count = text.sides[text.focus].editor.rowCount(columns: area.columns, limit: area.rows + 1)
      if area.contains(event.point), count > area.rows {
        _ = passOn(event, layout, &clipboard)
        return
      }
    }
    isScrolledAway = true
    top = max(0, min(layout.top + (isUp ? -2 : 2), layout.rowCount - layout.body.rows))
  }

  private mutating func click(
    _ event: MouseEvent, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    if let index = focused, case .lookup(var lookup) = entries[index].control, lookup.isOpen {
      let list = layout.list(of: index, count: lookup.lines.count)
      if list.contains(event.point) {
        let row = lookup.list.settled(count: lookup.lines.count, page: list.rows).top
        let reaction = lookup.take(row + event.point.row - list.row) ?? .handled
        entries[index].control = .lookup(lookup)
        return answer(reaction, entry: index)
      }
      closeList()
    }
    if let button = layout.buttonPlaces.firstIndex(where: { $0.contains(event.point) }) {
      focus = button == 0 ? .save : .cancel
      return button == 0 ? .save : .cancel
    }
    guard let index = layout.entry(at: event.point), entries[index].control.takesKeys else { return .handled }
    guard let before = focused, before != index else {
      focus = .entry(index)
      return press(event, in: index, layout, &clipboard)
    }
    focus = .entry(index)
    put(event, in: index, layout, &clipboard)
    return .left(before)
  }

  /// A click on the entry that has the keys: the next choice, or its list.
  private mutating func press(
    _ event: MouseEvent, in index: Int, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    switch entries[index].control {
    case .choice(let choice) where choice.isLong: return .pick(index)
    case .choice(var choice):
      let isOther = choice.react(to: .right) ?? false
      entries[index].control = .choice(choice)
      return isOther ? .changed(index) : .handled
    case .lookup(var lookup):
      let reaction = lookup.react(to: .function(4), page: FormLayout.listRows)
      entries[index].control = .lookup(lookup)
      return answer(reaction, entry: index)
    default:
      put(event, in: index, layout, &clipboard)
      return .handled
    }
  }

  /// Puts the cursor where the mouse clicked.
  private mutating func put(
    _ event: MouseEvent, in index: Int, _ layout: FormLayout, _ clipboard: inout String
  ) {
    switch entries[index].control {
    case .line(var field, let placeholder):
      field.click(column: event.point.column, in: layout.field(of: index))
      entries[index].control = .line(field, placeholder: placeholder)
    case .text(var text):
      let areas = layout.editors(of: index)
      if let side = layout.labels(of: index).firstIndex(where: { $0.contains(event.point) }) {
        text.focus = side
        entries[index].control = .text(text)
        return
      }
      let isOne = layout.isOneAtATime(index)
      guard let side = isOne ? text.focus : areas.firstIndex(where: { $0.contains(event.point) }) else {
        return
      }
      text.focus = side
      _ = text.sides[side].editor.react(to: .mouse(event), in: areas[side], clipboard: &clipboard)
      entries[index].control = .text(text)
    case .choice, .lookup, .fact: break
    }
  }

  /// A drag or a double click selects in the text that has the keys.
  private mutating func passOn(
    _ event: MouseEvent, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    guard let index = focused, case .text(var text) = entries[index].control else { return .handled }
    let area = layout.editors(of: index)[text.focus]
    _ = text.sides[text.focus].editor.react(to: .mouse(event), in: area, clipboard: &clipboard)
    entries[index].control = .text(text)
    return .handled
  }
}
