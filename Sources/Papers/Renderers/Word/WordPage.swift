/// A4, upright, or across where a table has many columns. Lengths in twentieths of a point.
struct WordPage {
  let isAcross: Bool
  /// The width that is written on.
  let textWidth: Int

  init(_ paper: Paper) {
    isAcross = paper.isWide
    textWidth = (isAcross ? Self.long : Self.short) - 2 * Self.side
  }

  private init(isAcross: Bool, textWidth: Int) {
    self.isAcross = isAcross
    self.textWidth = textWidth
  }

  /// One of two columns on it.
  var half: WordPage { WordPage(isAcross: isAcross, textWidth: textWidth / 2 - 113) }

  private static let short = 11_906
  private static let long = 16_838
  private static let side = 1_134

  var markup: String {
    let size =
      isAcross
      ? "<w:pgSz w:w=\"\(Self.long)\" w:h=\"\(Self.short)\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"\(Self.short)\" w:h=\"\(Self.long)\"/>"
    return size
      + "<w:pgMar w:top=\"1247\" w:right=\"\(Self.side)\" w:bottom=\"1247\" w:left=\"\(Self.side)\" w:header=\"624\" w:footer=\"624\" w:gutter=\"0\"/>"
  }
}
