import Foundation

/// The table that lists every fact of the five documents with the command that shows it, as it stands in the documentation.
struct FactTable {
  struct Line: CustomStringConvertible {
    /// `itsp` or `itsp/coup`: a record, and what lies within it.
    let records: [String]
    /// A command line, without the name of the program.
    let commands: [String]
    /// What the command says, in English.
    let words: [String]
    let description: String
  }

  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Domain/Domain.docc/FiveDocuments.md")

  let lines: [Line]

  init() throws {
    lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").compactMap(Self.line)
  }

  /// A row of a table, unless it is its head or its rule.
  private static func line(_ row: Substring) -> Line? {
    guard row.hasPrefix("| "), !row.hasPrefix("| Document ") else { return nil }
    let cells = row.components(separatedBy: " | ")
    guard cells.count == 5 else {
      return Line(records: [], commands: [], words: [], description: String(row))
    }
    return Line(
      records: quoted(cells[2]), commands: quoted(cells[3]), words: quoted(cells[4]), description: cells[1])
  }

  /// What stands between backticks.
  private static func quoted(_ cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
  }
}
