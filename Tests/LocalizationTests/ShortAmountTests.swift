import Localization
import Testing

@Suite("Amounts where room is short") struct ShortAmountTests {
  @Test(
    "from a million on in tenths, rounded half up",
    arguments: [
      ("284791", "CHF 284,791", "284 791 CHF"), ("999999.99", "CHF 999,999.99", "999 999,99 CHF"),
      ("40265165", "CHF 40.3 M", "40,3 M CHF"), ("120000000.00", "CHF 120 M", "120 M CHF"),
      ("999949999", "CHF 999.9 M", "999,9 M CHF"), ("999950000", "CHF 1 bn", "1 Md CHF"),
      ("1250000000", "CHF 1.3 bn", "1,3 Md CHF"), ("-40265165", "CHF −40,265,165", "−40 265 165 CHF"),
    ])
  func short(_ decimal: String, _ english: String, _ french: String) {
    let phrase = Amount.short(decimal, currency: "CHF")
    #expect(phrase.en == english)
    #expect(String(phrase.fr.map { $0.isWhitespace ? " " : $0 }) == french)
  }
}
