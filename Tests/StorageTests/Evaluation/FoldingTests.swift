import Domain
import Testing

@Suite("Folding for searches") struct FoldingTests {
  @Test(
    "case and accents go, however they are written",
    arguments: [
      ("Réunion", "reunion"), ("RE\u{301}UNION", "reunion"), ("N’Djaména", "n'djamena"), ("Œuvre", "oeuvre"),
      ("STRASSE ß", "strasse ss"), ("İstanbul", "istanbul"), ("Ñandú", "nandu"), ("Ɓɔŋɔ Ọṣun", "bono osun"),
      ("МАЛИ", "мали"), ("مالي", "مالي"), ("日本", "日本"), ("🇲🇱", "🇲🇱"), ("Nguyễn", "nguyen"), ("", ""),
    ])
  func folded(text: String, expected: String) {
    #expect(text.foldedForSearch == expected)
  }

  @Test("white space of any kind becomes one space, and none at the ends")
  func space() {
    #expect(SearchPhrase.folding("  Les\u{A0}délais\n\t prévus\u{202F}! ") == "les delais prevus !")
    #expect(SearchPhrase.folding(" \n ") == "")
    #expect("A  B ".foldedForSearch == "a  b ")
  }
}
