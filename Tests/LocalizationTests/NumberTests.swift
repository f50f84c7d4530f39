import Localization
import Testing

@Suite("Numbers as each language writes them")
struct NumberTests {
  @Test func thousands() {
    #expect(1234.grouped == Phrase(en: "1,234", fr: "1\u{202F}234"))
    #expect(40_265_165.grouped == Phrase(en: "40,265,165", fr: "40\u{202F}265\u{202F}165"))
    #expect((-1000).grouped.en == "−1,000")
    #expect(999.grouped.fr == "999")
    #expect(Int.min.grouped.en == "−9,223,372,036,854,775,808")
  }

  @Test(arguments: [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th")])
  func englishOrdinals(_ number: Int, _ words: String) { #expect(number.ordinal(.masculine).en == words) }

  @Test(arguments: [(21, "21st"), (111, "111th"), (102, "102nd"), (0, "0th")])
  func largerOrdinals(_ number: Int, _ words: String) { #expect(number.ordinal(.masculine).en == words) }

  @Test func frenchOrdinals() {
    #expect(1.ordinal(.feminine).fr == "1re")
    #expect(1.ordinal(.masculine).fr == "1er")
    #expect(21.ordinal(.feminine).fr == "21e")
  }

  @Test("French has the singular for nothing and one, English for one alone")
  func plurals() {
    #expect(Nouns.decision.counted(0) == Phrase(en: "0 decisions", fr: "0\u{A0}décision"))
    #expect(Nouns.decision.counted(1) == Phrase(en: "1 decision", fr: "1\u{A0}décision"))
    #expect(Nouns.decision.counted(2) == Phrase(en: "2 decisions", fr: "2\u{A0}décisions"))
    #expect(Nouns.vote.form(for: 3).fr == "voix")
    #expect(Nouns.decision.none == Phrase(en: "no decision", fr: "aucune décision"))
  }

  @Test func amounts() {
    #expect(Amount.phrase("40265165", currency: "USD").en == "USD 40,265,165")
    #expect(Amount.phrase("284791.50", currency: "CHF").fr == "284\u{202F}791,50\u{A0}CHF")
    #expect(Amount.phrase("about 3", currency: "USD").fr == "about 3 USD")
    #expect(Amount.number(".5") == nil)
    #expect(50.percent == Phrase(en: "50%", fr: "50\u{A0}%"))
  }
}
