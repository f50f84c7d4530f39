import PlainText

/// Where the parts of a form stand: a box as high as it needs, labels at the left where there is room for them, else above.
struct FormLayout {
  /// The rows of an open list.
  static let listRows = 6
  private static let widestLabel = 26
  private static let widestBox = 100

  /// One entry among the rows of all entries, counted from 0.
  struct Block: Equatable {
    var row: Int
    var rows: Int
    /// Rows that the label takes above the entry.
    var labelRows: Int
    /// Lines that say what is wrong.
    var fault: [String]
  }

  let box: Rectangle
  let preface: [String]
  /// What is seen of the entries.
  let body: Rectangle
  let complaint: [String]
  let buttons: Rectangle
  let hint: Rectangle
  let blocks: [Block]
  let labelColumns: Int
  let rowCount: Int
  private let top: Int
  private let form: Form

  init(_ form: Form, in area: Rectangle) {
    self.form = form
    let columns = min(area.columns, Self.widestBox)
    let width = max(1, columns - 4)
    let longest = form.entries.reduce(0) { $1.isWide ? $0 : max($0, $1.shownLabel.displayWidth) }
    labelColumns = width >= 56 ? min(longest, Self.widestLabel) + 2 : 0
    preface = form.preface.flatMap { WordWrap.lines(of: $0, width: width) }
    complaint = form.complaint.isEmpty ? [] : WordWrap.lines(of: form.complaint, width: width)
    var blocks: [Block] = []
    var row = 0
    for entry in form.entries {
      let block = Self.block(entry, row: row, width: width, labelColumns: labelColumns)
      blocks.append(block)
      row += block.labelRows + block.rows + block.fault.count
    }
    self.blocks = blocks
    rowCount = row
    let fixed = 2 + (preface.isEmpty ? 0 : preface.count + 1) + complaint.count + 3
    let rows = min(area.rows, fixed + rowCount)
    box = area.centred(Size(columns: columns, rows: rows))
    let inside = box.inset(columns: 2, rows: 1)
    hint = inside.bottom(1)
    buttons = Rectangle(column: inside.column, row: inside.endRow - 2, columns: inside.columns, rows: 1)
    let upper = inside.droppingBottom(3 + complaint.count)
    body = upper.droppingTop(preface.isEmpty ? 0 : min(preface.count + 1, max(0, upper.rows - 3)))
    top = max(0, min(form.top, rowCount - body.rows))
  }

  private static func block(_ entry: FormEntry, row: Int, width: Int, labelColumns: Int) -> Block {
    let isAbove = entry.isWide || labelColumns == 0
    let room = isAbove ? width : width - labelColumns
    let fault = entry.fault.isEmpty ? [] : WordWrap.lines(of: "! " + entry.fault, width: room)
    return Block(
      row: row, rows: rows(of: entry.control, width: room), labelRows: isAbove ? 1 : 0, fault: fault)
  }

  private static func rows(of control: FormControl, width: Int) -> Int {
    switch control {
    case .line, .choice: 1
    case .lookup(let lookup): lookup.isMany ? lookup.chosen.count + 1 : 1
    case .text(let text):
      text.rowCount(columns: side(width, of: text.sides.count)) + (text.sides.count > 1 ? 1 : 0)
    case .fact(let words): max(1, WordWrap.lines(of: words, width: width).count)
    }
  }

  /// The columns of one of so many texts side by side.
  private static func side(_ width: Int, of count: Int) -> Int { (width - 2 * (count - 1)) / max(1, count) }

  /// The row of the screen at which a row of the entries is drawn.
  func screenRow(_ row: Int) -> Int { body.row + row - top }

  /// Where an entry is filled in, without its label; on the screen, though perhaps outside of what is seen.
  func field(of index: Int) -> Rectangle {
    let block = blocks[index]
    let indent = block.labelRows > 0 ? 0 : labelColumns
    return Rectangle(
      column: body.column + indent, row: screenRow(block.row + block.labelRows),
      columns: body.columns - indent, rows: block.rows)
  }

  /// The editors of a text, side by side below their labels; one for all other entries.
  func editors(of index: Int) -> [Rectangle] {
    let field = field(of: index)
    guard case .text(let text) = form.entries[index].control, text.sides.count > 1 else { return [field] }
    let width = Self.side(field.columns, of: text.sides.count)
    return text.sides.indices.map {
      Rectangle(
        column: field.column + $0 * (width + 2), row: field.row + 1, columns: width, rows: field.rows - 1)
    }
  }

  /// The open list of an entry: below its field, or above it where there is no room below.
  func list(of index: Int, count: Int, in area: Rectangle) -> Rectangle {
    let field = field(of: index)
    let rows = min(Self.listRows, max(1, count))
    let below = field.endRow
    let row = below + rows <= area.endRow ? below : field.endRow - 1 - rows
    return Rectangle(column: field.column, row: max(area.row, row), columns: field.columns, rows: rows)
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
