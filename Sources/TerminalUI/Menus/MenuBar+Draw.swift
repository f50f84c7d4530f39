import PlainText

extension MenuBar {
  /// Draws the bar into the top row, and the open menu below it over whatever is there.
  public func draw(on canvas: inout Canvas, state: MenuBarState) {
    let layout = MenuBarLayout(menus, width: canvas.size.columns, open: state.open)
    let line = canvas.bounds.line(0)
    canvas.fill(line, style: .menuBar)
    for place in layout.places { drawTitle(place, on: &canvas, isOpen: place.index == state.open) }
    if layout.isCutLeft { canvas.put("‹", at: line.origin, style: .menuBar) }
    if layout.isCutRight {
      canvas.put("›", at: Point(column: line.endColumn - 1, row: line.row), style: .menuBar)
    }
    if let index = state.open, menus.indices.contains(index) {
      drawMenu(
        menus[index], on: &canvas, in: layout.box(of: index, menus[index], in: canvas.size), line: state.line)
    }
  }

  private func drawTitle(_ place: MenuBarLayout.Place, on canvas: inout Canvas, isOpen: Bool) {
    let menu = menus[place.index]
    let start = Point(column: place.start, row: 0)
    if isOpen {
      canvas.fill(
        Rectangle(column: place.start - 1, row: 0, columns: place.width + 2, rows: 1), style: .menuSelected)
    }
    canvas.put(menu.title, at: start, style: isOpen ? .menuSelected : .menuBar, width: place.width)
    if let index = menu.mnemonicIndex {
      let before = Glyph.glyphs(of: menu.title).prefix(index).reduce(0) { $0 + $1.width }
      guard before < place.width else { return }
      canvas.restyle(
        Rectangle(column: place.start + before, row: 0, columns: 1, rows: 1),
        as: isOpen ? .menuSelectedMnemonic : .menuMnemonic)
    }
  }

  private func drawMenu(_ menu: Menu<Action>, on canvas: inout Canvas, in box: Rectangle, line: Int) {
    canvas.fill(box, style: .menuItem)
    canvas.box(box, style: .dialogBorder)
    for (index, item) in menu.shown.enumerated() where index < box.inside.rows {
      let row = box.inside.line(index)
      switch item {
      case .separator: canvas.divider(box, row: row.row, style: .dialogBorder)
      case .item(let label, let keyText, _, _):
        let isChosen = index == line
        if isChosen { canvas.fill(row, style: .menuItemSelected) }
        let text = row.inset(columns: 1, rows: 0)
        canvas.put(
          label, at: text.origin, style: isChosen ? .menuItemSelected : .menuItem, width: text.columns)
        let start = text.endColumn - keyText.displayWidth
        guard start > text.column + label.displayWidth else { continue }
        canvas.put(
          keyText, at: Point(column: start, row: row.row), style: isChosen ? .menuItemSelected : .menuItemKey)
      }
    }
  }
}
