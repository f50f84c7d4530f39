/// A horizontal bar for a share of a whole, such as decisions carried out.
public struct RateBar: Equatable, Sendable {
  public var part: Int
  public var whole: Int

  public init(part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// How many of `width` cells are full: a share that is not nothing shows one, one that is not all leaves one.
  public func fullCells(width: Int) -> Int {
    guard whole > 0, part > 0, width > 0 else { return 0 }
    if part >= whole { return width }
    let rounded = (part * width * 2 + whole) / (2 * whole)
    return max(1, min(rounded, width - 1))
  }

  public func draw(
    on canvas: inout Canvas, in area: Rectangle, style: Style = .bar, restStyle: Style = .barRest
  ) {
    let line = area.line(0)
    let full = fullCells(width: line.columns)
    let parts = line.splitColumns(.fixed(full), .rest)
    canvas.fill(parts[0], with: "█", style: style)
    canvas.fill(parts[1], with: "░", style: restStyle)
  }
}
