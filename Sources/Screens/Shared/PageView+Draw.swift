import TerminalUI

extension PageView {
  /// Draws the page in a box that fills the area; headings run across it.
  func draw(on canvas: inout Canvas, in area: Rectangle, emptyText: String = "", isFocused: Bool = true) {
    canvas.box(area, title: page.title, note: page.note)
    let inside = area.inside
    let layout = layout(in: area)
    let top = max(0, min(self.top, layout.rows.count - inside.rows))
    let selected = layout.rows(ofStop: min(stop, layout.stops.count - 1))
    for line in 0..<inside.rows where top + line < layout.rows.count {
      let isSelected = selected.contains(top + line)
      draw(
        layout.rows[top + line], layout, on: &canvas, area: area, row: inside.row + line,
        selection: isSelected ? (isFocused ? .selected : .selectedElsewhere) : nil,
        isPointed: top + line == selected.lowerBound)
    }
    if layout.rows.isEmpty {
      canvas.put(emptyText, at: Point(column: inside.column + Table.gutter, row: inside.row), style: .muted)
    }
    ScrollMark(top: top, page: inside.rows, count: layout.rows.count)
      .draw(on: &canvas, column: inside.endColumn, rows: inside.row..<inside.endRow)
  }

  func draw(
    _ row: PageLayout.Row, _ layout: PageLayout, on canvas: inout Canvas, area: Rectangle, row line: Int,
    selection: Style?, isPointed: Bool
  ) {
    let place = area.inside.line(line - area.inside.row)
    switch row {
    case .divider(let title, let note): canvas.divider(area, row: line, title: title, note: note)
    case .said(let text):
      canvas.put(text, at: Point(column: place.column + Table.gutter, row: line), style: .muted)
    case .header(let section):
      for column in layout.layout(of: section).places {
        let titled = layout.page.sections[section].columns[column.column]
        canvas.put(titled.title, in: cell(column, in: place), style: .header, alignment: titled.alignment)
      }
    case .line(let content, let section, _):
      if let selection { canvas.fill(place, style: selection) }
      if isPointed, selection != nil {
        canvas.put(
          "►", at: Point(column: place.column + (content.mark.text.isEmpty ? 1 : 0), row: line),
          style: selection ?? .plain)
      }
      canvas.put(
        content.mark.text, at: Point(column: place.column + 1, row: line),
        style: selection ?? content.mark.style ?? content.style, width: 1)
      for column in layout.layout(of: section).places where column.column < content.cells.count {
        let text = content.cells[column.column]
        canvas.put(
          text.text, in: cell(column, in: place), style: selection ?? text.style ?? content.style,
          alignment: layout.page.sections[section].columns[column.column].alignment)
      }
    }
  }

  private func cell(_ column: TableLayout.Place, in line: Rectangle) -> Rectangle {
    Rectangle(
      column: line.column + Table.gutter + column.start, row: line.row, columns: column.width, rows: 1
    )
    .intersection(line)
  }
}

extension PageView {
  /// Draws one section's lines into an area without a box and without a selection.
  static func drawLines(_ section: PageSection, on canvas: inout Canvas, in area: Rectangle) {
    var view = PageView()
    view.show(Page(sections: [section]))
    let framed = Rectangle(
      column: area.column - 1, row: area.row - 1, columns: area.columns + 2, rows: area.rows + 2)
    let layout = view.layout(in: framed)
    for line in 0..<area.rows where line < layout.rows.count {
      view.draw(
        layout.rows[line], layout, on: &canvas, area: framed, row: area.row + line, selection: nil,
        isPointed: false)
    }
  }
}
