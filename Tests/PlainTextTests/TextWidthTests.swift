import Testing

@testable import PlainText

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Réunion", 7), ("Re\u{301}union", 7), ("N’Djaména", 9), ("宽字", 4), ("ｗｉｄｅ", 8), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("🇲🇱", 2), ("«\u{A0}Sahel\u{202F}»", 9), ("🙂", 2), ("❤\u{FE0F}", 1),
    ("…", 1),
    ("مالي", 4),
  ])
  func width(_ text: String, _ columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func marksThatPileUpAreCutToWhatACellHolds() {
    let pile = "a" + String(repeating: "\u{301}", count: 50)
    let glyphs = Glyph.glyphs(of: pile)
    #expect(glyphs.count == 1)
    #expect(glyphs[0].text.unicodeScalars.count == 1 + Glyph.marksKept)
  }

  @Test func aMarkWithoutALetterSitsOnASpace() {
    #expect(Glyph.glyphs(of: "\u{301}") == [Glyph(text: " \u{301}", width: 1)])
  }

  @Test func truncationEndsInAnEllipsisAndNeverExceeds() {
    #expect("Secrétariat technique".truncated(to: 12) == "Secrétariat…")
    #expect("Secrétariat".truncated(to: 11) == "Secrétariat")
    #expect("宽字宽字".truncated(to: 4) == "宽…")
    #expect("abc".truncated(to: 0) == "")
    #expect("abc".truncated(to: 1) == "…")
    for columns in 0...12 { #expect("a宽b字c\u{301}d".truncated(to: columns).displayWidth <= columns) }
  }

  @Test func fitting() {
    #expect("été".fitted(to: 6) == "été   ")
    #expect("été".fitted(to: 6, .right) == "   été")
    #expect("été".fitted(to: 6, .centre) == " été  ")
    #expect("宽字宽".fitted(to: 4).displayWidth == 4)
    #expect("宽字宽".padded(to: 4) == "宽字宽")
    #expect(" été \u{A0}  ".withoutTrailingSpaces == " été \u{A0}")
  }
}
