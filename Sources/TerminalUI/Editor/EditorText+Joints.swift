extension EditorText {
  /// Widens a replacement until its ends are boundaries between characters: a mark that is typed joins the letter before
  /// it, and taking away what stood between two characters may join them.
  func widened(
    _ range: Range<TextPosition>, with lines: [[Character]]
  ) -> (range: Range<TextPosition>, lines: [[Character]]) {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    var lines = lines.map { Array(String($0)) }
    let before = characters(lower.paragraph)
    let after = characters(upper.paragraph)
    var isSettled = false
    while !isSettled {
      isSettled = true
      let last = lines.count - 1
      let left = lower.offset > 0 ? before[lower.offset - 1] : nil
      let right = upper.offset < after.count ? after[upper.offset] : nil
      if let left, !Self.stayApart(left, lines[0].first ?? (last == 0 ? right : nil)) {
        lines[0] = Array(String([left] + lines[0]))
        lower.offset -= 1
        isSettled = false
      } else if let right, !Self.stayApart(lines[last].last, right) {
        lines[last] = Array(String(lines[last] + [right]))
        upper.offset += 1
        isSettled = false
      }
    }
    return (lower..<upper, lines)
  }

  /// Where the caret stands behind `new` when it has come to lie before what follows `range`.
  func end(of new: [[Character]], at range: Range<TextPosition>) -> TextPosition {
    guard let last = new.last else { return range.lowerBound }
    if new.count > 1 {
      return TextPosition(paragraph: range.lowerBound.paragraph + new.count - 1, offset: String(last).count)
    }
    let lower = range.lowerBound
    let near = characters(lower.paragraph)[..<lower.offset].suffix(8)
    return TextPosition(
      paragraph: lower.paragraph, offset: lower.offset - near.count + String(near + last).count)
  }

  private static func stayApart(_ left: Character?, _ right: Character?) -> Bool {
    guard let left, let right else { return true }
    if left.utf8.count == 1, right.utf8.count == 1 { return true }
    let joined = Array(String([left, right]))
    return joined.count == 2 && joined[0].unicodeScalars.count == left.unicodeScalars.count
  }
}
