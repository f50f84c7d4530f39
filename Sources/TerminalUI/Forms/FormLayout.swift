import PlainText

/// Where the parts of a form stand: a box as high as it needs, labels at the left where there is room for them, else above. What does not
/// fit is scrolled, the preface with it.
struct FormLayout {
  /// The rows of an open list.
  static let listRows = 6
  private static let widestLabel = 26
  private static let widestBox = 100
  /// A text narrower than this is not put beside the other language but above it.
  private static let narrowestSide = 24
  /// A text that takes the whole form stands beside the other language from this width on.
  private static let narrowestFullSide = 44

  /// One entry among the rows that are scrolled, counted from 0.
  struct Block: Equatable {
    var row: Int
    var rows: Int
    /// The label, when it stands above the entry.
    var label: [String]
    /// Lines that say what is wrong.
    var fault: [String]
    /// Its editors, counted from its first row below the label; none but in texts.
    var sides: [Rectangle]

    var labelRows: Int { label.count }
    var end: Int { row + label.count + rows + fault.count }

    /// Gives a text more rows.
    mutating func grow(by count: Int) {
      rows += count
      for index in sides.indices { sides[index].rows += count }
    }
  }

  let box: Rectangle
  let preface: [String]
  /// What is seen of the preface and the entries.
  let body: Rectangle
  let complaint: [String]
  let buttons: Rectangle
  let hint: Rectangle
  let blocks: [Block]
  let labelColumns: Int
  let rowCount: Int
  /// The first row that is seen.
  let top: Int
  private let area: Rectangle
  private let form: Form

  init(_ form: Form, in area: Rectangle) {
    (self.form, self.area) = (form, area)
    let full = form.entries.firstIndex(where: \.isFull)
    let columns = full == nil ? min(area.columns, Self.widestBox) : area.columns
    let width = max(1, columns - 4)
    let labels = form.entries.filter { !$0.isWide }.map(\.shownLabel.displayWidth)
    let longest = labels.filter { $0 <= Self.widestLabel }.max() ?? 0
    labelColumns = width >= 56 ? longest + 2 : 0
    preface = form.preface.flatMap { WordWrap.lines(of: $0, width: width) }
    let complained = form.complaint.isEmpty ? [] : WordWrap.lines(of: form.complaint, width: width)
    complaint = Array(complained.prefix(max(2, area.rows / 2)))
    let isLow = area.rows < 16
    let hintRows = min(isLow ? 1 : 2, Self.hintRows(form, width: width))
    let below = complaint.count + (isLow ? 0 : 1) + 1 + hintRows
    let room = max(1, area.rows - 2 - below)
    var blocks: [Block] = []
    var row = preface.isEmpty ? 0 : preface.count + (form.entries.isEmpty ? 0 : 1)
    for entry in form.entries {
      let block = Self.block(entry, row: row, width: width, labelColumns: labelColumns, room: room)
      blocks.append(block)
      row = block.end
    }
    if let full, row < room {
      blocks[full].grow(by: room - row)
      for index in blocks.indices where index > full { blocks[index].row += room - row }
      row = room
    }
    self.blocks = blocks
    rowCount = row
    box = area.centred(Size(columns: columns, rows: min(area.rows, 2 + below + rowCount)))
    let inside = box.inset(columns: 2, rows: 1)
    hint = inside.bottom(hintRows)
    buttons = inside.droppingBottom(hintRows).bottom(1)
    body = inside.droppingBottom(below)
    top = Self.top(form, blocks, rowCount: row, room: body.rows)
  }

  /// The rows of the longest hint, so that the form stays as it is while one goes through it; none where nothing is hinted.
  private static func hintRows(_ form: Form, width: Int) -> Int {
    form.entries.lazy.map(\.hint).filter { !$0.isEmpty }
      .reduce(0) { max($0, WordWrap.lines(of: $1, width: width).count) }
  }

  private static func block(
    _ entry: FormEntry, row: Int, width: Int, labelColumns: Int, room: Int
  ) -> Block {
    let label = entry.shownLabel
    let isAbove = entry.isWide || label.displayWidth + 2 > labelColumns
    let columns = isAbove ? width : width - labelColumns
    let lines = isAbove && !label.isEmpty ? WordWrap.lines(of: label, width: width) : []
    let fault = entry.fault.isEmpty ? [] : WordWrap.lines(of: "! " + entry.fault, width: columns)
    var sides: [Rectangle] = []
    if case .text(let text) = entry.control {
      sides = Self.sides(of: text, width: columns, most: max(2, room - lines.count - fault.count))
    }
    let rows = rows(of: entry.control, width: columns, sides)
    return Block(row: row, rows: rows, label: lines, fault: fault, sides: sides)
  }

  private static func rows(of control: FormControl, width: Int, _ sides: [Rectangle]) -> Int {
    switch control {
    case .line: 1
    case .choice(let choice): choice.lines(width: width).count
    case .lookup(let lookup): lookup.rowCount(width: width)
    case .text: sides.reduce(1) { max($0, $1.endRow) }
    case .fact(let words): max(1, WordWrap.lines(of: words, width: width).count)
    }
  }

