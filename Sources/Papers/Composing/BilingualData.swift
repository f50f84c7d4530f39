import Domain
import Localization

/// Tables and lists of facts hold both languages in one: two of them side by side would have no room.
enum BilingualData {
  static func merged(_ english: Block, _ french: Block) -> [Block] {
    switch (english, french) {
    case (.table(let first), .table(let second)): [.table(table(first, second))]
    case (.chart(let first), .chart(let second)): [.chart(chart(first, second))]
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

  private static func chart(_ english: Chart, _ french: Chart) -> Chart {
    let others = Dictionary(french.categories.map { ($0.id, $0) }) { first, _ in first }
    let categories = english.categories.map { category in
      guard let other = others[category.id] else { return category }
      return Chart.Category(
        id: category.id, name: Bilingual.line(category.name, other.name), day: category.day,
        figures: zip(category.figures, other.figures).map { figure($0, $1) })
    }
    return Chart(
      id: english.id, shape: english.shape, title: Bilingual.line(english.title, french.title),
      subject: Bilingual.line(english.subject, french.subject),
      series: zip(english.series, french.series).map { Bilingual.line($0, $1) }, categories: categories,
      mark: english.mark.map { mark in
        guard let other = french.mark else { return mark }
        return Chart.Mark(
          name: Bilingual.line(mark.name, other.name),
          figure: figure(mark.figure, other.figure) ?? mark.figure)
      })
  }

  private static func figure(_ english: Chart.Figure?, _ french: Chart.Figure?) -> Chart.Figure? {
    english.map { figure in
      Chart.Figure(figure.number, Bilingual.line(figure.words, french?.words ?? Passage()))
    }
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
