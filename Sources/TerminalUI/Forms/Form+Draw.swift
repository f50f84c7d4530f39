import PlainText

extension Form {
  /// Draws the form over what is there, in the middle of `area`.
  public func draw(on canvas: inout Canvas, in area: Rectangle) {
    let layout = FormLayout(self, in: area)
    canvas.dialogBox(layout.box, title: title, note: note)
    let inside = layout.box.inset(columns: 2, rows: 1)
    canvas.clipped(to: layout.body) { canvas in
      for (index, line) in layout.preface.enumerated() {
        canvas.put(line, at: Point(column: inside.column, row: layout.screenRow(index)), style: .dialog)
      }
      for index in entries.indices { draw(index, on: &canvas, layout) }
    }
    if let cursor = canvas.cursor, !layout.body.contains(cursor) { canvas.cursor = nil }
    for (index, line) in layout.complaint.enumerated() {
      canvas.put(
        line,
        in: Rectangle(
          column: inside.column, row: layout.body.endRow + index, columns: inside.columns, rows: 1),
        style: .dialogAlert)
    }
    drawButtons(on: &canvas, layout)
    ScrollMark(
      top: layout.top, page: layout.body.rows, count: layout.rowCount
    ).draw(
      on: &canvas, column: layout.box.endColumn - 1, rows: layout.body.row..<layout.body.endRow,
      style: .dialogBorder)
    drawList(on: &canvas, layout)
  }

  private func draw(_ index: Int, on canvas: inout Canvas, _ layout: FormLayout) {
    let entry = entries[index]
    let block = layout.blocks[index]
    let isFocused = focus == .entry(index)
    let label = layout.label(of: index)
    for (row, line) in (block.label.isEmpty ? [entry.shownLabel] : block.label).enumerated() {
      canvas.put(
        line, at: label.line(row).origin, style: isFocused ? .dialogTitle : .dialog, width: label.columns)
    }
    let field = layout.field(of: index)
    switch entry.control {
    case .line(let line, let placeholder):
      line.draw(on: &canvas, in: field, isFocused: isFocused, hint: placeholder)
    case .choice(let choice): choice.draw(on: &canvas, in: field, isFocused: isFocused)
    case .lookup(let lookup): lookup.draw(on: &canvas, in: field, isFocused: isFocused)
    case .text(let text):
      text.draw(
        on: &canvas, labels: layout.labels(of: index), editors: layout.editors(of: index),
        isOneAtATime: layout.isOneAtATime(index), isFocused: isFocused, editorWords)
    case .fact(let words):
      for (row, line) in WordWrap.lines(of: words, width: field.columns).enumerated() {
        canvas.put(line, in: field.line(row), style: .dialogMuted)
      }
    }
    for (row, line) in block.fault.enumerated() {
      let place = Rectangle(
        column: field.column, row: field.endRow + row, columns: field.columns, rows: 1)
      canvas.put(line, in: place, style: .dialogAlert)
    }
  }

  private func drawButtons(on canvas: inout Canvas, _ layout: FormLayout) {
    for (index, place) in layout.buttonPlaces.enumerated() {
      let isSelected = focus == (index == 0 ? .save : .cancel)
      let label = index == 0 ? saveLabel : cancelLabel
      canvas.put(
        isSelected ? "► \(label) ◄" : "[ \(label) ]", in: place,
        style: isSelected ? .buttonSelected : .button)
    }
    let hint = WordWrap.lines(of: focused.map { entries[$0].hint } ?? "", width: layout.hint.columns)
    for row in 0..<min(hint.count, layout.hint.rows) {
      let isLast = row == layout.hint.rows - 1 && hint.count > layout.hint.rows
      canvas.put(isLast ? hint[row] + "…" : hint[row], in: layout.hint.line(row), style: .dialogMuted)
    }
  }

