import Domain
import Localization
import TestSupport
import Testing

@Suite("Amounts as people type them")
struct TypedAmountTests {
  private func read(_ typed: String, _ language: Language) -> String {
    do throws(TypedAmountError) {
      let money = try TypedAmount.money(typed, in: language)
      return "\(money.amount) \(money.currency)"
    } catch {
      return error.fault[language]
    }
  }

  @Test("The ways of both languages mean the same, with the code in front or behind")
  func forms() {
    for typed in [
      "40265165.50 USD", "USD 40,265,165.50", "40 265 165,50 USD", "usd40265165,50", "40.265.165,50 usd",
      "40\u{202F}265\u{202F}165,50\u{A0}USD", "40’265’165.50 USD",
    ] {
      for language in Language.allCases { #expect(read(typed, language) == "40265165.50 USD", "\(typed)") }
    }
    #expect(read("300'000 CHF", .french) == "300000 CHF")
    #expect(read("€12", .english) == "12 EUR")
    #expect(read("1,234 USD", .english) == "1234 USD")
  }

  @Test("What can be read in two ways is refused with both")
  func unclear() {
    let readings = [DecimalNumber(1234).phrase.fr, "1,234"]
    #expect(readings.allSatisfy(read("1,234 USD", .french).contains))
    #expect(read("1.234 USD", .english) == "“1.234” can mean 1,234 or 1.234")
    #expect(read("0.234 USD", .english) == "0.234 USD")
    #expect(read("1234.567 USD", .french) == "1234.567 USD")
  }

  @Test("What is no amount is refused with what is wrong")
  func refused() {
    #expect(read("12", .english) == "no currency is given")
    #expect(read("12 $", .english).contains("not the code of a currency"))
    #expect(read("0 USD", .english).contains("not more than nothing"))
    #expect(read("-5 USD", .english).contains("not more than nothing"))
    for typed in ["1,23,456 USD", "12..5 USD", "1 USD 2", ".5 USD", "5. USD", "1.2.3 USD"] {
      #expect(read(typed, .english).contains("not a number"), "\(typed)")
    }
    #expect(read("1234567890123456 USD", .english).contains("too many digits"))
  }

  @Test("What a form writes out it reads back")
  func roundTrip() throws {
    for text in ["40265165", "284791.50", "0.5", "999999999999999.999999"] {
      let money = MissionSample.money(text, "CHF")
      for language in Language.allCases {
        #expect(try TypedAmount.money(money.phrase[language], in: language) == money)
      }
    }
    #expect(try TypedAmount.number("−12,5", in: .french) == MissionSample.money("-12.5", "CHF").amount)
  }
}
