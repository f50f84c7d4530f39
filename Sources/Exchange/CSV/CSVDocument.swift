/// A table as a spreadsheet wrote it: what its bytes were taken for, its header, and its rows with the lines they begin on.
public struct CSVDocument: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// The line it begins on, from 1.
    public let line: Int
    public let cells: [String]
  }

  /// What stands between cells: English spreadsheets write a comma, French ones a semicolon.
  public enum Separator: Unicode.Scalar, Hashable, Sendable, CaseIterable {
    // The rarer a sign is within words, the sooner it is taken for a separator.
    case tab = "\t"
    case semicolon = ";"
    case comma = ","
  }

  public let encoding: CSVEncoding
  public let separator: Separator
  public let header: [String]
  public let rows: [Row]

  /// Recognises the encoding and the separator. Apostrophes that were set before formulas are taken away; cells that a row has
  /// less than the header are empty.
  public init(_ bytes: [UInt8]) throws(CSVSyntaxError) {
    let (text, encoding) = CSVEncoding.decode(bytes)
    self.encoding = encoding
    separator = Self.separator(of: text)
    var scanner = CSVScanner(text, separator: separator.rawValue)
    guard let header = try scanner.row() else { throw .init(line: 1, reason: .empty) }
    self.header = header.cells
    var rows: [Row] = []
    while let row = try scanner.row() {
      // Spreadsheets keep what was once coloured as rows with nothing in them.
      if row.cells.allSatisfy(\.isEmpty) { continue }
      let surplus = row.cells.dropFirst(header.cells.count)
      guard surplus.allSatisfy(\.isEmpty) else {
        throw .init(
          line: row.line, reason: .cellCount(expected: header.cells.count, found: row.cells.count))
      }
      let missing = max(0, header.cells.count - row.cells.count)
      rows.append(
        Row(
          line: row.line,
          cells: row.cells.prefix(header.cells.count) + Array(repeating: "", count: missing)))
    }
    self.rows = rows
  }

  /// What stands most often in the first line, outside quotes.
  private static func separator(of text: String.UnicodeScalarView) -> Separator {
    var counts: [Separator: Int] = [:]
    var isQuoted = false
    for scalar in text {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      if let separator = Separator(rawValue: scalar) { counts[separator, default: 0] += 1 }
    }
    return Separator.allCases.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }.flatMap {
      counts[$0] == nil ? nil : $0
    } ?? .comma
  }
}
