extension StringProtocol {
  /// The columns this text takes on a terminal, after it has been made safe (see `Glyph`).
  public var displayWidth: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    return Glyph.glyphs(of: self).reduce(0) { $0 + $1.width }
  }

  /// The text as a terminal may safely show it, on one line.
  public var safeText: String {
    Glyph.glyphs(of: self).lazy.map(\.text).joined()
  }

  /// The text cut to `columns`; a cut ends in "…".
  public func truncated(to columns: Int) -> String {
    guard displayWidth > columns else { return String(self) }
    guard columns > 0 else { return "" }
    var result = ""
    var used = 0
    for glyph in Glyph.glyphs(of: self) {
      guard used + glyph.width < columns else { break }
      result += glyph.text
      used += glyph.width
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// The text in exactly `columns`: cut with "…" or filled with spaces on the side the alignment asks for.
  public func fitted(to columns: Int, _ alignment: Alignment = .left) -> String {
    let text = truncated(to: columns)
    let space = Swift.max(0, columns - text.displayWidth)
    let before =
      switch alignment {
      case .left: 0
      case .right: space
      case .centre: space / 2
      }
    return String(repeating: " ", count: before) + text + String(repeating: " ", count: space - before)
  }
}