  /// The editors of a text within its entry: side by side below their labels, or one above the other.
  private static func sides(of text: FormText, width: Int, most: Int) -> [Rectangle] {
    let count = text.sides.count
    let side = count > 1 ? (width - 2 * (count - 1)) / count : width
    if text.isFull, count > 1, side < narrowestFullSide {
      return (0..<count).map { _ in Rectangle(column: 0, row: 1, columns: width, rows: text.rows.lowerBound) }
    }
    guard count > 1, side < narrowestSide else {
      let label = count > 1 ? 1 : 0
      let rows = text.rowCount(text.sides, columns: side, most: most - label)
      return (0..<count).map {
        // The last one takes what is left, so that all entries end in one column.
        let start = $0 * (side + 2)
        return Rectangle(
          column: start, row: label, columns: $0 == count - 1 ? width - start : side, rows: rows)
      }
    }
    var row = 0
    return text.sides.map { one in
      let rows = text.rowCount(CollectionOfOne(one), columns: width, most: most / count - 1)
      defer { row += rows + 1 }
      return Rectangle(column: 0, row: row + 1, columns: width, rows: rows)
    }
  }

  /// The entry that has the keys is seen, with its label and what is wrong with it – unless the wheel went elsewhere.
  private static func top(_ form: Form, _ blocks: [Block], rowCount: Int, room: Int) -> Int {
    let last = max(0, rowCount - room)
    let top = max(0, min(form.top, last))
    if form.isScrolledAway { return top }
    guard let focused = form.focused else {
      return form.entries.contains { $0.control.takesKeys } ? last : top
    }
    let block = blocks[focused]
    // Of what has no room as a whole, the part is seen in which one types.
    let start = block.end - block.row > room ? block.row + typed(form.entries[focused], block) : block.row
    let lowest = max(top, block.end - room)
    let isFirst = focused == form.entries.firstIndex { $0.control.takesKeys }
    return isFirst ? max(0, min(block.end - room, start)) : max(0, min(lowest, start, last))
  }

  /// How far below the first row of an entry one types.
  private static func typed(_ entry: FormEntry, _ block: Block) -> Int {
    switch entry.control {
    case .lookup(let lookup): block.labelRows + (lookup.isMany ? block.rows - 1 : 0)
    case .text(let text): block.labelRows + max(0, block.sides[text.focus].row - 1)
    case .line, .choice, .fact: 0
    }
  }

  /// The row of the screen at which a row of what is scrolled is drawn.
  func screenRow(_ row: Int) -> Int { body.row + row - top }

  /// Where an entry is filled in, without its label; on the screen, though perhaps outside of what is seen.
  func field(of index: Int) -> Rectangle {
    let block = blocks[index]
    let indent = block.labelRows > 0 || form.entries[index].shownLabel.isEmpty ? 0 : labelColumns
    return Rectangle(
      column: body.column + indent, row: screenRow(block.row + block.labelRows),
      columns: body.columns - indent, rows: block.rows)
  }

  /// Where its label stands.
  func label(of index: Int) -> Rectangle {
    let block = blocks[index]
    return Rectangle(
      column: body.column, row: screenRow(block.row),
      columns: block.labelRows > 0 ? body.columns : max(0, labelColumns - 1), rows: max(1, block.labelRows))
  }

  /// The editors of a text on the screen; the field for all other entries.
  func editors(of index: Int) -> [Rectangle] {
    let field = field(of: index)
    guard !blocks[index].sides.isEmpty else { return [field] }
    return blocks[index].sides.map {
      Rectangle(
        column: field.column + $0.column, row: field.row + $0.row, columns: $0.columns, rows: $0.rows)
    }
  }

  /// Whether of a text in two languages only the side that has the keys is shown.
  func isOneAtATime(_ index: Int) -> Bool {
    let sides = blocks[index].sides
    return sides.count > 1 && sides.allSatisfy { $0 == sides[0] }
  }

  /// Where the languages of a text are named: above each editor; beside each other where one is shown at a time.
  func labels(of index: Int) -> [Rectangle] {
    let editors = editors(of: index)
    guard editors.count > 1 else { return [] }
    let isOneAtATime = isOneAtATime(index)
    return editors.enumerated().map { number, editor in
      let width = isOneAtATime ? editor.columns / editors.count : editor.columns
      return Rectangle(
        column: editor.column + (isOneAtATime ? number * width : 0), row: editor.row - 1, columns: width,
        rows: 1)
    }
  }

  /// The open list of an entry: below what is typed, or above it where there is no room below; it may reach beyond the form.
  func list(of index: Int, count: Int) -> Rectangle {
    let field = field(of: index)
    let wanted = min(Self.listRows, max(1, count))
    let above = field.endRow - 1 - area.row
    let below = area.endRow - field.endRow
    let isBelow = below >= wanted || below >= above
    let rows = max(1, min(wanted, isBelow ? below : above))
    return Rectangle(
      column: field.column, row: isBelow ? field.endRow : field.endRow - 1 - rows, columns: field.columns,
      rows: rows)
  }

  /// The buttons: save, then cancel.
  var buttonPlaces: [Rectangle] {
    var column = buttons.column
    return [form.saveLabel, form.cancelLabel].map { label in
      defer { column += label.displayWidth + 6 }
      return Rectangle(column: column, row: buttons.row, columns: label.displayWidth + 4, rows: 1)
    }
  }

  /// The entry at a point of the screen.
  func entry(at point: Point) -> Int? {
    guard body.contains(point) else { return nil }
    return blocks.indices.first { index in
      let block = blocks[index]
      let first = screenRow(block.row)
      return (first..<first + block.labelRows + block.rows).contains(point.row)
    }
  }
}
