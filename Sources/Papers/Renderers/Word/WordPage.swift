/// The page of a paper: A4, upright, or across where a table has many columns; or that of a letterhead. Lengths in twentieths of a point.
struct WordPage {
  let isAcross: Bool
  /// The width that is written on.
  let textWidth: Int
  /// What the section says of it.
  let markup: String
  /// What a letter in a table takes on the average: of our font; of a letterhead's, which may be a wide one.
  let letterWidth: Int

  init(isAcross: Bool, textWidth: Int, markup: String, letterWidth: Int) {
    self.isAcross = isAcross
    self.textWidth = textWidth
    self.markup = markup
    self.letterWidth = letterWidth
  }

  init(_ paper: Paper) {
    let size =
      paper.isWide
      ? "<w:pgSz w:w=\"\(Self.long)\" w:h=\"\(Self.short)\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"\(Self.short)\" w:h=\"\(Self.long)\"/>"
    self.init(
      isAcross: paper.isWide, textWidth: (paper.isWide ? Self.long : Self.short) - 2 * Self.side,
      markup: size
        + "<w:pgMar w:top=\"1247\" w:right=\"\(Self.side)\" w:bottom=\"1247\" w:left=\"\(Self.side)\" w:header=\"624\" w:footer=\"624\" w:gutter=\"0\"/>",
      letterWidth: 105
    )
  }

  /// One of two columns on it.
  var half: WordPage {
    WordPage(
      isAcross: isAcross, textWidth: textWidth / 2 - 113, markup: markup, letterWidth: letterWidth)
  }

  private static let short = 11_906
  private static let long = 16_838
  private static let side = 1_134

  /// The tab of our styles stands at the right edge of an upright page of ours.
  var rightTab: String {
    let usual = Self.short - 2 * Self.side
    return textWidth == usual
      ? ""
      : "<w:tabs><w:tab w:val=\"clear\" w:pos=\"\(usual)\"/><w:tab w:val=\"right\" w:pos=\"\(textWidth)\"/></w:tabs>"
  }
}
