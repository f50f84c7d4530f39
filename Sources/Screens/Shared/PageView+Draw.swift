import TerminalUI

extension PageView {
  /// Draws the page in a box that fills the area; headings run across it.
  func draw(on canvas: inout Canvas, in area: Rectangle, emptyText: String = "", isFocused: Bool = true) {
    let layout = layout(in: area)
    let window = PageWindow(layout, top: top, in: area)
    canvas.box(area, title: window.title, note: window.note)
    if let header = window.header { drawHeader(of: header, layout, on: &canvas, in: area.inside.line(0)) }
    let selected = layout.rows(ofStop: min(stop, layout.stops.count - 1))
    for line in window.body.row..<window.body.endRow {
      guard let row = window.row(at: line), row < layout.rows.count else { break }
      draw(
        layout.rows[row], layout, on: &canvas, area: area, row: line,
        selection: selected.contains(row) ? (isFocused ? .selected : .selectedElsewhere) : nil,
        isPointed: row == selected.lowerBound)
    }
    if layout.rows.isEmpty {
      canvas.put(
        emptyText, at: Point(column: area.inside.column + Table.gutter, row: area.inside.row), style: .muted)
    }
    ScrollMark(top: window.top, page: window.body.rows, count: layout.rows.count)
      .draw(on: &canvas, column: area.inside.endColumn, rows: window.body.row..<window.body.endRow)
  }

  func draw(
    _ row: PageLayout.Row, _ layout: PageLayout, on canvas: inout Canvas, area: Rectangle, row line: Int,
    selection: Style?, isPointed: Bool
  ) {
    let place = area.inside.line(line - area.inside.row)
    switch row {
    case .divider(let section):
      let section = layout.page.sections[section]
      canvas.divider(area, row: line, title: section.title, note: section.note)
    case .said(let text, _):
      canvas.put(text, at: Point(column: place.column + Table.gutter, row: line), style: .muted)
    case .header(let section): drawHeader(of: section, layout, on: &canvas, in: place)
    case .line(let content, let section, let index):
      draw(
        content, of: section, layout, on: &canvas, in: place, selection: selection, isPointed: isPointed,
        isMarked: layout.page.sections[section].lines[index].isMarked)
    }
  }

  private func drawHeader(
    of section: Int, _ layout: PageLayout, on canvas: inout Canvas, in line: Rectangle
  ) {
    for column in layout.layout(of: section).places {
      let titled = layout.page.sections[section].columns[column.column]
      canvas.put(titled.title, in: cell(column, in: line), style: .header, alignment: titled.alignment)
    }
  }

  private func draw(
    _ content: TableRow, of section: Int, _ layout: PageLayout, on canvas: inout Canvas, in line: Rectangle,
    selection: Style?, isPointed: Bool, isMarked: Bool
  ) {
    if let selection { canvas.fill(line, style: selection) }
    if isPointed, let selection {
      let column = line.column + (content.mark.text.isEmpty ? 1 : 0)
      canvas.put(Table.pointer(selection), at: Point(column: column, row: line.row), style: selection)
    }
    canvas.put(
      content.mark.text, at: Point(column: line.column + 1, row: line.row),
      style: selection ?? content.mark.style ?? content.style, width: 1)
    if isMarked {
      canvas.put("*", at: Point(column: line.column + 2, row: line.row), style: selection ?? .key, width: 1)
    }
    let (columns, table) = (layout.page.sections[section].columns, layout.layout(of: section))
    for index in table.places.indices where table.places[index].column < content.cells.count {
      let column = table.place(index, of: content.cells, among: columns)
      let text = content.cells[column.column]
      guard !text.text.isEmpty else { continue }
      canvas.put(
        text.text(fitting: column.width), in: cell(column, in: line),
        style: selection ?? text.style ?? content.style,
        alignment: columns[column.column].alignment)
    }
  }

  private func cell(_ column: TableLayout.Place, in line: Rectangle) -> Rectangle {
    Rectangle(
      column: line.column + Table.gutter + column.start, row: line.row, columns: column.width, rows: 1
    )
    .intersection(line)
  }
}
