import Domain
import Localization
import Testing

@Suite("Periods and their words")
struct PeriodWordsTests {
  @Test("French puts an article before a day, and none before a month or a year")
  func terms() {
    func words(_ from: PartialDate?, _ to: PartialDate?) -> Phrase {
      Term(from: from.map(StatedDate.date) ?? .notStated, to: to.map(StatedDate.date)).phrase
    }
    #expect(words("2015-11-05", nil) == Phrase(en: "since 5 November 2015", fr: "depuis le 5 novembre 2015"))
    #expect(words("2014-11", nil) == Phrase(en: "since November 2014", fr: "depuis novembre 2014"))
    #expect(words("2019", "2023") == Phrase(en: "from 2019 to 2023", fr: "de 2019 à 2023"))
    #expect(
      words("2019-07-01", "2021-12-31")
        == Phrase(en: "from 1 July 2019 to 31 December 2021", fr: "du 1er juillet 2019 au 31 décembre 2021"))
    #expect(
      words("2014-10", "2015-04")
        == Phrase(en: "from October 2014 to April 2015", fr: "d’octobre 2014 à avril 2015"))
    #expect(
      words(nil, "2023-12-31") == Phrase(en: "until 31 December 2023", fr: "jusqu’au 31 décembre 2023"))
  }

  @Test("a name is cut in the middle, so that its beginning and its end tell it from others")
  func cut() {
    let name = "Bureau régional de la MINUSMA à Tombouctou"
    #expect(Names.cut(name, to: 34) == "Bureau régional de la … Tombouctou")
    #expect(Names.cut(name, to: 24) == nil || Names.cut(name, to: 24) == "Bureau … Tombouctou")
    #expect(Names.cut("Conseil", to: 4) == nil)
  }
}
