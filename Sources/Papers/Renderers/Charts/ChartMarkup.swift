import Domain
import Localization

/// The elements of a drawing as SVG.
struct ChartMarkup {
  let language: Language

  func markup(_ element: ChartElement) -> String {
    switch element {
    case .words(let passage, let x, let y, let anchor):
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\">\(words(passage))</text>"
    case .bar(let series, let x, let y, let width, let height):
      "<rect class=\"series-\(series % 3)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"></rect>"
    case .axis(let x, let y, let end): line("axis", x, end, y)
    case .mark(let x, let y, let end): line("mark", x, end, y)
    case .path(let points):
      "<polyline class=\"line\" points=\"\(points.map { "\($0.x),\($0.y)" }.joined(separator: " "))\"></polyline>"
    case .dot(let x, let y): "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\"></circle>"
    }
  }

  private func line(_ name: String, _ start: Int, _ end: Int, _ y: Int) -> String {
    "<line class=\"\(name)\" x1=\"\(start)\" y1=\"\(y)\" x2=\"\(end)\" y2=\"\(y)\"></line>"
  }

  private func words(_ passage: Passage) -> String {
    passage.spans.map { span in
      let text = HTMLEscaping.escaped(span.text.split(whereSeparator: \.isNewline).joined(separator: " "))
      return span.language == language ? text : "<tspan lang=\"\(span.language.rawValue)\">\(text)</tspan>"
    }.joined()
  }
}
