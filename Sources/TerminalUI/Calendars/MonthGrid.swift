import PlainText

/// A month as weeks of seven days, Monday first. Which month it is, and every label, is told from outside.
public struct MonthGrid: Equatable, Sendable {
  /// Above the numbers of the weeks, such as "Sem."
  public var weekLabel: String
  /// Seven, Monday first, two letters each.
  public var weekdayLabels: [String]
  /// The weekday of the first of the month: 0 is Monday, 6 is Sunday.
  public var firstWeekday: Int
  public var dayCount: Int
  /// The ISO number of each week shown, from the one with the first of the month.
  public var weekNumbers: [Int]
  /// Days with something on them: a sign of one cell, and how it is shown.
  public var marks: [Int: TableCell]
  /// The day of today when it is in this month.
  public var today: Int?
  /// The chosen day, 1 to `dayCount`.
  public var selected: Int
  /// Whether it is drawn in the colours of dialogs.
  var isOnDialog = false

  public init(
    weekLabel: String, weekdayLabels: [String], firstWeekday: Int, dayCount: Int, weekNumbers: [Int],
    marks: [Int: TableCell] = [:], today: Int? = nil, selected: Int
  ) {
    self.weekLabel = weekLabel
    self.weekdayLabels = weekdayLabels
    self.firstWeekday = firstWeekday
    self.dayCount = dayCount
    self.weekNumbers = weekNumbers
    self.marks = marks
    self.today = today
    self.selected = selected
  }

  /// Where a key leads from the chosen day; the screen does the arithmetic, since it may lead into another month.
  public enum Motion: Equatable, Sendable {
    case days(Int)
    case months(Int)
    case day(Int)
  }

  /// The width of the weeks' column, and of a day: sign, two digits, and room for the bracket of the chosen one.
  static let weekWidth = 5
  static let dayWidth = 4

  /// The cells a grid takes: a head and up to six weeks.
  public static let size = Size(columns: weekWidth + 7 * dayWidth + 1, rows: 7)

  /// The weeks of this month.
  public var weekCount: Int { (firstWeekday + dayCount + 6) / 7 }

  /// What a key means here; nil when nothing. `origin` is where the grid was drawn, for the mouse.
  public func motion(for key: Key, origin: Point = .origin) -> Motion? {
    switch key {
    case .left: .days(-1)
    case .right: .days(1)
    case .up: .days(-7)
    case .down: .days(7)
    case .pageUp: .months(-1)
    case .pageDown: .months(1)
    case .home: .day(1)
    case .end: .day(dayCount)
    case .mouse(let event) where event.action == .wheelUp: .months(-1)
    case .mouse(let event) where event.action == .wheelDown: .months(1)
    case .mouse(let event) where event.action == .click || event.action == .doubleClick:
      day(at: event.point, origin: origin).map(Motion.day)
    default: nil
    }
  }

  /// The day drawn at a point of the screen.
  public func day(at point: Point, origin: Point) -> Int? {
    let column = point.column - origin.column - Self.weekWidth
    let week = point.row - origin.row - 1
    guard column >= 0, column < 7 * Self.dayWidth, week >= 0, week < weekCount else { return nil }
    let day = week * 7 + column / Self.dayWidth - firstWeekday + 1
    return (1...dayCount).contains(day) ? day : nil
  }

  public func draw(on canvas: inout Canvas, in area: Rectangle, isFocused: Bool = true) {
    canvas.clipped(to: area) { canvas in
      drawHead(on: &canvas, at: area.origin)
      for week in 0..<weekCount { drawWeek(week, on: &canvas, at: area.origin) }
      for day in 1...max(1, dayCount) where day != selected { draw(day, on: &canvas, at: area.origin) }
      drawSelected(on: &canvas, at: area.origin, isFocused: isFocused)
    }
  }

  private func style(_ style: Style) -> Style { isOnDialog ? style.onDialog : style }

  private func drawHead(on canvas: inout Canvas, at origin: Point) {
    canvas.put(weekLabel.fitted(to: Self.weekWidth - 1, .right), at: origin, style: style(.header))
    for (index, label) in weekdayLabels.prefix(7).enumerated() {
      let column = origin.column + Self.weekWidth + index * Self.dayWidth
      canvas.put(
        label.fitted(to: Self.dayWidth - 1, .right), at: Point(column: column, row: origin.row),
        style: style(.header))
    }
  }

  private func drawWeek(_ week: Int, on canvas: inout Canvas, at origin: Point) {
    guard week < weekNumbers.count else { return }
    let text = String(weekNumbers[week]).fitted(to: Self.weekWidth - 1, .right)
    canvas.put(text, at: Point(column: origin.column, row: origin.row + 1 + week), style: style(.muted))
  }

  /// The cell before the digits of a day.
  private func place(of day: Int, at origin: Point) -> Point {
    let index = firstWeekday + day - 1
    return Point(
      column: origin.column + Self.weekWidth + index % 7 * Self.dayWidth, row: origin.row + 1 + index / 7)
  }

  private func draw(_ day: Int, on canvas: inout Canvas, at origin: Point) {
    let place = place(of: day, at: origin)
    let mark = marks[day] ?? ""
    let style = style(day == today ? .today : mark.style ?? .plain)
    // The sign stands close to the number: "•11", " •4".
    let text = mark.text.truncated(to: 1) + String(day)
    let width = text.displayWidth
    canvas.put(
      text, at: Point(column: place.column + Self.dayWidth - 1 - width, row: place.row), style: style)
  }

  private func drawSelected(on canvas: inout Canvas, at origin: Point, isFocused: Bool) {
    guard (1...max(1, dayCount)).contains(selected) else { return }
    let text = "[\(String(selected).fitted(to: 2, .right))]"
    canvas.put(text, at: place(of: selected, at: origin), style: isFocused ? .selected : .selectedElsewhere)
  }
}
