import TerminalUI
import Testing

@Suite struct DatePickerTests {
  private static let labels = DatePickerLabels(
    week: "Sem.", weekdays: ["lu", "ma", "me", "je", "ve", "sa", "di"],
    months: [
      "Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre", "Octobre",
      "Novembre", "Décembre",
    ], hint: "Entrée : choisir   t : aujourd’hui")
  private let screen = Rectangle(Size(columns: 80, rows: 24))

  private func picker(_ selected: PlainDay = PlainDay(2027, 1, 12)) -> DatePicker<PlainDay> {
    DatePicker(
      title: "Échéance", labels: Self.labels, selected: selected, today: PlainDay(2027, 1, 4),
      marks: [PlainDay(2027, 1, 11): "•", PlainDay(2027, 1, 21): "•", PlainDay(2027, 2, 2): "•"])
  }

  private func after(_ keys: Key..., from day: PlainDay = PlainDay(2027, 1, 12)) -> PlainDay {
    var picker = picker(day)
    for key in keys { #expect(picker.react(to: key, in: screen) == .handled) }
    return picker.selected
  }

  private func click(_ column: Int, _ row: Int) -> Key {
    .mouse(MouseEvent(.click, at: Point(column: column, row: row)))
  }

  @Test func drawsTheMonthOfTheChosenDay() {
    let frame = drawn(40, 13) { picker().draw(on: &$0, in: $0.bounds) }
    #expect(
      frame.lines == [
        "", " ┌─ Échéance ─────────────────────────┐", " │  ◄         Janvier 2027         ►  │",
        " │ Sem.  lu  ma  me  je  ve  sa  di   │", " │   53                   1   2   3   │",
        " │    1   4   5   6   7   8   9  10   │", " │    2 •11 [12] 13  14  15  16  17   │",
        " │    3  18  19  20 •21  22  23  24   │", " │    4  25  26  27  28  29  30  31   │",
        " │                                    │", " │ Entrée : choisir   t : aujourd’hui │",
        " └────────────────────────────────────┘", "",
      ])
  }

  @Test func arrowsGoByDaysAndWeeksIntoOtherMonths() {
    #expect(after(.right) == PlainDay(2027, 1, 13))
    #expect(after(.left) == PlainDay(2027, 1, 11))
    #expect(after(.down, .down, .down) == PlainDay(2027, 2, 2))
    #expect(after(.up, .up) == PlainDay(2026, 12, 29))
  }

  @Test func pagesGoByMonthsAndKeepTheDayOrTakeTheLast() {
    #expect(after(.pageDown) == PlainDay(2027, 2, 12))
    #expect(after(.pageUp) == PlainDay(2026, 12, 12))
    #expect(after(.pageDown, from: PlainDay(2027, 1, 31)) == PlainDay(2027, 2, 28))
  }

  @Test func homeAndEndGoToTheEndsOfTheWeek() {
    #expect(after(.home) == PlainDay(2027, 1, 11))
    #expect(after(.end) == PlainDay(2027, 1, 17))
    #expect(after(.home, from: PlainDay(2027, 1, 1)) == PlainDay(2026, 12, 28))
    #expect(after(.end, .end) == PlainDay(2027, 1, 17))
  }

  @Test func aLetterGoesToToday() {
    #expect(after(.pageDown, .pageDown, .character("t")) == PlainDay(2027, 1, 4))
  }

  @Test func otherKeysDoNothing() {
    for key in [Key.character("x"), .tab, .backspace, .paste("12/3"), .function(2), .delete] {
      #expect(after(key) == PlainDay(2027, 1, 12))
    }
  }

  @Test func enterTakesAndEscapeLeaves() {
    var picker = picker()
    #expect(picker.react(to: .enter, in: screen) == .chosen(PlainDay(2027, 1, 12)))
    #expect(picker.react(to: .escape, in: screen) == .cancelled)
  }

  /// Clicks are aimed at what is seen on the picture.
  @Test func aClickTakesTheDayUnderIt() throws {
    for field in [nil, Rectangle(column: 20, row: 4, columns: 12, rows: 1)] {
      var picker = picker()
      let frame = drawn(80, 24) { picker.draw(on: &$0, in: $0.bounds, under: field) }
      let place = try #require(find("•21", on: frame))
      let key = click(place.column + 1, place.row)
      #expect(picker.react(to: key, in: screen, under: field) == .chosen(PlainDay(2027, 1, 21)))
    }
  }