  private func drawList(on canvas: inout Canvas, _ layout: FormLayout) {
    guard let focused, case .lookup(let lookup) = entries[focused].control, lookup.isOpen else { return }
    let lines = lookup.lines
    let area = layout.list(of: focused, count: lines.count)
    if lines.isEmpty { canvas.put(" " + lookup.absence, in: area, style: .menuItemKey) }
    guard !lines.isEmpty else { return }
    let state = lookup.list.settled(count: lines.count, page: area.rows)
    for row in 0..<area.rows {
      let index = state.top + row
      let place = area.line(row)
      let style = index == state.selected ? Style.menuItemSelected : .menuItem
      canvas.fill(place, style: style)
      guard lines.indices.contains(index) else { continue }
      canvas.put(" " + lines[index].label, at: place.origin, style: style, width: place.columns - 1)
      let note = lines[index].note
      let room = place.columns - lines[index].label.displayWidth - 4
      guard !note.isEmpty, note.displayWidth <= room else { continue }
      canvas.put(
        note + "  ", at: Point(column: place.endColumn - note.displayWidth - 2, row: place.row),
        style: index == state.selected ? style : .menuItemKey)
    }
    ScrollMark(top: state.top, page: area.rows, count: lines.count).draw(
      on: &canvas, column: area.endColumn - 1, rows: area.row..<area.endRow, style: .menuItem)
  }
}

extension FormChoice {
  func draw(on canvas: inout Canvas, in area: Rectangle, isFocused: Bool) {
    let style = isFocused ? Style.fieldFocused : .field
    let lines = lines(width: area.columns)
    for (row, words) in lines.enumerated() {
      let (before, after) = isLong ? ("", "") : (row == 0 ? "‹ " : "  ", row == lines.count - 1 ? " ›" : "")
      canvas.put(before + words + after, in: area.line(row), style: style)
    }
    if isLong {
      canvas.put(" ▼", at: Point(column: area.endColumn - 2, row: area.row), style: style)
    }
    if isFocused { canvas.cursor = Point(column: area.column + (isLong ? 0 : 2), row: area.row) }
  }
}

extension FormLookup {
  /// What was chosen, then the field in which more is typed; a single choice stands in the field itself.
  func draw(on canvas: inout Canvas, in area: Rectangle, isFocused: Bool) {
    guard isMany else {
      field.draw(on: &canvas, in: area.line(0), isFocused: isFocused)
      if field.isEmpty, !chosen.isEmpty {
        let style = isFocused ? Style.fieldFocused : .field
        for (row, words) in fieldLines(width: area.columns).enumerated() {
          canvas.put(words, in: area.line(row), style: style)
        }
      }
      return
    }
    let lines = chosenLines(width: area.columns)
    for (row, words) in lines.enumerated() { canvas.put(words, in: area.line(row), style: .dialog) }
    field.draw(on: &canvas, in: area.line(lines.count), isFocused: isFocused)
  }
}

extension FormText {
  func draw(
    on canvas: inout Canvas, labels: [Rectangle], editors: [Rectangle], isOneAtATime: Bool, isFocused: Bool,
    _ words: TextEditorWords
  ) {
    for (index, place) in labels.enumerated() { label(index, on: &canvas, in: place, isOneAtATime) }
    for (index, side) in sides.enumerated() where !isOneAtATime || index == focus {
      let isFocused = isFocused && focus == index
      side.editor.draw(
        on: &canvas, in: editors[index], isFocused: isFocused, words: words,
        style: isFocused ? .fieldFocused : .field, scrollStyle: .dialogBorder)
    }
  }

  /// The language; of several that share a place, the one that is shown is pointed at.
  private func label(
    _ index: Int, on canvas: inout Canvas, in place: Rectangle, _ isOneAtATime: Bool
  ) {
    let isShown = isOneAtATime && index == focus
    let words = isOneAtATime ? (isShown ? "► " : "  ") + sides[index].label : sides[index].label
    let mark = mark(of: index)
    canvas.put(words, in: place, style: isShown ? .dialogTitle : .dialogMuted)
    if !mark.isEmpty, words.displayWidth + mark.displayWidth + 1 <= place.columns {
      canvas.put(mark, in: place.droppingColumns(words.displayWidth + 1), style: .dialogAlert)
    }
  }
}

extension Rectangle {
  fileprivate func droppingColumns(_ count: Int) -> Rectangle {
    Rectangle(column: column + count, row: row, columns: columns - count, rows: rows)
  }
}
