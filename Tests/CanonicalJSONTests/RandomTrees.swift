import CanonicalJSON

/// Trees of every shape, with names and ids from a small stock, so that two of them have much in common.
struct RandomTrees {
  private var random: SeededGenerator
  private let names = [
    "a", "b", "id", "#c", "*", "~", "a/b", "", "\u{E9}", "e\u{301}", "\u{FB33}", "😀", "\u{301}x",
    "long-name-of-a-member",
  ]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func tree(depth: Int = 4) -> JSON {
    switch random.below(depth > 0 ? 10 : 5) {
    case 0: .null
    case 1: .bool(random.below(2) == 0)
    case 2: .integer(random.below(3) == 0 ? Int(truncatingIfNeeded: random.next()) : random.below(5))
    case 3, 4: .string(name())
    case 5, 6: elementArray(depth: depth)
    case 7: .array((0..<random.below(4)).map { _ in tree(depth: depth - 1) })
    default: object(depth: depth)
    }
  }

  /// The tree with some of its values changed, removed, added or moved.
  mutating func variant(of tree: JSON, depth: Int = 4) -> JSON {
    guard random.below(4) > 0 else { return self.tree(depth: depth) }
    switch tree {
    case .object(let object):
      var varied = JSONObject()
      for (key, value) in object where random.below(8) > 0 {
        varied[key] =
          key == "id" ? value : random.below(2) == 0 ? value : variant(of: value, depth: depth - 1)
      }
      if random.below(3) == 0 { varied[name()] = self.tree(depth: max(0, depth - 1)) }
      return .object(varied)
    case .array(let elements):
      var varied = elements.filter { _ in random.below(6) > 0 }
      varied = varied.map { random.below(2) == 0 ? $0 : variant(of: $0, depth: depth - 1) }
      if random.below(3) == 0 { varied.shuffle(using: &random) }
      if random.below(3) == 0 { varied.append(["id": .string(name()), "new": true]) }
      return .array(varied)
    default: return random.below(2) == 0 ? tree : self.tree(depth: max(0, depth))
    }
  }

  private mutating func object(depth: Int) -> JSON {
    var object = JSONObject()
    for _ in 0..<random.below(6) { object[name()] = tree(depth: depth - 1) }
    return .object(object)
  }

  private mutating func elementArray(depth: Int) -> JSON {
    let ids = names.shuffled(using: &random).prefix(random.below(5))
    return .array(
      ids.map { id in
        var element = object(depth: depth).objectValue ?? [:]
        element["id"] = .string(id)
        return .object(element)
      })
  }

  private mutating func name() -> String { names.randomElement(using: &random) ?? "" }
}

extension JSON {
  /// The tree without empty arrays as members, which say the same as none.
  var withoutEmptyArrays: JSON {
    switch self {
    case .object(let object):
      var kept = JSONObject()
      for (key, value) in object where value != .array([]) { kept[key] = value.withoutEmptyArrays }
      return .object(kept)
    case .array(let elements): return .array(elements.map(\.withoutEmptyArrays))
    default: return self
    }
  }
}
