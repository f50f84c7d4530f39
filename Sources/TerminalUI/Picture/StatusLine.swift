import PlainText

/// The line above the key bar: a hint at the left, news at the right; the news stays whole, the hint gives way.
public struct StatusLine: Equatable, Sendable {
  public var hint: String
  public var news: String
  public var newsStyle: Style

  public init(hint: String = "", news: String = "", newsStyle: Style = .status) {
    self.hint = hint
    self.news = news
    self.newsStyle = newsStyle
  }

  public func draw(on canvas: inout Canvas, in area: Rectangle) {
    let line = area.line(0)
    guard line.columns > 2 else { return }
    canvas.fill(line, style: .status)
    let news = news.truncated(to: line.columns - 2)
    let start = line.endColumn - 1 - news.displayWidth
    canvas.put(news, at: Point(column: start, row: line.row), style: newsStyle)
    let room = start - line.column - (news.isEmpty ? 1 : 3)
    let hint = shownHint(in: room)
    // Half a hint beside the news is none.
    guard news.isEmpty || hint.displayWidth <= room else { return }
    canvas.put(
      hint, at: Point(column: line.column + 1, row: line.row), style: .status, width: room)
  }

  /// As many of its parts, which stand two spaces or more apart, as there is room for; none of them is cut but the first.
  public func shownHint(in room: Int) -> String {
    var hint = hint
    while hint.displayWidth > room, let gap = Self.lastGap(in: hint) {
      hint = String(hint.prefix(gap))
      while hint.last == " " { hint.removeLast() }
    }
    return hint
  }

  /// Where the last part is set off, counted in characters.
  private static func lastGap(in words: String) -> Int? {
    let letters = Array(words)
    return letters.indices.dropLast().last { letters[$0] == " " && letters[$0 + 1] == " " }
  }
}
