/// Moving what the terminal shows already: behind a word that became longer or shorter, the rest of a line is the same.
extension FrameWriter {
  /// Below so many bytes nothing is worth a try.
  private static let leastCost = 24
  private static let farthest = 16

  /// Writes the line on from what it shows, or after moving its end where that is shorter.
  mutating func write(_ line: FrameLine) {
    let before = bytes
    bytes = []
    var plain = self
    plain.fill(line)
    if plain.bytes.count >= Self.leastCost, let shifted = shifted(line, below: plain.bytes.count) {
      self = shifted
    } else {
      self = plain
    }
    bytes = before + bytes
  }

  private func shifted(_ line: FrameLine, below cost: Int) -> FrameWriter? {
    guard abilities.shifts, line.isNarrow,
      let start = (0..<line.count).first(where: { !isSame(line.old($0), line[$0]) }),
      let distance = distance(in: line, from: start)
    else { return nil }
    var writer = self
    writer.move(to: Point(column: start, row: line.row))
    writer.sequence(abs(distance) == 1 ? "" : "\(abs(distance))", distance > 0 ? "@" : "P")
    writer.fill(line.shifted(by: distance, from: start))
    return writer.bytes.count < cost ? writer : nil
  }

  /// How far most of what is visible behind the column has moved; `nil` when most of it stays.
  private func distance(in line: FrameLine, from start: Int) -> Int? {
    let most = min(Self.farthest, line.count - start - 1)
    guard most > 0 else { return nil }
    func standing(_ distance: Int) -> Int {
      (max(start, start + distance)..<min(line.count, line.count + distance)).reduce(0) { count, column in
        line[column].text != " " && isSame(line.old(column - distance), line[column]) ? count + 1 : count
      }
    }
    var best: (distance: Int, count: Int) = (0, standing(0))
    for distance in 1...most {
      for distance in [distance, -distance] {
        let count = standing(distance)
        if count > best.count { best = (distance, count) }
      }
    }
    return best.distance == 0 ? nil : best.distance
  }
}
