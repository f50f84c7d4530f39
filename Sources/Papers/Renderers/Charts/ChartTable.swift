import Domain
import Localization

/// The figures of a chart as a table.
enum ChartTable {
  static let barWidth = 20

  /// Where nothing can be drawn: with bars of characters, where they compare amounts.
  static func table(_ chart: Chart) -> Table {
    let scale = ChartScale(chart.figures)
    let hasSeries = chart.series.contains { !$0.isEmpty }
    var columns = [Table.Column(chart.subject)]
    if hasSeries { columns.append(Table.Column(Passage())) }
    columns += [Table.Column(Passage(), .right), Table.Column(Passage())]
    let rows = chart.categories.flatMap { category in
      zip(chart.series, category.figures).enumerated().compactMap { place, pair -> Table.Row? in
        guard let figure = pair.1 else { return nil }
        let isFirst = category.figures.prefix(place).allSatisfy { $0 == nil }
        let series = hasSeries ? [pair.0] : []
        return Table.Row(
          id: "\(category.id)-\(place)",
          [isFirst ? category.name : Passage()] + series + [figure.words, bar(figure, scale)])
      }
    }
    return Table(caption: chart.title, columns: columns, rows: rows + mark(of: chart, hasSeries, scale))
  }

  /// What stands below a drawing, which has the title and the bars.
  static func figures(_ chart: Chart) -> Table {
    let table = table(chart)
    return Table(
      columns: table.columns.dropLast(),
      rows: table.rows.map { Table.Row(id: $0.id, $0.cells.dropLast(), isTotal: $0.isTotal) })
  }

  private static func mark(of chart: Chart, _ hasSeries: Bool, _ scale: ChartScale) -> [Table.Row] {
    guard let mark = chart.mark else { return [] }
    let series = hasSeries ? [Passage()] : []
    return [
      Table.Row(
        id: "mark", [mark.name] + series + [mark.figure.words, bar(mark.figure, scale)], isTotal: true)
    ]
  }

  /// A figure that is not nothing shows at least one character.
  private static func bar(_ figure: Chart.Figure, _ scale: ChartScale) -> Passage {
    guard !figure.number.isZero, !figure.number.isNegative else { return Passage() }
    let length = max(1, scale.position(of: figure.number, in: barWidth))
    return Passage(String(repeating: "█", count: length), figure.words.spans.first?.language ?? .english)
  }
}
