import Domain
import Localization
import TerminalUI

extension MonthScreen {
  /// Where the parts stand: the grid, the agenda at its right, the cadence below both.
  struct Layout {
    let box: Rectangle
    let grid: Rectangle
    let agenda: Rectangle
    let divider: Int
    let cadence: Rectangle
  }

  func layout(_ area: Rectangle) -> Layout {
    let inside = area.inside
    let least = min(MonthGrid.size.rows + (inside.rows > 18 ? 3 : 0), inside.rows)
    // What the cadence does not need goes to the months that follow.
    let height = max(least, inside.rows - 1 - cadenceRows)
    let upper = inside.top(height)
    let lower = inside.rows - height > 3 ? inside.bottom(inside.rows - height - 1) : inside.bottom(0)
    let isNarrow = inside.columns < MonthGrid.size.columns + 24
    let width = min(MonthGrid.size.columns + 2, inside.columns)
    let grid = Rectangle(
      column: upper.column + 1, row: upper.row, columns: width - 2, rows: MonthGrid.size.rows)
    let agenda =
      isNarrow
      ? Rectangle(column: upper.column, row: upper.row, columns: 0, rows: 0)
      : Rectangle(
        column: upper.column + width + 2, row: upper.row, columns: upper.columns - width - 3, rows: upper.rows
      )
    return Layout(box: area, grid: grid, agenda: agenda, divider: upper.endRow, cadence: lower)
  }

  private var cadenceRows: Int {
    let cadences = content?.cadences ?? []
    return max(3, cadences.reduce(cadences.count - 1) { $0 + CadenceTable.rowCount($1) })
  }

  func grid(_ around: Surroundings) -> MonthGrid {
    grid(year, month, content?.entries ?? [], selected: day, around)
  }

  /// - Parameter selected: the chosen day; none in a month that only follows.
  private func grid(
    _ year: Int, _ month: Int, _ entries: [MonthContent.Entry], selected: Int?, _ around: Surroundings
  ) -> MonthGrid {
    let language = around.language
    let first = CalendarDay(year: year, month: month, day: 1) ?? around.today
    let length = CalendarDay.length(of: month, in: year)
    let weeks = (first.weekday - 1 + length + 6) / 7
    var marks: [Int: TableCell] = [:]
    for entry in entries {
      for day in entry.days { marks[day] = TableCell("•", style: entry.isAhead ? .strong : .muted) }
    }
    let isNow = around.today.year == year && around.today.month == month
    return MonthGrid(
      weekLabel: CalendarWords.week[language],
      weekdayLabels: (1...7).map { CalendarWords.shortWeekday($0)[language] },
      firstWeekday: first.weekday - 1,
      dayCount: length, weekNumbers: (0..<weeks).map { first.adding(days: $0 * 7).week }, marks: marks,
      today: isNow ? around.today.day : nil, selected: min(selected ?? 0, length))
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let layout = layout(area)
    canvas.box(area, title: CalendarWords.monthOfYear(month, year).capitalized[around.language])
    grid(around).draw(on: &canvas, in: layout.grid)
    drawFollowing(on: &canvas, layout, around)
    if !layout.cadence.isEmpty { drawCadence(on: &canvas, layout, around) }
    if !layout.agenda.isEmpty {
      canvas.upright(column: layout.agenda.column - 2, rows: layout.agenda.row..<layout.divider)
      drawAgenda(on: &canvas, in: layout.agenda, around)
    } else if !layout.cadence.isEmpty {
      drawAgenda(on: &canvas, in: layout.cadence, around)
    }
  }

  /// The months that follow, as many as have room below this one.
  private func drawFollowing(on canvas: inout Canvas, _ layout: Layout, _ around: Surroundings) {
    guard !layout.agenda.isEmpty else { return }
    var row = layout.grid.row + grid(around).weekCount + 2
    for next in content?.following ?? [] {
      let grid = grid(next.year, next.month, next.entries, selected: nil, around)
      guard row + grid.weekCount + 2 <= layout.divider else { return }
      var area = layout.grid
      area.row = row
      canvas.put(
        CalendarWords.monthOfYear(next.month, next.year).capitalized[around.language], in: area.line(0),
        style: .header)
      area.row += 1
      grid.draw(on: &canvas, in: area)
      row += grid.weekCount + 3
    }
  }

  private func drawCadence(on canvas: inout Canvas, _ layout: Layout, _ around: Surroundings) {
    guard layout.agenda.isEmpty == false else {
      canvas.divider(layout.box, row: layout.divider)
      return
    }
    let cadences = content?.cadences ?? []
    canvas.divider(layout.box, row: layout.divider, title: cadences.first?.title ?? "")
    var line = 0
    for (index, cadence) in cadences.enumerated() where line < layout.cadence.rows {
      if index > 0 {
        canvas.divider(layout.box, row: layout.cadence.row + line, title: cadence.title)
        line += 1
      }
      line += CadenceTable.draw(cadence, on: &canvas, in: layout.cadence.droppingTop(line))
    }
  }
}
