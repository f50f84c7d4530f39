/// A month on top of the screen to take a day from: under a field, or in the middle as a dialog.
///
/// Arrows go by days and weeks, PgUp and PgDn by months, Home and End to the ends of the week, `t` to today; Enter takes the day, and so
/// does a click on it; Escape leaves. A click on ◄ or ► and the wheel turn the months; a click beside a picker under a field leaves it.
public struct DatePicker<Day: PickableDay>: Equatable, Sendable {
  public var title: String
  public var labels: DatePickerLabels
  /// The day that Enter takes; its month is the one shown.
  public var selected: Day
  public var today: Day
  /// Days with something on them, such as meetings: a sign of one cell, and how it is shown.
  public var marks: [Day: TableCell]

  public init(
    title: String, labels: DatePickerLabels, selected: Day, today: Day, marks: [Day: TableCell] = [:]
  ) {
    self.title = title
    self.labels = labels
    self.selected = selected
    self.today = today
    self.marks = marks
  }

  /// Answers a key.
  /// - Parameters:
  ///   - area: the whole screen, or that part of it which the picker may cover.
  ///   - field: the field under which it opens; in the middle of the area without one.
  public mutating func react(
    to key: Key, in area: Rectangle, under field: Rectangle? = nil
  ) -> DialogReaction<Day> {
    let layout = DatePickerLayout(in: area, under: field, hasHint: !labels.hint.isEmpty)
    switch key {
    case .escape: return .cancelled
    case .enter: return .chosen(selected)
    case .character("t"), .character("T"): selected = today
    case .home: selected = selected.adding(days: 1 - selected.weekday)
    case .end: selected = selected.adding(days: 7 - selected.weekday)
    case .mouse(let event) where event.action == .click || event.action == .doubleClick:
      return click(event.point, layout, isUnderField: field != nil)
    default: move(grid.motion(for: key, origin: layout.grid.origin))
    }
    return .handled
  }

  private mutating func click(
    _ point: Point, _ layout: DatePickerLayout, isUnderField: Bool
  ) -> DialogReaction<Day> {
    if layout.previous.contains(point) {
      move(.months(-1))
    } else if layout.next.contains(point) {
      move(.months(1))
    } else if layout.grid.contains(point), let day = grid.day(at: point, origin: layout.grid.origin) {
      move(.day(day))
      return .chosen(selected)
    } else if isUnderField, !layout.box.contains(point) {
      return .cancelled
    }
    return .handled
  }

  private mutating func move(_ motion: MonthGrid.Motion?) {
    switch motion {
    case .days(let count): selected = selected.adding(days: count)
    case .months(let count): selected = selected.adding(months: count)
    case .day(let day): selected = selected.adding(days: day - selected.day)
    case nil: break
    }
  }

  /// The month of the chosen day.
  var grid: MonthGrid {
    let first = selected.firstOfMonth
    let length = selected.lastOfMonth.day
    var signs: [Int: TableCell] = [:]
    for (day, mark) in marks where day.isInMonth(of: selected) { signs[day.day] = mark }
    return MonthGrid(
      weekLabel: labels.week, weekdayLabels: labels.weekdays, firstWeekday: first.weekday - 1,
      dayCount: length, weekNumbers: (0..<6).map { first.adding(days: 7 * $0).week }, marks: signs,
      today: today.isInMonth(of: selected) ? today.day : nil, selected: selected.day)
  }
}
