extension String {
  /// The columns this text takes on a terminal, after it has been made safe (see `Glyph`).
  public var displayWidth: Int {
    if isMadeOf({ $0 &- 0x20 < 0x5F }) { return utf8.count }
    var columns = 0
    for scalar in unicodeScalars {
      switch ScalarKind(scalar) {
      case .spacing(_, let width): columns += width
      // A mark that begins a text sits on a space.
      case .mark: columns = max(columns, 1)
      case .dropped: break
      }
    }
    return columns
  }

  /// The text cut to `columns`; a cut ends in "…".
  public func truncated(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    guard columns > 0 else { return "" }
    var result = ""
    var used = 0
    for glyph in Glyph.glyphs(of: self) {
      guard used + glyph.width < columns else { break }
      result += glyph.text
      used += glyph.width
    }
    return result.withoutTrailingSpaces + "…"
  }

  /// The text up to its last character that is no plain space.
  public var withoutTrailingSpaces: String {
    var bytes = utf8[...]
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(Substring(bytes))
  }

  /// The text filled with spaces to `columns`, on the side the alignment asks for; one that is wider stays whole.
  public func padded(to columns: Int, _ alignment: Alignment = .left) -> String {
    let space = max(0, columns - displayWidth)
    let before =
      switch alignment {
      case .left: 0
      case .right: space
      case .centre: space / 2
      }
    return String(repeating: " ", count: before) + self + String(repeating: " ", count: space - before)
  }

  /// The text in exactly `columns`: cut with "…" or filled with spaces.
  public func fitted(to columns: Int, _ alignment: Alignment = .left) -> String {
    truncated(to: columns).padded(to: columns, alignment)
  }
}
