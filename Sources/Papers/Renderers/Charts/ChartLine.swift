import Domain
import Localization

/// A line through figures at their days, each with its figure above and its day below, and a broken line for what it is held against.
struct ChartLine {
  let chart: Chart
  let words: ChartWords

  private let top = 34
  private let depth = 150
  /// Words nearer to each other than this would lie on one another.
  private var apart: Int { 20 + 8 * (chart.categories.map(\.name.plain.count).max() ?? 0) }
  private var left: Int { max(70, apart / 2) }
  private var right: Int { max(90, apart / 2) }
  private var room: Int { ChartDrawing.width - left - right }
  private var floor: Int { top + depth }

  var part: ChartDrawing.Part {
    let scale = ChartScale(chart.figures)
    let points = chart.categories.compactMap { category in
      category.figures.first.flatMap(\.self).map { figure in
        (
          category: category, figure: figure, x: x(of: category),
          y: floor - scale.position(of: figure.number, in: depth)
        )
      }
    }
    var part = ChartDrawing.Part(height: floor + 30)
    part.elements.append(.axis(x: left, y: floor, end: left + room))
    part.elements += mark(scale)
    part.elements.append(.path(points.map { ChartPoint(x: $0.x, y: $0.y) }))
    var lastWords = Int.min
    for (place, point) in points.enumerated() {
      part.elements.append(.dot(x: point.x, y: point.y))
      let isLast = place == points.count - 1
      let hasRoom = lastWords == .min || point.x - lastWords >= apart
      guard hasRoom, isLast || left + room - point.x >= apart || points.count == 1 else { continue }
      lastWords = point.x
      part.elements.append(.words(point.figure.words, x: point.x, y: point.y - 10, .middle))
      part.elements.append(.words(point.category.name, x: point.x, y: floor + 20, .middle))
    }
    return part
  }

  private func mark(_ scale: ChartScale) -> [ChartElement] {
    guard let mark = chart.mark else { return [] }
    let y = floor - scale.position(of: mark.figure.number, in: depth)
    let label = mark.name + Passage(" ", words.language) + mark.figure.words
    return [
      .mark(x: left, y: y, end: left + room),
      .words(label, x: ChartDrawing.width, y: y - 6, .end),
    ]
  }

  private func x(of category: Chart.Category) -> Int {
    let days = chart.categories.compactMap { $0.day?.number }
    guard let day = category.day?.number, let first = days.min(), let last = days.max(), last > first else {
      return left + room / 2
    }
    return left + (day - first) * room / (last - first)
  }
}
