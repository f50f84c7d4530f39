import TerminalUI

/// Draws a body's cadence: a head with the periods, a line a year, and what came before.
enum CadenceTable {
  /// The rows it takes where there is room for all of it.
  static func rowCount(_ cadence: CadenceLines) -> Int {
    1 + cadence.years.count + (cadence.note == nil ? 0 : 1)
  }

  /// - Returns: the rows it took.
  static func draw(_ cadence: CadenceLines, on canvas: inout Canvas, in area: Rectangle) -> Int {
    var row = 0
    let width = max(10, (area.columns - 10) / max(1, cadence.heads.count))
    func cell(_ index: Int) -> Rectangle {
      Rectangle(column: area.column + 10 + index * width, row: area.row + row, columns: width - 1, rows: 1)
        .intersection(area)
    }
    for (index, head) in cadence.heads.enumerated() { canvas.put(head, in: cell(index), style: .header) }
    row += 1
    for year in cadence.years where row < area.rows {
      canvas.put(
        String(year.year), in: Rectangle(column: area.column + 3, row: area.row + row, columns: 6, rows: 1))
      for (index, content) in year.cells.enumerated() {
        canvas.put(content.text, in: cell(index), style: content.style ?? .plain)
      }
      row += 1
    }
    if let note = cadence.note, row < area.rows {
      canvas.put(note, in: area.line(row).inset(columns: 3, rows: 0), style: .muted)
      row += 1
    }
    return row
  }
}
