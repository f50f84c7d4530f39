import Domain
import Localization

/// Bars that lie, each with its series before it and its figure behind it, below the name of what they are about.
struct ChartBars {
  let chart: Chart
  let words: ChartWords

  private let rowHeight = 22
  private let lineHeight = 20

  var part: ChartDrawing.Part {
    let scale = ChartScale(chart.figures)
    var part = ChartDrawing.Part()
    for category in chart.categories {
      for line in labelsAreBeside ? [] : words.lines(category.name, width: 92) {
        part.height += lineHeight
        part.elements.append(.words(line, x: 0, y: part.height - 5, .start))
      }
      for (place, figure) in category.figures.enumerated() {
        guard let figure else { continue }
        row(figure, of: category, series: place, scale, y: part.height, into: &part)
        part.height += rowHeight
      }
      if !labelsAreBeside { part.height += 6 }
    }
    return part
  }

  private func row(
    _ figure: Chart.Figure, of category: Chart.Category, series: Int, _ scale: ChartScale, y: Int,
    into part: inout ChartDrawing.Part
  ) {
    let label =
      labelsAreBeside
      ? category.name : chart.series.indices.contains(series) ? chart.series[series] : Passage()
    if !label.isEmpty { part.elements.append(.words(label, x: indent, y: y + 15, .start)) }
    // A figure below nothing goes back from where nothing is.
    let zero = scale.position(of: .zero, in: room)
    let end = scale.position(of: figure.number, in: room)
    let length = figure.number.isZero ? 0 : max(1, abs(end - zero))
    part.elements.append(
      .bar(series: series, x: left + min(zero, end), y: y + 3, width: length, height: 14))
    part.elements.append(.words(figure.words, x: left + max(zero, end) + 8, y: y + 15, .start))
  }
}

/// Where the columns of words and bars stand.
extension ChartBars {
  private var hasSeries: Bool { chart.series.contains { !$0.isEmpty } }

  /// Bars of one series bear the name of what they are about, where that is short.
  private var labelsAreBeside: Bool { !hasSeries && longest(chart.categories.map(\.name)) <= 28 }

  private var indent: Int { labelsAreBeside ? 0 : 16 }
  private var left: Int {
    let labels = labelsAreBeside ? chart.categories.map(\.name) : chart.series
    return hasSeries || labelsAreBeside ? indent + width(of: labels) : indent
  }
  private var room: Int { ChartDrawing.width - left - width(of: chart.figures.map(\.words)) }

  /// No letter is wider than nine units on the average of a word.
  private func width(of passages: [Passage]) -> Int { min(260, 16 + 9 * longest(passages)) }

  private func longest(_ passages: [Passage]) -> Int { passages.map(\.plain.count).max() ?? 0 }
}
