/// Where the symbols of decisions stand in a paper, so that each leads to another: from the decision to the line that says what
/// became of it, and from there back to its words.
struct PrintReferences: Hashable {
  /// Symbols that name a row of some table and are spelled out elsewhere.
  private let symbols: Set<String>

  init(_ blocks: [Block]) {
    let rows = blocks.flatMap(Self.rowNames)
    let strong = blocks.flatMap(Self.strongWords)
    symbols = Set(rows.filter { row in strong.contains { Self.name(row, standsIn: $0) } })
  }

  /// The symbol that a paragraph is headed by.
  func symbol(heading passage: Passage) -> String? {
    guard let words = Self.strong(passage) else { return nil }
    return symbols.filter { Self.name($0, standsIn: words) }.max { $0.count < $1.count }
  }

  /// The symbol that a row is about.
  func symbol(of row: Table.Row) -> String? {
    row.cells.first.map(\.plain).flatMap { symbols.contains($0) ? $0 : nil }
  }

  static func words(of symbol: String) -> String { "words " + safe(symbol) }
  static func row(of symbol: String) -> String { "row " + safe(symbol) }

  /// Names stand between quotes in the file.
  private static func safe(_ symbol: String) -> String {
    String(symbol.unicodeScalars.map { $0.isASCII && $0 != "'" && $0 != "\\" ? Character($0) : "_" })
  }

  private static func rowNames(_ block: Block) -> [String] {
    guard case .table(let table) = block else { return [] }
    return table.rows.compactMap { $0.cells.first?.plain }.filter { $0.contains("/") }
  }

  private static func strongWords(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let passage): [strong(passage)].compactMap(\.self)
    case .pair(let pair): (pair.english + pair.french).flatMap(strongWords)
    default: []
    }
  }

  private static func strong(_ passage: Passage) -> String? {
    passage.spans.first.flatMap { $0.weight == .strong ? $0.text : nil }
  }

  /// `MCP/6/Dec.1` does not stand in `MCP/6/Dec.12`.
  private static func name(_ name: String, standsIn words: String) -> Bool {
    words.split { $0.isWhitespace }.contains { $0 == name }
  }
}
