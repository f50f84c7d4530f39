/// A place on a drawing of `ChartDrawing.width` units; y grows downwards.
struct ChartPoint: Hashable {
  let x: Int
  let y: Int
}

/// What a chart is drawn of, whatever draws it.
enum ChartElement: Hashable {
  /// Which end of words stands at their place.
  enum Anchor: String {
    case start, middle, end
  }

  case words(Passage, x: Int, y: Int, Anchor)
  /// - series: by its number; three are told apart.
  case bar(series: Int, x: Int, y: Int, width: Int, height: Int)
  /// Lies from `x` to `end`.
  case axis(x: Int, y: Int, end: Int)
  /// What the figures are held against: a broken line from `x` to `end`.
  case mark(x: Int, y: Int, end: Int)
  case path([ChartPoint])
  case dot(x: Int, y: Int)
}
