/// What is never torn: a line of a paragraph, a row of a table, a drawing.
struct PrintSlab: Hashable {
  /// The room above it, unless it begins a page.
  var gap = 0.0
  var height: Double
  /// From its own upper left corner.
  var elements: [PrintedElement]
  /// Whether the next one must begin on the same page.
  var staysWithNext = false
  /// Whether it begins a page.
  var beginsPage = false
  /// What stands above it where it is the first on a page: the head of its table.
  var head: [PrintSlab] = []

  func moved(right: Double) -> PrintSlab {
    var result = self
    result.elements = elements.map { $0.moved(right, 0) }
    result.head = head.map { $0.moved(right: right) }
    return result
  }

  /// Nothing, for a while.
  static func blank(_ height: Double) -> PrintSlab { PrintSlab(height: height, elements: []) }
}

extension [PrintSlab] {
  var height: Double { reduce(0) { $0 + $1.height } + dropFirst().reduce(0) { $0 + $1.gap } }

  /// All of them as one that is not torn.
  var joined: PrintSlab {
    var y = 0.0
    var elements: [PrintedElement] = []
    for (place, slab) in enumerated() {
      if place > 0 { y += slab.gap }
      elements += slab.elements.map { $0.moved(0, y) }
      y += slab.height
    }
    return PrintSlab(gap: first?.gap ?? 0, height: y, elements: elements)
  }

  func moved(right: Double) -> [PrintSlab] { map { $0.moved(right: right) } }

  /// The first with that much room above.
  func after(_ gap: Double) -> [PrintSlab] {
    var result = self
    if !isEmpty { result[0].gap = Swift.max(gap, result[0].gap) }
    return result
  }

  /// All kept on one page with what comes next.
  var withNext: [PrintSlab] {
    map { slab in
      var slab = slab
      slab.staysWithNext = true
      return slab
    }
  }

  /// Columns beside each other, line by line, so that they can be torn between lines.
  static func beside(_ columns: [[PrintSlab]]) -> [PrintSlab] {
    let count = columns.map(\.count).max() ?? 0
    return (0..<count).map { place in
      let row = columns.compactMap { $0.indices.contains(place) ? $0[place] : nil }
      let gap = row.map(\.gap).max() ?? 0
      return PrintSlab(
        gap: gap, height: row.map(\.height).max() ?? 0, elements: row.flatMap(\.elements),
        staysWithNext: row.contains(where: \.staysWithNext))
    }
  }
}
