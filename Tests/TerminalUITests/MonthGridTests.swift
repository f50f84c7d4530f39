import Testing
import TerminalUI

@Suite struct MonthGridTests {
  /// January 2027 begins on a Friday, in week 53.
  private let january = MonthGrid(
    weekLabel: "Sem.", weekdayLabels: ["lu", "ma", "me", "je", "ve", "sa", "di"], firstWeekday: 4,
    dayCount: 31,
    weekNumbers: [53, 1, 2, 3, 4], marks: [11: "•", 21: "•", 4: "•"], selected: 12)

  @Test func weeksBeginOnMonday() {
    let frame = drawn(40, 7) { january.draw(on: &$0, in: $0.bounds) }
    #expect(
      frame.lines == [
        "Sem.  lu  ma  me  je  ve  sa  di", "  53                   1   2   3",
        "   1  •4   5   6   7   8   9  10",
        "   2 •11 [12] 13  14  15  16  17", "   3  18  19  20 •21  22  23  24",
        "   4  25  26  27  28  29  30  31", "",
      ])
  }

  @Test func keysSayWhereToGo() {
    let motions: [(Key, MonthGrid.Motion)] = [
      (.left, .days(-1)), (.right, .days(1)), (.up, .days(-7)), (.down, .days(7)), (.pageUp, .months(-1)),
      (.pageDown, .months(1)), (.home, .day(1)), (.end, .day(31)),
    ]
    for (key, motion) in motions { #expect(january.motion(for: key) == motion) }
    #expect(january.motion(for: .enter) == nil)
  }

  @Test func daysCanBeClicked() {
    let origin = Point(column: 2, row: 3)
    func day(_ column: Int, _ row: Int) -> Int? {
      january.day(at: Point(column: column, row: row), origin: origin)
    }
    #expect(day(2 + 11, 3 + 3) == 12)
    #expect(day(2 + 5, 3 + 1) == nil)
    #expect(day(2 + 29, 3 + 5) == 31)
    #expect(day(2 + 33, 3 + 5) == nil)
    #expect(day(2 + 9, 3) == nil)
  }

  @Test func everyMonthFitsItsSize() {
    for first in 0...6 {
      for count in 28...31 {
        var grid = january
        (grid.firstWeekday, grid.dayCount, grid.selected) = (first, count, count)
        #expect(grid.weekCount <= 6)
        let size = MonthGrid.size
        let frame = drawn(size.columns, size.rows) { grid.draw(on: &$0, in: $0.bounds) }
        #expect(frame.text.contains("[\(count)]"))
      }
    }
  }
}
