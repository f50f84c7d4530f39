/// How a value went over time, in one line: each cell stands for a stretch of time and rises with the value that held at its end.
public struct Sparkline: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    /// When, in any unit that grows with time.
    public var at: Int
    public var value: Double

    public init(at: Int, value: Double) {
      self.at = at
      self.value = value
    }
  }

  /// In the order of their times.
  private let points: [Point]
  private static let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  public init(_ points: [Point]) { self.points = points.sorted { $0.at < $1.at } }

  /// `▁▁▃▃▅█`; empty where fewer than two times are known, since nothing went anywhere.
  public func text(width: Int) -> String {
    guard let first = points.first, let last = points.last, first.at < last.at, width > 1 else { return "" }
    let values = points.map(\.value)
    let lowest = values.min() ?? 0
    let highest = values.max() ?? 0
    return String(
      (0..<width).map { cell in
        let time = first.at + (last.at - first.at) * cell / (width - 1)
        let value = points.last { $0.at <= time }?.value ?? first.value
        let share = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5
        return Self.steps[max(0, min(Int(share * 7 + 0.5), 7))]
      })
  }
}
