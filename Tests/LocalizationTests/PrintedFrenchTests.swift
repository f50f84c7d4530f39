import Localization
import Testing

@Suite("French as it is printed") struct PrintedFrenchTests {
  @Test("typed apostrophes become those of print, and quotation marks keep their words")
  func apostrophes() {
    #expect(FrenchTypography.printed("l'étude d'eux, N'Djamena") == "l’étude d’eux, N’Djamena")
    #expect(FrenchTypography.printed("lire « appui »") == "lire «\u{A0}appui\u{A0}»")
  }

  @Test(
    "quotation marks, minutes and addresses stay as they are",
    arguments: ["12° 30' N", "le mot 'appui'", "https://exemple.org/l'eau", "déjà l’eau"])
  func others(_ words: String) { #expect(FrenchTypography.printed(words) == words) }
}