  @Test func arrowsCanBeClickedAndTheWheelTurnsMonths() throws {
    var picker = picker()
    let frame = drawn(80, 24) { picker.draw(on: &$0, in: $0.bounds) }
    let next = try #require(find("►", on: frame))
    let previous = try #require(find("◄", on: frame))
    #expect(picker.react(to: click(next.column, next.row), in: screen) == .handled)
    #expect(picker.selected == PlainDay(2027, 2, 12))
    for _ in 0..<2 { _ = picker.react(to: click(previous.column, previous.row), in: screen) }
    #expect(picker.selected == PlainDay(2026, 12, 12))
    let wheel = Key.mouse(MouseEvent(.wheelDown, at: next, button: .none))
    #expect(picker.react(to: wheel, in: screen) == .handled)
    #expect(picker.selected == PlainDay(2027, 1, 12))
  }

  @Test func aClickBesideLeavesAPickerUnderAFieldAlone() {
    var picker = picker()
    let field = Rectangle(column: 20, row: 4, columns: 12, rows: 1)
    #expect(picker.react(to: click(0, 0), in: screen) == .handled)
    #expect(picker.react(to: click(0, 0), in: screen, under: field) == .cancelled)
    #expect(picker.react(to: click(21, 5), in: screen, under: field) == .handled)
    #expect(picker.selected == PlainDay(2027, 1, 12))
  }

  /// Row and column of the upper left corner of the box.
  @Test(arguments: [
    (Rectangle(column: 20, row: 4, columns: 12, rows: 1), Point(column: 20, row: 5)),
    (Rectangle(column: 70, row: 4, columns: 10, rows: 1), Point(column: 42, row: 5)),
    (Rectangle(column: 20, row: 20, columns: 12, rows: 1), Point(column: 20, row: 9)),
    (Rectangle(column: 20, row: 12, columns: 12, rows: 1), Point(column: 20, row: 13)),
  ])
  func opensUnderItsFieldOrAboveWhereThereIsRoom(_ field: Rectangle, _ corner: Point) {
    let frame = drawn(80, 24) { picker().draw(on: &$0, in: $0.bounds, under: field) }
    #expect(find("┌", on: frame) == corner)
    #expect(find("┘", on: frame) != nil)
  }

  @Test func neverJumpsFromMonthToMonth() {
    var picker = picker()
    let corners = (0..<24).map { _ -> Point? in
      _ = picker.react(to: .pageDown, in: screen)
      return find("┘", on: drawn(80, 24) { picker.draw(on: &$0, in: $0.bounds) })
    }
    #expect(Set(corners).count == 1)
  }

  @Test func smallScreensHoldEveryDay() {
    // August 2027 has six weeks.
    let frame = drawn(40, 10) { picker(PlainDay(2027, 8, 31)).draw(on: &$0, in: $0.bounds) }
    #expect(frame.text.contains("[31]"))
    for (columns, rows) in [(0, 0), (1, 1), (2, 2), (20, 4), (3, 30)] {
      let area = Rectangle(Size(columns: columns, rows: rows))
      var picker = picker()
      _ = drawn(columns, rows) { picker.draw(on: &$0, in: area, under: area) }
      _ = picker.react(to: click(1, 1), in: area, under: area)
    }
  }

  @Test func todayAndMarksStandInTheColoursOfDialogs() throws {
    var canvas = Canvas(size: Size(columns: 80, rows: 24))
    picker().draw(on: &canvas, in: canvas.bounds)
    let place = try #require(find(" 4 ", on: canvas.frame))
    #expect(canvas[Point(column: place.column + 1, row: place.row)]?.style == .dialogMatch)
    let mark = try #require(find("•11", on: canvas.frame))
    #expect(canvas[mark]?.style == .dialog)
  }

  /// Where a text of cells of width 1 begins.
  private func find(_ text: String, on frame: Frame) -> Point? {
    for (row, line) in frame.lines.enumerated() {
      if let range = line.firstRange(of: text) {
        return Point(column: line.distance(from: line.startIndex, to: range.lowerBound), row: row)
      }
    }
    return nil
  }
}
