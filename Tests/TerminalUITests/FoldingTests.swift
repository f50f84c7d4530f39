import Testing
import TerminalUI

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Réunion", "reunion"), ("Re\u{301}union", "reunion"), ("ŒUVRE", "oeuvre"), ("N’Djaména", "n'djamena"),
    ("Ærø", "aero"), ("Straße", "strasse"), ("Ɓamako Ɗ", "bamako d"), ("À ÉCHÉANCE", "a echeance"),
    ("13\u{A0}h", "13 h"), ("Ségou–Mopti", "segou-mopti"), ("宽", "宽"), ("İ", "i"),
  ])
  func fold(_ text: String, _ folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test func everyWordOfAFilterMustOccur() {
    #expect(Folding.matches("6e plénière ordinaire, N’Djaména", filter: "ndj plen") == false)
    #expect(Folding.matches("6e plénière ordinaire, N’Djaména", filter: "n'dj PLEN"))
    #expect(Folding.matches("Œuvres", filter: "oeuv"))
    #expect(Folding.matches("anything", filter: "  "))
    #expect(!Folding.matches("Réunion", filter: "reunions"))
  }
}
