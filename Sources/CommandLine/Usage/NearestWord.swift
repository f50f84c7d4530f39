/// The word that somebody probably meant.
enum NearestWord {
  /// The candidate with the fewest letters to change, when they are few for the word's length.
  static func of(_ word: String, in candidates: [String]) -> String? {
    let limit = max(1, min(3, word.count / 3))
    let distances = candidates.map { (candidate: $0, distance: distance(word, $0)) }
    if let best = distances.min(by: { $0.distance < $1.distance }), best.distance <= limit {
      return best.candidate
    }
    let longer = candidates.filter { $0.hasPrefix(word) }
    return word.count >= 3 && longer.count == 1 ? longer[0] : nil
  }

  /// Letters to insert, remove, replace or swap with their neighbour.
  static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first)
    let second = Array(second)
    var rows = [[Int]](repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
    for row in 0...first.count { rows[row][0] = row }
    for column in 0...second.count { rows[0][column] = column }
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    for row in 1...first.count {
      for column in 1...second.count {
        let change = first[row - 1] == second[column - 1] ? 0 : 1
        var best = min(
          rows[row - 1][column] + 1, rows[row][column - 1] + 1, rows[row - 1][column - 1] + change)
        if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
          best = min(best, rows[row - 2][column - 2] + 1)
        }
        rows[row][column] = best
      }
    }
    return rows[first.count][second.count]
  }
}
