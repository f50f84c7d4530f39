import PlainText

/// Where the parts of a dialog stand: as wide as its message and buttons want, at most 64 cells or what the screen has.
struct DialogLayout {
  private static let widest = 64

  let box: Rectangle
  let text: Rectangle
  /// The buttons, in rows when they do not fit side by side.
  let places: [Rectangle]

  init(_ dialog: Dialog<some Equatable & Sendable>, in area: Rectangle) {
    let room = min(Self.widest, area.columns) - 4
    let labels = dialog.buttons.map { min($0.label.displayWidth + 4, room) }
    let message = TextView(dialog.message)
    let longest = dialog.message.reduce(0) { max($0, $1.text.displayWidth + $1.indent) }
    let inOneRow = labels.reduce(-2) { $0 + $1 + 2 }
    let wanted = max(longest, inOneRow, dialog.title.displayWidth + 4, 24)
    let columns = max(0, min(wanted, room))
    let rows = Self.rows(labels, width: columns)
    let buttonRows = (rows.last?.row ?? -1) + 1
    let height = message.rowCount(width: columns) + buttonRows + (buttonRows > 0 ? 3 : 2)
    box = area.centred(Size(columns: columns + 4, rows: height))
    let inside = box.inset(columns: 2, rows: 1)
    text = inside.droppingBottom(buttonRows + (buttonRows > 0 ? 1 : 0))
    let bottom = inside.bottom(buttonRows)
    places = zip(rows, labels).map { place, width in
      Rectangle(column: inside.column + place.column, row: bottom.row + place.row, columns: width, rows: 1)
    }
  }

  /// Buttons from left to right, two cells apart; each row of them is centred.
  private static func rows(_ widths: [Int], width: Int) -> [Point] {
    var rows: [[Int]] = [[]]
    for button in widths.indices {
      let used = rows[rows.count - 1].reduce(0) { $0 + widths[$1] + 2 }
      if used > 0, used + widths[button] > width { rows.append([]) }
      rows[rows.count - 1].append(button)
    }
    return rows.enumerated().flatMap { row, buttons in
      let used = buttons.reduce(-2) { $0 + widths[$1] + 2 }
      var column = max(0, (width - used) / 2)
      return buttons.map { button in
        defer { column += widths[button] + 2 }
        return Point(column: column, row: row)
      }
    }
  }

  func button(at point: Point) -> Int? { places.firstIndex { $0.contains(point) } }
}
