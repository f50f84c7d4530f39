import Domain
import Localization
import PlainText

/// A chart as an SVG element within HTML: named and described for those who hear it, told apart by filling, outline and label for
/// those who print it in black and white.
struct ChartDrawing {
  let chart: Chart
  let language: Language

  static let width = 720

  /// The parts of a drawing, and how high they are together.
  struct Part {
    var elements: [ChartElement] = []
    var height = 0
  }

  static func part(of chart: Chart, in language: Language) -> Part {
    let words = ChartWords(language: language)
    return chart.shape == .bars
      ? ChartBars(chart: chart, words: words).part : ChartLine(chart: chart, words: words).part
  }

  var element: String {
    let part = Self.part(of: chart, in: language)
    let id = HTMLEscaping.escaped(chart.id)
    let lines =
      [
        "<figure class=\"chart\"><figcaption>\(HTMLBlocks(language: language).inline(chart.title))</figcaption>",
        "<svg viewBox=\"0 0 \(Self.width) \(part.height)\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-text\">",
        "<title id=\"\(id)-title\">\(HTMLEscaping.escaped(chart.title.plain))</title>",
        "<desc id=\"\(id)-text\">\(HTMLEscaping.escaped(description))</desc>",
      ] + part.elements.map(ChartMarkup(language: language).markup) + ["</svg></figure>"]
    return lines.joined(separator: "\n")
  }

  /// Every figure in words, a line for each category: `Norway: Pledged USD 300 – Received USD 200`.
  var description: String {
    let colon = Phrase(en: ": ", fr: " : ")[language]
    let parts = chart.categories.map { category in
      let figures = zip(chart.series, category.figures).compactMap { name, figure in
        figure.map { [name.plain, $0.words.plain].filter { !$0.isEmpty }.joined(separator: " ") }
      }
      return category.name.plain + colon + figures.joined(separator: " – ")
    }
    let mark = chart.mark.map { [$0.name.plain + colon + $0.figure.words.plain] } ?? []
    return (parts + mark).joined(separator: "\n")
  }
}

/// Words within a drawing.
struct ChartWords {
  let language: Language

  /// Words that may need several lines.
  func lines(_ passage: Passage, width: Int) -> [Passage] {
    guard passage.plain.displayWidth > width || passage.plain.contains("\n") else { return [passage] }
    return WordWrap.lines(of: passage.plain, width: width, style: .paper).map { Passage($0, language) }
  }
}
