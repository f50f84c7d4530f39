extension Framework {
  /// All results in the order of their tree, each below its parent, with how deep it stands; what hangs from no root comes last.
  public var outline: [(result: ExpectedResult, depth: Int)] {
    let known = Set(results.map(\.id))
    let below = Dictionary(grouping: results) { result in
      result.parent.flatMap { known.contains($0) ? $0 : nil }
    }
    var rows: [(result: ExpectedResult, depth: Int)] = []
    var placed: Set<Identifier<ExpectedResult>> = []
    func place(_ result: ExpectedResult, _ depth: Int) {
      guard placed.insert(result.id).inserted else { return }
      rows.append((result, depth))
      for part in below[result.id] ?? [] { place(part, depth + 1) }
    }
    for root in below[nil] ?? [] { place(root, 0) }
    for result in results { place(result, 0) }
    return rows
  }

  public func level(_ id: Identifier<FrameworkLevel>) -> FrameworkLevel? { levels.first { $0.id == id } }

  public func point(_ id: Identifier<ReviewPoint>, of review: Identifier<Review>) -> ReviewPoint? {
    reviews.first { $0.id == review }?.points.first { $0.id == id }
  }
}
