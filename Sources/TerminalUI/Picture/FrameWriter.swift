import PlainText

/// Turns what differs between two frames into the bytes of ECMA-48 that change one into the other on a terminal: few of them, for
/// they may have to cross a slow line.
public struct FrameWriter {
  /// What a terminal can do to blanks.
  public struct Erasing: Sendable {
    /// Whether some characters of a line can be erased (ECH).
    var hasCharacters: Bool
    /// Whether what is erased takes the colour that is set for the ground.
    var takesGround: Bool

    public init(hasCharacters: Bool, takesGround: Bool) {
      self.hasCharacters = hasCharacters
      self.takesGround = takesGround
    }
  }

  /// How each style looks, by its raw value.
  private let looks: [Look]
  private let erasing: Erasing
  private let colours: Int
  /// The glyph as the terminal can show it in that many columns.
  private let glyph: (_ text: String, _ width: Int) -> String

  private var bytes: [UInt8] = []
  /// Where the terminal writes next; `nil` when that is better not relied on, as behind the last column.
  private var place: Point?
  private var pen = Look()

  /// For an empty screen, with the pen plain.
  public init(
    theme: Theme, colours: Int, erasing: Erasing, glyph: @escaping (_ text: String, _ width: Int) -> String
  ) {
    looks = Style.allCases.map(theme.look)
    self.erasing = erasing
    self.colours = colours
    self.glyph = glyph
  }

  /// The bytes that make of `old` on the terminal `new`, of the same size. Where the terminal writes next and with which pen is
  /// remembered, so that nobody else may write there.
  /// - Parameter size: that of the terminal, where it is smaller than the frames.
  public mutating func bytes(from old: Frame, to new: Frame, within size: Size) -> [UInt8] {
    bytes = []
    let columns = min(new.size.columns, size.columns)
    for row in 0..<min(new.size.rows, size.rows) {
      let start = row * new.size.columns
      write(row, old.cells[start..<start + columns], new.cells[start..<start + columns])
    }
    if let cursor = new.cursor { move(to: cursor) }
    return bytes
  }

  private mutating func write(_ row: Int, _ old: ArraySlice<Cell>, _ new: ArraySlice<Cell>) {
    let line = Line(old: old, new: new, row: row)
    var column = 0
    while column < line.count {
      let cell = line[column]
      if cell.isRightHalf || isSame(line.old(column), cell) {
        column += 1
        continue
      }
      reach(column, in: line)
      let blanks = blanks(from: column, in: line)
      if erase(blanks, at: column, in: line) {
        column += blanks
      } else {
        let width = line.width(column)
        put(cell, width: width, isBlank: blanks > 0)
        column += width
        // Not every terminal gives wide letters the same width.
        place = column < line.count && width == 1 ? Point(column: column, row: row) : nil
      }
    }
  }

  private mutating func put(_ cell: Cell, width: Int, isBlank: Bool) {
    // The ink of a blank does not matter.
    if !isBlank || pen.ground != look(cell).ground { select(look(cell)) }
    bytes += glyph(cell.text, width).utf8
  }

  // MARK: Cells

  private func look(_ cell: Cell) -> Look { looks[Int(cell.style.rawValue)] }

  private func isSame(_ one: Cell, _ other: Cell) -> Bool {
    guard one.text == other.text else { return false }
    if one.style == other.style { return true }
    return one.text == " " ? look(one).ground == look(other).ground : look(one) == look(other)
  }

  /// How many blanks of one ground follow one another, the last of them one that has to change.
  private func blanks(from column: Int, in line: Line) -> Int {
    let ground = look(line[column]).ground
    var count = 0
    for place in column..<line.count {
      guard line[place].text == " ", look(line[place]).ground == ground else { break }
      if !isSame(line.old(place), line[place]) { count = place - column + 1 }
    }
    return count
  }

  // MARK: Erasing

  /// Erases blanks where that takes fewer bytes than to write them.
  private mutating func erase(_ count: Int, at column: Int, in line: Line) -> Bool {
    let ground = look(line[column]).ground
    guard count > 4, ground.attributes.isEmpty, erasing.takesGround || ground.background == nil else {
      return false
    }
    let isRest = column + count == line.count
    guard isRest || erasing.hasCharacters && count > 8 else { return false }
    if pen.background != ground.background || !pen.ground.attributes.isEmpty { select(look(line[column])) }
    sequence(isRest ? "" : "\(count)", isRest ? "K" : "X")
    return true
  }

  // MARK: Moving

  /// Goes to a column of the line, over what stands there already where that is shorter.
  private mutating func reach(_ column: Int, in line: Line) {
    guard let place, place.row == line.row, place.column <= column else {
      return move(to: Point(column: column, row: line.row))
    }
    let passed = line[place.column..<column]
    let isShorter = passed.reduce(0) { $0 + $1.text.utf8.count } <= (passed.count == 1 ? 3 : 4)
    if isShorter, passed.allSatisfy(isDrawnAlike), !line[column].isRightHalf {
      for cell in passed { bytes += glyph(cell.text, 1).utf8 }
      self.place = Point(column: column, row: line.row)
    } else {
      move(to: Point(column: column, row: line.row))
    }
  }

  /// Whether a cell is as the pen draws now.
  private func isDrawnAlike(_ cell: Cell) -> Bool {
    cell.text == " " ? look(cell).ground == pen.ground : look(cell) == pen
  }

  private mutating func move(to point: Point) {
    guard point != place else { return }
    if let place, place.row == point.row, point.column > place.column {
      let columns = point.column - place.column
      sequence(columns == 1 ? "" : "\(columns)", "C")
    } else {
      sequence(point.column == 0 ? "\(point.row + 1)" : "\(point.row + 1);\(point.column + 1)", "H")
    }
    place = point
  }

  private mutating func sequence(_ parameters: String, _ final: String) {
    bytes += "\u{1B}[\(parameters)\(final)".utf8
  }

  // MARK: The pen

  private mutating func select(_ look: Look) {
    guard look != pen else { return }
    let whole = ([""] + Rendition.codes(of: look, colours: colours)).joined(separator: ";")
    let changes = colours >= 8 ? Rendition.changes(from: pen, to: look, colours: colours) : nil
    sequence(changes.map { $0.utf8.count < whole.utf8.count ? $0 : whole } ?? whole, "m")
    pen = look
  }
}

extension FrameWriter {
  /// One row of both frames.
  private struct Line {
    private let old: ArraySlice<Cell>
    private let new: ArraySlice<Cell>
    let row: Int

    init(old: ArraySlice<Cell>, new: ArraySlice<Cell>, row: Int) {
      self.old = old
      self.new = new
      self.row = row
    }

    var count: Int { new.count }
    subscript(column: Int) -> Cell { new[new.startIndex + column] }
    subscript(columns: Range<Int>) -> ArraySlice<Cell> {
      new[new.startIndex + columns.lowerBound..<new.startIndex + columns.upperBound]
    }
    func old(_ column: Int) -> Cell { old[old.startIndex + column] }
    func width(_ column: Int) -> Int { column + 1 < count && self[column + 1].isRightHalf ? 2 : 1 }
  }
}

extension Look {
  /// What can be seen of it where nothing is written.
  fileprivate var ground: Look {
    attributes.isDisjoint(with: [.underline, .reverse]) ? Look(nil, on: background) : self
  }
}
