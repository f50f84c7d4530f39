import PlainText
import Testing

@Suite("Folding for searches") struct FoldingTests {
  @Test(
    "case, accents and typography go, however they are written",
    arguments: [
      ("Réunion", "reunion"), ("RE\u{301}UNION", "reunion"), ("N’Djaména", "n'djamena"), ("ŒUVRE", "oeuvre"),
      ("STRASSE ß", "strasse ss"), ("İstanbul", "istanbul"), ("Ñandú", "nandu"), ("Ɓɔŋɔ Ọṣun", "bono osun"),
      ("МАЛИ", "мали"), ("مالي", "مالي"), ("日本", "日本"), ("🇲🇱", "🇲🇱"), ("Nguyễn", "nguyen"), ("", ""),
      ("Ærø", "aero"), ("Ɓamako Ɗ", "bamako d"), ("À ÉCHÉANCE", "a echeance"), ("Ségou–Mopti", "segou-mopti"),
      ("13\u{A0}h\u{202F}30\u{3000}x", "13 h 30 x"), ("“Où…”", "\"ou...\""), ("ﬁn 1ª", "fin 1a"), ("宽", "宽"),
      ("مَالِي", "مالي"), ("A  B ", "a  b "),
    ])
  func folded(text: String, expected: String) {
    #expect(text.foldedForSearch == expected)
  }

  @Test("collapsing makes one space of any white space and of controls, and none at the beginning")
  func collapsing() {
    var bytes: [UInt8] = []
    SearchFolding.append(" \u{A0}Les\u{202F} \n\tdélais\u{1B}", to: &bytes, collapsing: true)
    #expect(String(decoding: bytes, as: UTF8.self) == "les delais ")
  }

  @Test("every word of a filter must occur, in any order")
  func filter() {
    let plenary = "6e plénière ordinaire, N’Djaména"
    #expect(!FilterWords("ndj plen").match(plenary))
    #expect(FilterWords("n'dj PLEN").match(plenary))
    #expect(FilterWords("ordinaire\u{A0}6e").match(plenary))
    #expect(FilterWords("oeuv").match("Œuvres"))
    #expect(!FilterWords("reunions").match("Réunion"))
    #expect(FilterWords("  ").isEmpty && FilterWords("  ").match("anything"))
  }
}
