/// Reads CSV as RFC 4180 has it, strictly; line ends may be CRLF, LF or CR, a byte order mark and empty lines are passed over.
public enum CSVReader {
  /// The table that these bytes are. Apostrophes that were set before formulas are taken away.
  /// - Parameter separator: what stands between cells; French spreadsheets write `;`.
  public static func read(
    _ bytes: [UInt8], separator: Unicode.Scalar = ","
  ) throws(CSVSyntaxError) -> CSVTable {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .init(line: 1, reason: .invalidUTF8)
    }
    var scanner = CSVScanner(text.unicodeScalars, separator: separator)
    guard let header = try scanner.row() else { throw .init(line: 1, reason: .empty) }
    var rows: [[String]] = []
    while let row = try scanner.row() {
      guard row.cells.count == header.cells.count else {
        throw .init(
          line: row.line, reason: .cellCount(expected: header.cells.count, found: row.cells.count))
      }
      rows.append(row.cells)
    }
    return CSVTable(header: header.cells, rows: rows)
  }
}
