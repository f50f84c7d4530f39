/// A place on a page, or within a part of one; y grows downwards. In points.
public struct PrintedPoint: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// What can stand on a page.
public enum PrintedElement: Hashable, Sendable {
  /// A line of a text by its number, from the left edge of the text and where the letters stand.
  case line(PrintedText, Int, PrintedPoint)
  /// A line through points; `dash` 0: unbroken.
  case stroke([PrintedPoint], weight: Double, dash: Double)
  /// - grey: from 0, black, to 1, white.
  case fill(PrintedPoint, width: Double, height: Double, grey: Double)
  case dot(PrintedPoint, radius: Double)
  /// What words with this target lead to.
  case place(String, PrintedPoint)
  /// An entry of the outline; level 1 is the highest.
  case entry(String, level: Int, PrintedPoint)

  func moved(_ right: Double, _ down: Double) -> PrintedElement {
    func there(_ point: PrintedPoint) -> PrintedPoint {
      PrintedPoint(x: point.x + right, y: point.y + down)
    }
    return switch self {
    case .line(let text, let number, let point): .line(text, number, there(point))
    case .stroke(let points, let weight, let dash):
      .stroke(points.map(there), weight: weight, dash: dash)
    case .fill(let point, let width, let height, let grey):
      .fill(there(point), width: width, height: height, grey: grey)
    case .dot(let point, let radius): .dot(there(point), radius: radius)
    case .place(let name, let point): .place(name, there(point))
    case .entry(let title, let level, let point): .entry(title, level: level, there(point))
    }
  }
}
