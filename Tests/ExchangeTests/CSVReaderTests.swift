import Testing

@testable import Exchange

@Suite("Reading CSV")
struct CSVReaderTests {
  private func read(_ text: String, separator: Unicode.Scalar = ",") throws -> CSVTable {
    try CSVReader.read(Array(text.utf8), separator: separator)
  }

  @Test("any line end, a byte order mark, empty lines and a last line without end are taken")
  func kindness() throws {
    let expected = CSVTable(header: ["a", "b"], rows: [["1", "2"], ["3", ""]])
    for end in ["\r\n", "\n", "\r"] {
      #expect(try read("a,b\(end)1,2\(end)3,\(end)") == expected)
      #expect(try read("\u{FEFF}a,b\(end)\(end)1,2\(end)3,") == expected)
    }
    #expect(try read("a;b\n1;2\n3;\n", separator: ";") == expected)
  }

  @Test("a quote within a cell that does not begin with one stands for itself")
  func strayQuotes() throws {
    #expect(try read("a,b\n2'17.9\"W,x\"\"y\n").rows == [["2'17.9\"W", "x\"\"y"]])
  }

  @Test("refused is what can be read in two ways, with line and reason")
  func strictness() {
    func reason(_ text: String) -> CSVSyntaxError? {
      do throws(CSVSyntaxError) {
        _ = try CSVReader.read(Array(text.utf8))
        return nil
      } catch {
        return error
      }
    }
    #expect(reason("") == .init(line: 1, reason: .empty))
    #expect(reason("\r\n\r\n") == .init(line: 1, reason: .empty))
    #expect(reason("a,b\n1,\"2\n\n") == .init(line: 2, reason: .unterminatedQuote))
    #expect(reason("a\n\"x\"y\n") == .init(line: 2, reason: .textAfterQuote))
    #expect(reason("a\n\"x\r\ny\" \n") == .init(line: 3, reason: .textAfterQuote))
    #expect(reason("a,b\n\"1\n1\",2\n3\n") == .init(line: 4, reason: .cellCount(expected: 2, found: 1)))
    #expect(reason("a\n1,2") == .init(line: 2, reason: .cellCount(expected: 1, found: 2)))
    #expect(throws: CSVSyntaxError(line: 1, reason: .invalidUTF8)) { try CSVReader.read([0x61, 0xFF]) }
  }

  @Test("no truncation of a file crashes the reader")
  func truncation() {
    let bytes = CSVTable(header: ["a", "b"], rows: [["\"x\"\r\n", "=é"], ["", ","]]).bytes()
    for length in bytes.indices { _ = try? CSVReader.read(Array(bytes[..<length])) }
  }
}
