import Domain
import Localization

/// Tables and lists of facts hold both languages in one: two of them side by side would have no room.
enum BilingualData {
  static func merged(_ english: Block, _ french: Block) -> [Block] {
    switch (english, french) {
    case (.table(let first), .table(let second)): [.table(table(first, second))]
    case (.facts(let first), .facts(let second)): [.facts(facts(first, second))]
    case (.signatures(let first), .signatures(let second)): [.signatures(signatures(first, second))]
    case (.pageBreak, .pageBreak): [.pageBreak]
    default: [english, french]
    }
  }

  private static func table(_ english: Table, _ french: Table) -> Table {
    let others = Dictionary(french.rows.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(english.rows.map(\.id))
    let rows = english.rows.map { row in others[row.id].map { merged(row, $0) } ?? row }
    return Table(
      caption: Bilingual.line(english.caption, french.caption),
      columns: zip(english.columns, french.columns)
        .map { Table.Column(Bilingual.line($0.title, $1.title), $0.alignment) },
      rows: rows + french.rows.filter { !known.contains($0.id) })
  }

  private static func merged(_ english: Table.Row, _ french: Table.Row) -> Table.Row {
    Table.Row(
      id: english.id, zip(english.cells, french.cells).map { cell($0, $1) }, isTotal: english.isTotal)
  }

  private static func facts(_ english: [Fact], _ french: [Fact]) -> [Fact] {
    zip(english, french).map { Fact(Bilingual.line($0.label, $1.label), cell($0.value, $1.value)) }
      + (english.count > french.count ? english.dropFirst(french.count) : french.dropFirst(english.count))
  }

  private static func signatures(_ english: [Signature], _ french: [Signature]) -> [Signature] {
    zip(english, french).map {
      Signature(
        capacity: Bilingual.line($0.capacity, $1.capacity), name: Bilingual.line($0.name, $1.name))
    }
  }

  /// Short words beside each other, longer ones below.
  private static func cell(_ english: Passage, _ french: Passage) -> Passage {
    let isShort = (english.plain + french.plain).count <= 24 && !english.plain.contains("\n")
    guard !isShort, !english.isEmpty, !french.isEmpty, english.plain != french.plain else {
      return Bilingual.line(english, french)
    }
    return english + Passage("\n", .english) + french
  }
}
