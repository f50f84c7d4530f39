import Domain

/// Bodies in the order of the architecture: each below the one it belongs to.
struct Architecture {
  let rows: [(body: Body, depth: Int)]

  init(_ bodies: [Body]) {
    let known = Set(bodies.map(\.id))
    let below = Dictionary(grouping: bodies) { body in body.parent.flatMap { known.contains($0) ? $0 : nil } }
    var rows: [(body: Body, depth: Int)] = []
    var placed: Set<BodyID> = []
    func place(_ body: Body, _ depth: Int) {
      guard placed.insert(body.id).inserted else { return }
      rows.append((body, depth))
      for child in below[body.id] ?? [] { place(child, depth + 1) }
    }
    for root in below[nil] ?? [] { place(root, 0) }
    // What stands in a circle hangs from no root, and is shown all the same.
    for body in bodies { place(body, 0) }
    self.rows = rows
  }

  /// The mark of a body's depth before its name.
  func indent(of id: BodyID) -> String {
    String(repeating: "· ", count: rows.first { $0.body.id == id }?.depth ?? 0)
  }
}
