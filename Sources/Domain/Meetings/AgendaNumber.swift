extension Meeting {
  /// The agenda in its order with its numbers, "4" and "4.1"; withdrawn and merely proposed points have none.
  public var numberedAgenda: [(number: String?, depth: Int, item: AgendaItem)] {
    var result: [(number: String?, depth: Int, item: AgendaItem)] = []
    func add(under parent: Identifier<AgendaItem>?, prefix: String, depth: Int) {
      var count = 0
      for item in agenda where item.parent == parent {
        var number: String?
        if item.state != .withdrawn && item.state != .proposed {
          count += 1
          number = prefix + String(count)
        }
        result.append((number, depth, item))
        if depth < agenda.count { add(under: item.id, prefix: (number ?? prefix) + ".", depth: depth + 1) }
      }
    }
    add(under: nil, prefix: "", depth: 0)
    return result
  }

  /// The number of a point on the agenda, or `nil` when it has none.
  public func agendaNumber(of item: Identifier<AgendaItem>) -> String? {
    numberedAgenda.first { $0.item.id == item }?.number
  }
}
