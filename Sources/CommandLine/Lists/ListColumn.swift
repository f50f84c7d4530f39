import Domain
import Exchange
import Localization

/// One column of a list as people read it.
struct ListColumn {
  var title: Phrase
  var isNumber = false
  var mayWrap = false

  /// Words that may be broken over several lines.
  static func words(_ title: Phrase) -> ListColumn { ListColumn(title: title, mayWrap: true) }
  static func plain(_ title: Phrase) -> ListColumn { ListColumn(title: title) }
  static func number(_ title: Phrase) -> ListColumn { ListColumn(title: title, isNumber: true) }
}

extension TextTable {
  init(_ columns: [ListColumn], rows: [[String]], in language: Language) {
    self.init(
      columns: columns.map { Column(title: $0.title[language], isNumber: $0.isNumber, mayWrap: $0.mayWrap) },
      rows: rows)
  }
}

extension Session {
  /// Prints a list: as a table for people or, when it was asked for, as JSON or CSV for programs.
  /// - Parameter nothing: what is said instead of an empty table.
  func write<Row>(
    _ rows: [Row], _ listing: Listing<Row>, csv: Bool, nothing: Phrase, _ columns: [ListColumn],
    cells: (Row, Names) throws(CommandLineError) -> [String]
  ) throws(CommandLineError) {
    let names = try names()
    if common.json { return write(listing.json(rows, names)) }
    if csv { return write(bytes: listing.csv(rows, names).bytes()) }
    try write(rows, nothing: nothing, columns) { row throws(CommandLineError) in try cells(row, names) }
  }

  /// Prints a table for people.
  func write<Row>(
    _ rows: [Row], nothing: Phrase, _ columns: [ListColumn],
    cells: (Row) throws(CommandLineError) -> [String]
  ) throws(CommandLineError) {
    guard !rows.isEmpty else { return write(nothing) }
    var lines: [[String]] = []
    for row in rows { lines.append(try cells(row)) }
    write(TextTable(columns, rows: lines, in: language).lines(width: width))
  }
}
