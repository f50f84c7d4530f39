import Testing

@testable import Exchange

@Suite("CSV tables")
struct CSVTableTests {
  private func text(_ table: CSVTable) -> String { String(decoding: table.bytes(), as: UTF8.self) }

  @Test("lines end in CRLF, and cells are quoted only where they have to be")
  func quoting() {
    let table = CSVTable(
      header: ["a", "b"], rows: [["plain", "one, two"], ["say \"no\"", "two\nlines"], [" lead", ""]])
    #expect(
      text(table)
        == "a,b\r\nplain,\"one, two\"\r\n\"say \"\"no\"\"\",\"two\nlines\"\r\n\" lead\",\r\n")
  }

  @Test(
    "a cell that a spreadsheet would run opens as text",
    arguments: ["=1+1", "+223 20 22", "-2", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A1"])
  func formulas(cell: String) {
    let written = CSVCell.neutralised(cell)
    #expect(written == "'" + cell)
    #expect(CSVCell.meant(written) == cell)
  }

  @Test(
    "other cells are written as they are",
    arguments: ["", "MCP/6/Dec.3", "N’Djamena", "'", "'tis", "a=b", " =1", "12", "é", "«\u{A0}=\u{A0}»"])
  func harmless(cell: String) {
    #expect(CSVCell.neutralised(cell) == cell)
    #expect(CSVCell.meant(cell) == cell)
  }

  @Test("what reads like a neutralised formula is told from one", arguments: ["'=1", "''=1", "'+", "''-"])
  func apostrophes(cell: String) {
    #expect(CSVCell.meant(cell) != cell)
    #expect(CSVCell.meant(CSVCell.neutralised(cell)) == cell)
  }

  @Test("what is written is read back, cell by cell, for tables of any text")
  func roundTrip() throws {
    let pieces = [
      "", "a", ",", "\"", "\r\n", "\n", "\r", " ", "'", "=", "é", "e\u{301}", "\u{FEFF}", "😀", "-",
    ]
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    func cell() -> String { (0..<next(4)).map { _ in pieces[next(pieces.count)] }.joined() }
    for width in 1...4 {
      for _ in 0..<200 {
        let header = (0..<width).map { "h\($0)" }
        let table = CSVTable(
          header: header, rows: (0..<next(4)).map { _ in (0..<width).map { _ in cell() } })
        #expect(try CSVReader.read(table.bytes()) == table)
      }
    }
  }
}
