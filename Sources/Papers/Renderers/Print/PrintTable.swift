import Domain
import Localization

/// A table whose rows are not torn and whose head stands again on each page.
struct PrintTable {
  let table: Table
  let setting: PrintSetting
  private let widths: [Double]

  init(table: Table, setting: PrintSetting) {
    self.table = table
    self.setting = setting
    widths = PrintColumns(table: table, setting: setting).widths
  }

  var slabs: [PrintSlab] {
    let head = [ruled(row(table.columns.map(\.title.strong)).joined, grey: 0, weight: 0.75)].withNext
    var rows = table.rows.enumerated().flatMap { number, row in
      self.slabs(row, isFirst: number == 0)
    }
    for place in rows.indices { rows[place].head = head }
    if table.rows.last?.isTotal == true {
      // A total stands below something that it adds up.
      let totals = table.rows.reversed().prefix(while: \.isTotal).count
      for place in rows.indices.dropLast().suffix(totals) { rows[place].staysWithNext = true }
    }
    let caption = table.caption.isEmpty ? [] : setting.lines(Self.leaning(table.caption)).withNext
    var result = caption.after(PrintStyle.paragraphGap) + head.after(PrintStyle.paragraphGap) + rows
    result.append(PrintSlab(height: 4, elements: []))
    return result
  }

  static func leaning(_ passage: Passage) -> Passage {
    Passage(passage.spans.map { Span($0.text, $0.language, .emphasis) })
  }

  private func slabs(_ row: Table.Row, isFirst: Bool) -> [PrintSlab] {
    let symbol = setting.references.symbol(of: row)
    let lines = self.row(
      row.isTotal ? row.cells.map(\.strong) : row.cells, leadsTo: symbol.map(PrintReferences.words))
    var slabs = lines.height > Self.tallest ? lines : [lines.joined]
    if let symbol, isFirstOfSymbol(row) {
      slabs[0].elements.append(.place(PrintReferences.row(of: symbol), PrintedPoint(x: 0, y: 0)))
    }
    slabs[slabs.count - 1] = ruled(slabs[slabs.count - 1], grey: 0.7, weight: 0.25)
    if row.isTotal {
      slabs[0].elements.append(
        .stroke([PrintedPoint(x: 0, y: 0), PrintedPoint(x: setting.width, y: 0)], weight: 0.5, dash: 0))
    }
    return slabs
  }

  /// A row that would fill half a page is torn all the same.
  private static let tallest = 360.0

  private func isFirstOfSymbol(_ row: Table.Row) -> Bool {
    table.rows.first { $0.cells.first?.plain == row.cells.first?.plain }?.id == row.id
  }

  private func row(_ cells: [Passage], leadsTo target: String? = nil) -> [PrintSlab] {
    var left = 0.0
    var columns: [[PrintSlab]] = []
    for (place, width) in widths.enumerated() {
      let cell = cells.indices.contains(place) ? cells[place] : Passage()
      let lines = setting.narrowed(to: width).lines(
        cell, size: PrintStyle.small,
        alignment: table.columns[place].alignment == .right ? .right : .left,
        leadsTo: place == 0 ? target : nil)
      columns.append(lines.moved(right: left))
      left += width + PrintStyle.cellGap
    }
    let lines = [PrintSlab].beside(columns)
    return [.blank(PrintStyle.cellPadding)].withNext + lines
  }

  /// With a line below it.
  private func ruled(_ slab: PrintSlab, grey: Double, weight: Double) -> PrintSlab {
    var slab = slab
    slab.height += PrintStyle.cellPadding + 1
    slab.elements.append(
      .fill(PrintedPoint(x: 0, y: slab.height - 1), width: setting.width, height: weight, grey: grey))
    return slab
  }
}
