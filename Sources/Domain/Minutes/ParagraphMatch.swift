/// Finding a paragraph again in a text that was edited.
enum ParagraphMatch {
  /// The same words, nearest to where they were.
  static func same(_ words: String, in paragraphs: [String], near place: Int) -> Int? {
    paragraphs.indices.filter { paragraphs[$0] == words }.min { abs($0 - place) < abs($1 - place) }
  }

  /// The paragraph that has most words in common, if that is half of the words of both; of several the nearest.
  static func alike(_ words: String, in paragraphs: [String], near place: Int) -> Int? {
    let scored = paragraphs.indices.map { (index: $0, share: share(of: words, and: paragraphs[$0])) }
    let best = scored.max { one, other in
      one.share == other.share ? abs(one.index - place) > abs(other.index - place) : one.share < other.share
    }
    return best.flatMap { $0.share >= 500 ? $0.index : nil }
  }

  /// What became of a paragraph when a text was edited: the paragraph that says the same, wherever it stands now, else the one in
  /// the same place between those that stayed, provided that as many stand there as before or that it resembles it.
  static func successor(of place: Int, from old: [String], to new: [String]) -> Int? {
    let kept = common(old, new)
    if let pair = kept.first(where: { $0.old == place }) { return pair.new }
    if let moved = same(old[place], in: new, near: place) { return moved }
    let before = kept.last { $0.old < place }
    let after = kept.first { $0.old > place }
    let gone = (before?.old ?? -1) + 1..<(after?.old ?? old.count)
    let come = (before?.new ?? -1) + 1..<(after?.new ?? new.count)
    if gone.count == come.count { return come.lowerBound + place - gone.lowerBound }
    return alike(old[place], in: Array(new[come]), near: place - gone.lowerBound).map { come.lowerBound + $0 }
  }

  /// The longest run of paragraphs that both texts have in the same order.
  private static func common(_ old: [String], _ new: [String]) -> [(old: Int, new: Int)] {
    var length = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for one in old.indices.reversed() {
      for other in new.indices.reversed() {
        length[one][other] =
          old[one] == new[other]
          ? length[one + 1][other + 1] + 1 : max(length[one + 1][other], length[one][other + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (one, other) = (0, 0)
    while one < old.count, other < new.count {
      if old[one] == new[other] {
        pairs.append((one, other))
        (one, other) = (one + 1, other + 1)
      } else if length[one + 1][other] >= length[one][other + 1] {
        one += 1
      } else {
        other += 1
      }
    }
    return pairs
  }

  /// How many of the words of two paragraphs they share, in thousandths.
  private static func share(of one: String, and other: String) -> Int {
    var left = words(of: one)
    let right = words(of: other)
    let total = left.count + right.count
    guard total > 0 else { return 0 }
    var shared = 0
    for word in right {
      if let index = left.firstIndex(of: word) {
        left.remove(at: index)
        shared += 1
      }
    }
    return 2000 * shared / total
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
