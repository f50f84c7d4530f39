/// A table as RFC 4180 has it: a header, and rows with as many cells.
public struct CSVTable: Hashable, Sendable {
  public var header: [String]
  public var rows: [[String]]

  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// The bytes of the file: UTF-8, comma, CRLF at the end of every line, cells quoted where they have to be. A cell that a
  /// spreadsheet would take for a formula is written so that it opens as text (``CSVCell``).
  public func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    for row in [header] + rows { Self.write(row, to: &bytes) }
    return bytes
  }

  private static func write(_ row: [String], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      // A line with nothing on it would be no row, so a single empty cell is quoted.
      bytes.append(contentsOf: CSVCell.written(cell, quotingEmpty: row.count == 1).utf8)
    }
    bytes.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
  }
}
