import PlainText

/// Turns what differs between two frames into the bytes of ECMA-48 that change one into the other on a terminal: few of them, for
/// they may have to cross a slow line.
public struct FrameWriter {
  /// How each style looks in so many colours, by its raw value.
  private let looks: [Look]
  let abilities: TerminalAbilities
  private let colours: Int
  /// The glyph as the terminal can show it in that many columns.
  private let glyph: (_ text: String, _ width: Int) -> String

  var bytes: [UInt8] = []
  /// Where the terminal writes next; `nil` when that is better not relied on, as behind the last column.
  private var place: Point?
  private var pen = Look()

  /// The bytes of a sequence without parameters.
  private static let shortestSequence = 3

  /// For an empty screen, with the pen plain.
  public init(
    theme: Theme, colours: Int, abilities: TerminalAbilities,
    glyph: @escaping (_ text: String, _ width: Int) -> String
  ) {
    looks = Style.allCases.map { theme.look(of: $0).reduced(to: colours) }
    self.abilities = abilities
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
      write(
        FrameLine(
          old: old.cells[start..<start + columns], new: new.cells[start..<start + columns], row: row))
    }
    if let cursor = new.cursor { move(to: cursor) }
    return bytes
  }

  /// Writes what has to change of the line.
  mutating func fill(_ line: FrameLine) {
    var column = 0
    while column < line.count {
      let cell = line[column]
      if cell.isRightHalf || isSame(line.old(column), cell) {
        column += 1
        continue
      }
      reach(column, in: line)
      let count = alike(from: column, in: line)
      if erase(count, at: column, in: line) {
        column += count
      } else {
        let width = line.width(column)
        column += put(cell, width: width, count: count)
        // Not every terminal gives wide letters the same width.
        place = column < line.count && width == 1 ? Point(column: column, row: line.row) : nil
      }
    }
  }

  /// - Returns: how many columns were written.
  private mutating func put(_ cell: Cell, width: Int, count: Int) -> Int {
    // The ink of a blank does not matter.
    if cell.text != " " || pen.ground != look(cell).ground { select(look(cell)) }
    let text = glyph(cell.text, width)
    bytes += text.utf8
    guard repeats(text, count - 1) else { return width }
    sequence("\(count - 1)", "b")
    return count
  }

  // MARK: Cells

  private func look(_ cell: Cell) -> Look { looks[Int(cell.style.rawValue)] }

  func isSame(_ one: Cell?, _ other: Cell) -> Bool {
    guard let one, one.text == other.text else { return false }
    if one.style == other.style { return true }
    return one.text == " " ? look(one).ground == look(other).ground : look(one) == look(other)
  }

  /// How many cells follow one another that are the same to the eye, the last of them one that has to change.
  private func alike(from column: Int, in line: FrameLine) -> Int {
    let cell = line[column]
    var count = 0
    for place in column..<line.count {
      guard isSame(line[place], cell) else { break }
      if !isSame(line.old(place), cell) { count = place - column + 1 }
    }
    return count
  }

  // MARK: Erasing

  /// Erases blanks where that takes fewer bytes than to write them.
  private mutating func erase(_ count: Int, at column: Int, in line: FrameLine) -> Bool {
    let ground = look(line[column]).ground
    guard line[column].text == " ", ground.attributes.isEmpty,
      abilities.erasesToGround || ground.background == nil
    else { return false }
    let end = column + count
    let isRest = end == line.count
    guard isRest || abilities.erasesCharacters else { return false }
    let sequenceCount = isRest ? Self.shortestSequence : Self.shortestSequence + count.description.count
    // To go on behind them takes as much again.
    let goesOn = !isRest && !isSame(line.old(end), line[end])
    guard sequenceCount * (goesOn ? 2 : 1) < bytesToWrite(count) else { return false }
    if pen.background != ground.background || !pen.ground.attributes.isEmpty { select(look(line[column])) }
    sequence(isRest ? "" : "\(count)", isRest ? "K" : "X")
    return true
  }

  // MARK: Repeating

  private func bytesToWrite(_ count: Int) -> Int {
    repeats(" ", count - 1) ? 1 + Self.shortestSequence + (count - 1).description.count : count
  }

  /// Whether the terminal had better repeat a glyph so many times than be sent it. Not every terminal repeats what is beyond ASCII.
  private func repeats(_ text: String, _ times: Int) -> Bool {
    abilities.repeats && times > 0 && text.utf8.count == 1
      && times > Self.shortestSequence + times.description.count
  }

  // MARK: Moving

  /// Goes to a column of the line, over what stands there already where that is shorter.
  private mutating func reach(_ column: Int, in line: FrameLine) {
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

  mutating func move(to point: Point) {
    guard point != place else { return }
    if let place, place.row == point.row, point.column > place.column {
      let columns = point.column - place.column
      sequence(columns == 1 ? "" : "\(columns)", "C")
    } else {
      sequence(point.column == 0 ? "\(point.row + 1)" : "\(point.row + 1);\(point.column + 1)", "H")
    }
    place = point
  }

  mutating func sequence(_ parameters: String, _ final: String) {
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

extension Look {
  /// As so many colours show it.
  fileprivate func reduced(to colours: Int) -> Look {
    func reduced(_ colour: Colour) -> Colour? {
      if colours >= 256 { return Colour(colour.number, basic: 0) }
      return colours >= 8 ? Colour(colour.basic, basic: colour.basic) : nil
    }
    return Look(foreground.flatMap(reduced), on: background.flatMap(reduced), attributes)
  }

  /// What can be seen of it where nothing is written.
  fileprivate var ground: Look {
    attributes.isDisjoint(with: [.underline, .reverse]) ? Look(nil, on: background) : self
  }
}
