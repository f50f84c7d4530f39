import PlainText

/// A screen being drawn. Coordinates are always those of the whole screen; what falls outside the clip is left out.
public struct Canvas: Sendable {
  public let size: Size
  /// Where the cursor will be shown; nil hides it.
  public var cursor: Point?
  var cells: [Cell]
  private(set) var clip: Rectangle

  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: Cell(style: style), count: size.columns * size.rows)
    clip = Rectangle(size)
  }

  /// The whole screen.
  public var bounds: Rectangle { Rectangle(size) }

  /// What has been drawn so far.
  public var frame: Frame {
    let shown = cursor.flatMap { bounds.contains($0) ? $0 : nil }
    return Frame(size: size, cells: cells, cursor: shown)
  }

  /// Draws with everything outside `area` protected.
  public mutating func clipped(to area: Rectangle, _ draw: (inout Canvas) -> Void) {
    let before = clip
    clip = clip.intersection(area)
    defer { clip = before }
    draw(&self)
  }

  /// Writes text from a point to the right, made safe, on one line; cut with "…" when wider than `width` or the screen.
  /// Returns the columns it took.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, at point: Point, style: Style = .plain, width: Int = .max
  ) -> Int {
    let room = min(width, size.columns - point.column)
    var column = point.column
    for glyph in Glyph.glyphs(of: String(text).truncated(to: room)) {
      set(glyph, column: column, row: point.row, style: style)
      column += glyph.width
    }
    return column - point.column
  }

  /// Writes text into the first row of an area, aligned, and fills the rest of that row.
  public mutating func put(
    _ text: some StringProtocol, in area: Rectangle, style: Style = .plain, alignment: Alignment = .left
  ) {
    guard !area.isEmpty else { return }
    put(String(text).fitted(to: area.columns, alignment), at: area.origin, style: style)
  }

  /// Fills an area with one glyph of width 1.
  public mutating func fill(_ area: Rectangle, with text: String = " ", style: Style = .plain) {
    guard let glyph = Glyph.glyphs(of: text).first, glyph.width == 1 else { return }
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn { set(glyph, column: column, row: row, style: style) }
    }
  }

  /// Changes the style of what is in an area and leaves the text.
  public mutating func restyle(_ area: Rectangle, as style: Style) {
    let area = area.intersection(clip)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn { cells[row * size.columns + column].style = style }
    }
  }

  /// The cell at a point; nil outside the screen.
  public subscript(_ point: Point) -> Cell? {
    bounds.contains(point) ? cells[point.row * size.columns + point.column] : nil
  }

  /// Puts a glyph whole or not at all, and blanks the other half of a wide one it runs into.
  mutating func set(_ glyph: Glyph, column: Int, row: Int, style: Style) {
    let place = Rectangle(column: column, row: row, columns: glyph.width, rows: 1)
    guard clip.intersection(place) == place else {
      if glyph.width == 2, clip.contains(Point(column: column, row: row)) {
        set(Glyph.space, column: column, row: row, style: style)
      }
      return
    }
    let index = row * size.columns + column
    release(index, in: row)
    cells[index] = Cell(glyph.text, style: style)
    if glyph.width == 2 {
      release(index + 1, in: row)
      cells[index + 1] = Cell("", style: style)
    }
  }

  private mutating func release(_ index: Int, in row: Int) {
    let start = row * size.columns
    if cells[index].isRightHalf, index > start { cells[index - 1].text = " " }
    if index + 1 < start + size.columns, cells[index + 1].isRightHalf { cells[index + 1].text = " " }
  }
}
