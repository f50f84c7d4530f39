import Testing
import TerminalUI

@Suite struct TableTests {
  private let columns = [
    TableColumn("Cote", width: .fixed(12), importance: 9),
    TableColumn("Responsable", width: .flexible(minimum: 14, maximum: 40, weight: 2), importance: 5),
    TableColumn("Échéance", width: .fixed(12), importance: 4),
    TableColumn("État", width: .flexible(minimum: 8)),
    TableColumn("En retard", width: .fixed(9), alignment: .right, importance: 2),
  ]
  private var rows: [TableRow] {
    [
      TableRow(
        ["MCP/6/Dec.3", "Quatre présidences", "31 mai", "2 sur 4", "12"], mark: TableCell("!", style: .alert)),
      TableRow(["MCP/6/Dec.6", "Secrétariat technique", "prochaine", "en cours", "0"]),
    ]
  }

  @Test(arguments: 40...200)
  func columnsNeverOverlapNorLeaveTheTable(_ width: Int) {
    let layout = TableLayout(columns, width: width)
    var end = -2
    for place in layout.places {
      #expect(place.start == end + 2)
      #expect(place.width >= 1)
      end = place.start + place.width
    }
    #expect(end <= width)
    #expect(layout.places.contains { $0.column == 0 })
  }

  @Test func theLeastImportantColumnsGoFirst() {
    func shown(_ width: Int) -> [Int] { TableLayout(columns, width: width).places.map(\.column) }
    #expect(shown(63) == [0, 1, 2, 3, 4])
    #expect(shown(62) == [0, 1, 2, 4])
    #expect(shown(53) == [0, 1, 2, 4])
    #expect(shown(52) == [0, 1, 2])
    #expect(shown(41) == [0, 1])
    #expect(shown(20) == [0])
    #expect(TableLayout(columns, width: 5).places.map(\.width) == [5])
  }

  @Test func flexibleColumnsShareUpToTheirMaximum() {
    let widths = TableLayout(columns, width: 200).places.map(\.width)
    #expect(widths[1] == 40)
    #expect(widths.reduce(8, +) == 200)
  }

  @Test func whatTextsNeedComesBeforeWhatIsLeftOver() {
    var columns = [
      TableColumn("", width: .flexible(minimum: 10, weight: 4)),
      TableColumn("", width: .flexible(minimum: 10, maximum: 40)),
    ]
    #expect(TableLayout(columns, width: 62).places.map(\.width) == [42, 18])
    columns[0].wanted = 20
    columns[1].wanted = 30
    #expect(TableLayout(columns, width: 62).places.map(\.width) == [28, 32])
    #expect(TableLayout(columns, width: 42).places.map(\.width) == [20, 20])
  }

  @Test func aTextThatFitsInNoFormRunsOnIntoEmptyCells() {
    let columns = [
      TableColumn("Réunion", width: .fixed(10)), TableColumn("Instance", width: .fixed(8)),
      TableColumn("État", width: .fixed(6)),
    ]
    let table = Table(
      columns: columns,
      rows: [
        TableRow(["Visite de haut niveau", "", "tenue"]),
        TableRow(["Visite de haut niveau", "PMC", "tenue"]),
        TableRow([TableCell("Visite de haut niveau", shorter: ["Visite"]), "", "tenue"]),
      ], hasHeader: false)
    let frame = drawn(31, 3) { table.draw(on: &$0, in: $0.bounds, state: ListState(selected: 9)) }
    #expect(frame.lines.map { String($0.dropFirst(3)) }[1] == "Visite de…  PMC       tenue")
    #expect(frame.lines.map { String($0.dropFirst(3)) }[2] == "Visite                tenue")
    #expect(frame.lines.map { String($0.dropFirst(3)) }[0] == "Visite de haut nive…  tenue")
  }

  @Test func aTableIsDrawnWithGutterAndPointer() {
    let table = Table(columns: columns, rows: rows)
    let frame = drawn(70, 3) { table.draw(on: &$0, in: $0.bounds, state: ListState(selected: 1)) }
    #expect(
      frame.lines == [
        "   Cote          Responsable       Échéance      État        En retard",
        " ! MCP/6/Dec.3   Quatre présiden…  31 mai        2 sur 4            12",
        " ► MCP/6/Dec.6   Secrétariat tec…  prochaine     en cours            0",
      ])
    #expect(frame.runs(row: 2).allSatisfy { $0.style == .selected })
    #expect(frame.runs(row: 1).contains { $0.style == .alert && $0.text == "!" })
  }

  @Test func aSelectedRowKeepsItsMark() {
    let frame = drawn(70, 3) {
      Table(columns: columns, rows: rows).draw(on: &$0, in: $0.bounds, state: ListState())
    }
    #expect(frame.lines[1].hasPrefix("►! MCP"))
  }

  @Test func onlyThePageIsNeeded() {
    let table = Table(
      columns: [TableColumn("", width: .flexible(minimum: 4))],
      rows: (90..<96).map { TableRow([TableCell("r\($0)")]) }, count: 1000, offset: 90, hasHeader: false)
    let frame = drawn(12, 5) { canvas in
      table.draw(
        on: &canvas, in: Rectangle(column: 0, row: 0, columns: 11, rows: 5),
        state: ListState(selected: 92, top: 90))
    }
    #expect(frame.lines == ["   r90     ▲", "   r91     ┃", " ► r92", "   r93", "   r94     ▼"])
  }

  @Test func pointsFindRows() {
    let table = Table(columns: columns, rows: rows)
    let area = Rectangle(column: 1, row: 2, columns: 70, rows: 10)
    #expect(table.row(at: Point(column: 5, row: 2), in: area, state: ListState()) == nil)
    #expect(table.row(at: Point(column: 5, row: 4), in: area, state: ListState()) == 1)
    #expect(table.row(at: Point(column: 5, row: 5), in: area, state: ListState()) == nil)
    #expect(table.row(at: Point(column: 0, row: 3), in: area, state: ListState()) == nil)
  }

  @Test func anEmptyTableSaysSo() {
    let table = Table(columns: columns, rows: [], emptyText: "Aucune décision")
    let frame = drawn(40, 3) { table.draw(on: &$0, in: $0.bounds, state: ListState(selected: 7, top: 3)) }
    #expect(frame.lines[1] == "   Aucune décision")
  }
}
