import PlainText

/// Where the titles of a menu bar and the box of an open menu stand.
struct MenuBarLayout: Equatable {
  struct Place: Equatable {
    let index: Int
    /// The first column of the title; a space on each side belongs to it.
    let start: Int
    let width: Int
  }

  let places: [Place]
  /// Whether there are titles that do not fit, at the left and at the right.
  let isCutLeft: Bool
  let isCutRight: Bool

  /// All titles two spaces apart, or as many as fit around the open one.
  init(_ menus: [Menu<some Equatable & Sendable>], width: Int, open: Int?) {
    let widths = menus.map { $0.title.displayWidth }
    var first = 0
    let wanted = max(0, min(open ?? 0, menus.count - 1))
    // Nothing needs to follow the last title.
    let room = wanted == menus.count - 1 ? width + 2 : width
    while first < wanted, Self.extent(widths[first...wanted], isCut: first > 0) > room { first += 1 }
    var column = first > 0 ? 2 : 1
    var places: [Place] = []
    for index in menus.indices.dropFirst(first) {
      let isLast = index == menus.count - 1
      guard column + widths[index] + (isLast ? 0 : 2) <= width || index == wanted else { break }
      places.append(Place(index: index, start: column, width: min(widths[index], max(0, width - column))))
      column += widths[index] + 2
    }
    self.places = places
    isCutLeft = first > 0
    isCutRight = first + places.count < menus.count
  }

  private static func extent(_ widths: ArraySlice<Int>, isCut: Bool) -> Int {
    widths.reduce(isCut ? 2 : 1) { $0 + $1 + 2 }
  }

  func menu(at column: Int) -> Int? {
    places.first { ($0.start - 1..<$0.start + $0.width + 1).contains(column) }?.index
  }

  /// The box of an open menu, below its title and within the screen.
  func box(of index: Int, _ menu: Menu<some Equatable & Sendable>, in size: Size) -> Rectangle {
    let items = menu.shown
    let widest = items.reduce(0) { widest, item in
      guard case .item(let label, let keyText, _, _) = item else { return widest }
      return max(widest, label.displayWidth + (keyText.isEmpty ? 0 : keyText.displayWidth + 2))
    }
    let columns = min(widest + 4, size.columns)
    let start = (places.first { $0.index == index }?.start ?? 1) - 1
    return Rectangle(
      column: max(0, min(start, size.columns - columns)), row: 1, columns: columns,
      rows: min(items.count + 2, size.rows - 1))
  }
}
