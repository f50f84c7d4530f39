import Domain
import Localization
import PlainText
import TerminalUI

extension ConflictsScreen {
  /// What is said of the field above its versions.
  private static let facts = 3

  func middle(_ around: Surroundings) -> Int {
    let area = around.screenArea
    return area.column + area.columns / 2
  }

  /// Where both versions stand.
  func texts(_ around: Surroundings) -> Rectangle {
    around.screenArea.inside.droppingTop(Self.facts + 1)
  }

  private func sides(_ around: Surroundings) -> (left: Rectangle, right: Rectangle) {
    let area = texts(around)
    let middle = middle(around)
    return (
      Rectangle(
        column: area.column + 1, row: area.row, columns: max(1, middle - area.column - 2), rows: area.rows),
      Rectangle(
        column: middle + 2, row: area.row, columns: max(1, area.endColumn - middle - 3), rows: area.rows)
    )
  }

  private func versions(_ around: Surroundings) -> (left: VersionText, right: VersionText)? {
    guard let item else { return nil }
    let sides = sides(around)
    let comparison = TextComparison(from: item.standing, to: item.other)
    return (
      VersionText(comparison, side: .removed, width: sides.left.columns),
      VersionText(comparison, side: .added, width: sides.right.columns)
    )
  }

  func lastTop(_ around: Surroundings) -> Int {
    guard let versions = versions(around) else { return 0 }
    return max(0, max(versions.left.rows.count, versions.right.rows.count) - texts(around).rows)
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let language = around.language
    let note = items.count > 1 ? ScreenWords.shown(selected + 1, of: items.count)[language] : ""
    canvas.box(area, title: ScreenWords.conflicts[language], note: note)
    guard let item, let versions = versions(around) else {
      let words = isAwaited ? FrameWords.reading : ScreenWords.noConflicts
      canvas.put(
        words[language], at: Point(column: area.inside.column + 2, row: area.inside.row), style: .muted)
      return
    }
    drawFacts(item, on: &canvas, in: area.inside.top(Self.facts), language)
    let row = area.inside.row + Self.facts
    canvas.divider(area, row: row)
    let texts = texts(around)
    canvas.upright(column: middle(around), rows: texts.row..<texts.endRow)
    let sides = sides(around)
    drawTitle(item.standingTitle, item.standingAt, isChosen: !isOther, on: &canvas, over: sides.left)
    drawTitle(item.otherTitle, item.otherAt, isChosen: isOther, on: &canvas, over: sides.right)
    draw(versions.left, on: &canvas, in: sides.left)
    draw(versions.right, on: &canvas, in: sides.right)
    let count = max(versions.left.rows.count, versions.right.rows.count)
    ScrollMark(top: top, page: texts.rows, count: count)
      .draw(on: &canvas, column: area.endColumn - 1, rows: texts.row..<texts.endRow)
  }

  private func drawFacts(
    _ item: ConflictsContent.Item, on canvas: inout Canvas, in area: Rectangle, _ language: Language
  ) {
    let before = item.before.split(separator: "\n").joined(separator: "; ")
    let facts = [
      (ScreenWords.itsRecord, item.record), (ScreenWords.itsField, item.field), (ScreenWords.before, before),
    ]
    let width = facts.map { $0.0[language].displayWidth }.max() ?? 0
    for (line, fact) in facts.enumerated() {
      let place = area.line(line)
      canvas.put(fact.0[language], at: Point(column: place.column + 2, row: place.row), style: .muted)
      canvas.put(
        fact.1, at: Point(column: place.column + width + 4, row: place.row),
        style: line == 1 ? .strong : .plain, width: max(0, place.columns - width - 5))
    }
  }

  /// In the line above a version; a pointer tells which one is chosen.
  private func drawTitle(
    _ title: String, _ time: String, isChosen: Bool, on canvas: inout Canvas, over side: Rectangle
  ) {
    let words = (isChosen ? "► " : "") + title + (time.isEmpty ? "" : ", " + time)
    canvas.put(
      " " + words.truncated(to: side.columns - 3) + " ",
      at: Point(column: side.column, row: side.row - 1), style: isChosen ? .selected : .title)
  }

  private func draw(_ version: VersionText, on canvas: inout Canvas, in side: Rectangle) {
    for line in 0..<side.rows where version.rows.indices.contains(top + line) {
      var column = side.column
      for piece in version.rows[top + line] {
        column += canvas.put(
          piece.text, at: Point(column: column, row: side.row + line), style: piece.style,
          width: max(0, side.endColumn - column))
      }
    }
  }
}
