/// The longest common sequence of two lists, as stretches that are kept and what was changed behind each of them.
enum CommonSequence {
  struct Stretch<Element> {
    var kept: [Element] = []
    var removed: [Element] = []
    var added: [Element] = []

    var isChanged: Bool { !removed.isEmpty || !added.isEmpty }
  }

  /// Between the common beginning and end, lists with more than `limit` pairs of elements are taken for wholly different, so that
  /// time and memory have bounds.
  static func stretches<Element: Hashable>(
    from old: [Element], to new: [Element], limit: Int
  ) -> [Stretch<Element>] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    let middle = between(Array(old[start..<old.count - end]), Array(new[start..<new.count - end]), limit)
    let head = Stretch(kept: Array(new[..<start]))
    let tail = Stretch(kept: Array(new[(new.count - end)...]))
    return ([head] + middle + [tail]).reduce(into: []) { result, next in
      if let last = result.last, !last.isChanged {
        result[result.count - 1] = Stretch(
          kept: last.kept + next.kept, removed: next.removed, added: next.added)
      } else if next.isChanged || !next.kept.isEmpty {
        result.append(next)
      }
    }
  }

  private static func between<Element: Hashable>(
    _ old: [Element], _ new: [Element], _ limit: Int
  ) -> [Stretch<Element>] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= limit else {
      return [Stretch(removed: old, added: new)]
    }
    var isRemoved = Array(repeating: false, count: old.count)
    var isAdded = Array(repeating: false, count: new.count)
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isAdded[offset] = true
      }
    }
    var result: [Stretch<Element>] = [Stretch()]
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let last = result.count - 1
      if left < old.count, isRemoved[left] {
        result[last].removed.append(old[left])
        left += 1
      } else if right < new.count, isAdded[right] {
        result[last].added.append(new[right])
        right += 1
      } else {
        if result[last].isChanged { result.append(Stretch()) }
        result[result.count - 1].kept.append(new[right])
        (left, right) = (left + 1, right + 1)
      }
    }
    return result
  }
}
