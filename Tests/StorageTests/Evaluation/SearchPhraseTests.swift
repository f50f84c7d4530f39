import Domain
import Testing

@Suite("Phrases of searches") struct SearchPhraseTests {
  @Test("white space of any kind becomes one space, and none at the ends")
  func space() {
    #expect(SearchPhrase.folding("  Les\u{A0}délais\n\t prévus\u{202F}! ") == "les delais prevus !")
    #expect(SearchPhrase.folding(" \n ") == "")
  }
}
