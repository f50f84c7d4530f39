/// Finds for paragraphs that were removed the ones that took their place.
enum ParagraphPairing {
  /// From this share of common words on, a paragraph is taken for another version of the same one.
  private static let likeness = 0.4
  /// With more pairs than this to look at, none is looked at.
  private static let limit = 40_000

  /// All paragraphs in order; those that belong together share a pair. The sum of likenesses is the greatest there is.
  static func pairs(of old: [String], with new: [String]) -> [(old: String?, new: String?)] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= limit else {
      return old.map { ($0, nil) } + new.map { (nil, $0) }
    }
    let likenesses = likenesses(old.map(words), new.map(words))
    let best = best(likenesses, old.count, new.count)
    var result: [(old: String?, new: String?)] = []
    var (left, right) = (0, 0)
    while left < old.count, right < new.count {
      let likeness = likenesses[left][right]
      if likeness > 0, best[left][right] == best[left + 1][right + 1] + likeness {
        result.append((old[left], new[right]))
        (left, right) = (left + 1, right + 1)
      } else if best[left][right] == best[left + 1][right] {
        result.append((old[left], nil))
        left += 1
      } else {
        result.append((nil, new[right]))
        right += 1
      }
    }
    return result + old[left...].map { ($0, nil) } + new[right...].map { (nil, $0) }
  }

  /// For each place in both lists the best sum of likenesses from there on.
  private static func best(_ likenesses: [[Double]], _ rows: Int, _ columns: Int) -> [[Double]] {
    var best = Array(repeating: Array(repeating: 0.0, count: columns + 1), count: rows + 1)
    for left in (0..<rows).reversed() {
      for right in (0..<columns).reversed() {
        let paired = likenesses[left][right] > 0 ? best[left + 1][right + 1] + likenesses[left][right] : 0
        best[left][right] = max(paired, best[left + 1][right], best[left][right + 1])
      }
    }
    return best
  }

  private static func likenesses(_ old: [[String: Int]], _ new: [[String: Int]]) -> [[Double]] {
    let newSizes = new.map { $0.values.reduce(0, +) }
    return old.map { left in
      let size = left.values.reduce(0, +)
      return zip(new, newSizes).map { right, newSize in
        guard size + newSize > 0 else { return 0 }
        let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
        let share = Double(2 * common) / Double(size + newSize)
        return share >= likeness ? share : 0
      }
    }
  }

  private static func words(of text: String) -> [String: Int] {
    WordDifference.tokens(of: text).reduce(into: [:]) { words, token in
      if token.first?.isInWord == true { words[token, default: 0] += 1 }
    }
  }
}
