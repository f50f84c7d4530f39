import Domain
import Localization
import PlainText
import TerminalUI

/// The chosen day's meetings beside the month, and below them the month's other ones.
extension MonthScreen {
  func drawAgenda(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    guard let date, !area.isEmpty else { return }
    canvas.put(date.phrase(.full).capitalized[around.language], in: area.line(0), style: .strong)
    var rest = area.droppingTop(1)
    for (index, entry) in agenda.enumerated() {
      rest = draw(entry, isChosen: index == chosen && agenda.count > 1, on: &canvas, in: rest)
    }
    if agenda.isEmpty {
      canvas.put(ScreenWords.noMeetingThatDay[around.language], in: rest.line(0), style: .muted)
      rest = rest.droppingTop(1)
    }
    let told = agenda.compactMap(\.eve)
    let others = (content?.entries ?? []).filter { !$0.days.contains(day) && !told.contains($0.id) }
    rest = draw(others, under: ScreenWords.alsoThisMonth[around.language], on: &canvas, in: rest)
    for next in content?.following ?? [] {
      let month = CalendarWords.monthOfYear(next.month, next.year).capitalized[around.language]
      rest = draw(next.entries, under: month, on: &canvas, in: rest)
    }
  }

  /// Returns what is left of the area.
  private func draw(
    _ entry: MonthContent.Entry, isChosen: Bool, on canvas: inout Canvas, in area: Rectangle
  ) -> Rectangle {
    let indent = entry.time.isEmpty ? 0 : entry.time.displayWidth + 2
    let room = area.columns - indent
    let titles = WordWrap.lines(of: entry.title.text(fitting: room), width: room).prefix(2)
    let titleStyle: Style = isChosen ? .selected : .plain
    let facts = entry.lines.flatMap { WordWrap.lines(of: $0, width: max(1, room)) }
    let lines = titles.map { ($0, titleStyle) } + facts.map { ($0, .muted) }
    if isChosen { canvas.fill(area.top(titles.count), style: .selected) }
    canvas.put(entry.time, at: area.origin, style: titleStyle)
    for (row, (words, style)) in lines.prefix(area.rows).enumerated() {
      canvas.put(
        words, at: Point(column: area.column + indent, row: area.row + row), style: style, width: room)
    }
    return area.droppingTop(lines.count)
  }

  /// A line each, after an empty one and the title. Returns what is left of the area.
  private func draw(
    _ entries: [MonthContent.Entry], under title: String, on canvas: inout Canvas, in area: Rectangle
  ) -> Rectangle {
    guard area.rows > 2, !entries.isEmpty else { return area }
    let area = area.droppingTop(1)
    canvas.put(title, in: area.line(0), style: .header)
    var rest = area.droppingTop(1)
    for entry in entries where !rest.isEmpty {
      canvas.put(String(entry.days.lowerBound).fitted(to: 2, .right), at: rest.origin, style: .muted)
      let start = entry.time.isEmpty ? "" : entry.time + "  "
      canvas.put(start, at: Point(column: rest.column + 4, row: rest.row), style: .muted)
      let column = rest.column + 4 + start.displayWidth
      let lines = Self.lines(of: entry.title, width: area.endColumn - column)
      for (row, words) in lines.prefix(rest.rows).enumerated() {
        canvas.put(
          words, at: Point(column: column, row: rest.row + row), style: .muted,
          width: area.endColumn - column)
      }
      rest = rest.droppingTop(lines.count)
    }
    return rest
  }

  /// A title with its body, on a second line where one has no room for both.
  private static func lines(of title: TableCell, width: Int) -> [String] {
    // The last form is the title alone, which does not tell whose meeting it is.
    let forms = [title.text] + title.shorter.dropLast()
    let words = forms.first { $0.displayWidth <= width } ?? forms.last ?? title.text
    return WordWrap.lines(of: words, width: max(1, width))
  }
}
