import Testing

@testable import Exchange

/// Tables as spreadsheets write them: what their bytes are taken for.
@Suite("Tables from spreadsheets")
struct CSVDocumentTests {
  @Test(
    "UTF-8 with and without its mark, UTF-16, Latin-1 and Windows-1252 are recognised, and say the same",
    arguments: CSVEncoding.allCases)
  func encodings(encoding: CSVEncoding) throws {
    let text = "cote;état\r\nMCP/6/Dec.1;réalisée\r\n"
    let bytes: [UInt8] =
      switch encoding {
      case .utf8: Array(text.utf8)
      case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .latin1: text.unicodeScalars.map { UInt8($0.value) }
      case .windows1252: text.unicodeScalars.map { UInt8($0.value) }
      }
    // A curly apostrophe is what tells the two Western encodings apart.
    let western = encoding == .windows1252 ? bytes.dropLast(2) + [0x92, 0x0D, 0x0A] : bytes[...]
    let document = try CSVDocument([UInt8](western))
    #expect(document.encoding == encoding)
    #expect(document.separator == .semicolon)
    #expect(document.header == ["cote", "état"])
    #expect(document.rows.map(\.cells[1]) == [encoding == .windows1252 ? "réalisée’" : "réalisée"])
  }

  @Test(
    "the separator is what the first line has most of, outside quotation marks",
    arguments: [
      ("a,b\n1,2", CSVDocument.Separator.comma), ("\"a,b,c\";d\n1;2", .semicolon), ("a\tb, c\n1\t2", .tab),
      ("état, avancement;cote\n1;2", .semicolon),
      ("alone\n1", .comma),
    ])
  func separators(text: String, expected: CSVDocument.Separator) throws {
    #expect(try CSVDocument(Array(text.utf8)).separator == expected)
  }

  @Test("a line end within quotation marks is part of the cell, and later rows know their lines")
  func lines() throws {
    let document = try CSVDocument(Array("a;b\r\n\"one\r\ntwo\";2\r\n;\r\nlast;4\r\n".utf8))
    #expect(document.rows.map(\.line) == [2, 5])
    #expect(document.rows.map(\.cells) == [["one\r\ntwo", "2"], ["last", "4"]])
  }

  @Test("a short row is filled up; one with more cells than the header is refused with its line")
  func width() throws {
    #expect(try CSVDocument(Array("a,b,c\n1\n".utf8)).rows[0].cells == ["1", "", ""])
    #expect(throws: CSVSyntaxError(line: 3, reason: .cellCount(expected: 2, found: 3))) {
      try CSVDocument(Array("a,b\n1,2\n1,2,3\n".utf8))
    }
  }

  @Test("cells that were kept from running as formulas come back as they were")
  func formulas() throws {
    let cells = ["=1+1", "+223 20 22", "-5", "@all", "'=x", "plain"]
    let table = CSVTable(header: ["x"], rows: cells.map { [$0] })
    #expect(try CSVDocument(table.bytes()).rows.map(\.cells[0]) == cells)
  }
}
