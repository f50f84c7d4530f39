import Domain
import Localization

/// A chart drawn on paper: black, grey and outlined, so that every printer will do.
struct PrintChart {
  let chart: Chart
  let setting: PrintSetting

  /// What is taller than this is a table, which can go on overleaf.
  private static let tallest = 600.0

  var slabs: [PrintSlab] {
    guard let drawing else { return PrintTable(table: ChartTable.table(chart), setting: setting).slabs }
    let caption = setting.lines(PrintTable.leaning(chart.title)).withNext
    return caption.after(PrintStyle.paragraphGap) + [drawing]
  }

  /// The drawing alone; `nil` where it is too tall for a page.
  var drawing: PrintSlab? {
    let part = ChartDrawing.part(of: chart, in: setting.language)
    let scale = setting.width / Double(ChartDrawing.width)
    guard Double(part.height) * scale <= Self.tallest else { return nil }
    return PrintSlab(
      gap: 4, height: Double(part.height) * scale, elements: part.elements.flatMap { elements($0, scale) })
  }

  private func elements(_ element: ChartElement, _ scale: Double) -> [PrintedElement] {
    func point(_ x: Int, _ y: Int) -> PrintedPoint {
      PrintedPoint(x: Double(x) * scale, y: Double(y) * scale)
    }
    switch element {
    case .words(let passage, let x, let y, let anchor): return words(passage, point(x, y), anchor)
    case .bar(let series, let x, let y, let width, let height):
      let corners = [
        point(x, y), point(x + width, y), point(x + width, y + height), point(x, y + height), point(x, y),
      ]
      let filling = PrintedElement.fill(
        corners[0], width: Double(width) * scale, height: Double(height) * scale,
        grey: [0, 0.7, 1][series % 3])
      return [filling, .stroke(corners, weight: 0.5, dash: 0)]
    case .axis(let x, let y, let end): return [.stroke([point(x, y), point(end, y)], weight: 0.5, dash: 0)]
    case .mark(let x, let y, let end): return [.stroke([point(x, y), point(end, y)], weight: 0.5, dash: 4)]
    case .path(let points): return [.stroke(points.map { point($0.x, $0.y) }, weight: 1.25, dash: 0)]
    case .dot(let x, let y): return [.dot(point(x, y), radius: 2.5)]
    }
  }

  private func words(_ passage: Passage, _ place: PrintedPoint, _ anchor: ChartElement.Anchor)
    -> [PrintedElement]
  {
    let size = PrintStyle.small
    let width = setting.width(of: passage, size: size)
    let left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return setting.narrowed(to: -1).lines(passage, size: size).prefix(1).flatMap { slab in
      slab.elements.map { element in
        guard case .line(let text, let number, _) = element else { return element }
        return .line(text, number, PrintedPoint(x: left, y: place.y))
      }
    }
  }
}
