extension Form {
  mutating func react(
    to event: MouseEvent, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    switch event.action {
    case .wheelUp, .wheelDown:
      let distance = event.action == .wheelUp ? -2 : 2
      top = max(0, min(top + distance, layout.rowCount - layout.body.rows))
      return .handled
    case .click: return click(event, layout, &clipboard)
    case .doubleClick: return .handled
    default: return dragged(event, layout, &clipboard)
    }
  }

  private mutating func click(
    _ event: MouseEvent, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    if let index = focused, case .lookup(var lookup) = entries[index].control, lookup.isOpen {
      let list = layout.list(of: index, count: lookup.lines.count, in: layout.box)
      if list.contains(event.point) {
        let row = lookup.list.settled(count: lookup.lines.count, page: list.rows).top
        let reaction = lookup.take(row + event.point.row - list.row) ?? .handled
        entries[index].control = .lookup(lookup)
        return answer(reaction, entry: index)
      }
      lookup.isOpen = false
      entries[index].control = .lookup(lookup)
    }
    if let button = layout.buttonPlaces.firstIndex(where: { $0.contains(event.point) }) {
      focus = button == 0 ? .save : .cancel
      return button == 0 ? .save : .cancel
    }
    guard let index = layout.entry(at: event.point), entries[index].control.takesKeys else { return .handled }
    let before = focused
    focus = .entry(index)
    put(event, in: index, layout, &clipboard)
    return before.flatMap { $0 == index ? nil : .left($0) } ?? .handled
  }

  /// Puts the cursor where the mouse clicked.
  private mutating func put(
    _ event: MouseEvent, in index: Int, _ layout: FormLayout, _ clipboard: inout String
  ) {
    switch entries[index].control {
    case .line(var field, let placeholder):
      field.click(column: event.point.column, in: layout.field(of: index))
      entries[index].control = .line(field, placeholder: placeholder)
    case .choice(var choice):
      _ = choice.react(to: .right)
      entries[index].control = .choice(choice)
    case .text(var text):
      let areas = layout.editors(of: index)
      guard let side = areas.firstIndex(where: { $0.contains(event.point) }) else { return }
      text.focus = side
      _ = text.sides[side].editor.react(to: .mouse(event), in: areas[side], clipboard: &clipboard)
      entries[index].control = .text(text)
    case .lookup, .fact: break
    }
  }

  /// A drag selects in the text that has the keys.
  private mutating func dragged(
    _ event: MouseEvent, _ layout: FormLayout, _ clipboard: inout String
  ) -> FormReaction {
    guard let index = focused, case .text(var text) = entries[index].control else { return .handled }
    let area = layout.editors(of: index)[text.focus]
    _ = text.sides[text.focus].editor.react(to: .mouse(event), in: area, clipboard: &clipboard)
    entries[index].control = .text(text)
    return .handled
  }

  /// Scrolls just as far as it takes to show the entry that has the keys, with its label and what is wrong with it.
  mutating func keepInSight(in area: Rectangle) {
    let layout = FormLayout(self, in: area)
    let room = layout.body.rows
    guard let focused else {
      top = max(0, layout.rowCount - room)
      return
    }
    let block = layout.blocks[focused]
    let end = block.row + block.labelRows + block.rows + block.fault.count
    top = max(0, min(max(top, end - room), block.row, max(0, layout.rowCount - room)))
  }
}
