/// Finds for paragraphs that were removed the ones that took their place.
enum ParagraphPairing {
  /// From this share of common words on, a paragraph is taken for another version of the same one.
  private static let likeness = 0.4
  /// With more pairs than this to look at, none is looked at.
  private static let limit = 250_000

  /// All paragraphs in order; those that belong together share a pair. The sum of likenesses is the greatest there is.
  static func pairs(of old: [String], with new: [String]) -> [(old: String?, new: String?)] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= limit else {
      return old.map { ($0, nil) } + new.map { (nil, $0) }
    }
    var known: [String: Int] = [:]
    let likenesses = likenesses(
      old.map { numbers(of: $0, &known) }, new.map { numbers(of: $0, &known) })
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

  private static func likenesses(_ old: [[Int]], _ new: [[Int]]) -> [[Double]] {
    old.map { left in
      new.map { right in
        let size = left.count + right.count
        guard Double(2 * min(left.count, right.count)) >= likeness * Double(size), size > 0 else { return 0 }
        let share = Double(2 * common(left, right)) / Double(size)
        return share >= likeness ? share : 0
      }
    }
  }

  /// How many words two sorted lists share.
  private static func common(_ left: [Int], _ right: [Int]) -> Int {
    var (count, first, second) = (0, 0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        count += 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return count
  }

  /// The words of a text as numbers, sorted; a word has the same number in all texts.
  private static func numbers(of text: String, _ known: inout [String: Int]) -> [Int] {
    WordDifference.tokens(of: text).filter { $0.first?.isInWord == true }.map { word in
      if let number = known[word] { return number }
      known[word] = known.count
      return known.count - 1
    }.sorted()
  }
}
