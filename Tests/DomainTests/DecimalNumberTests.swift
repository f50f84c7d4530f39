import Domain
import Testing

@Suite("Exact decimal numbers")
struct DecimalNumberTests {
  private func number(_ text: String) throws -> DecimalNumber { try #require(DecimalNumber(text)) }

  @Test("Sums carry no error, and the places that were written stay written")
  func sums() throws {
    var sum = DecimalNumber.zero
    for _ in 0..<10 { sum += try number("0.10") }
    #expect(sum.description == "1.00")
    #expect(try (number("284791") + number("15209.5")).description == "300000.5")
    #expect(try (number("0.05") - number("1")).description == "-0.95")
    #expect(try (-number("-0.5")).description == "0.5")
  }

  @Test("It is read as the register writes it, and as nothing else")
  func reading() throws {
    for text in ["0", "-1", "40265165", "999999999999999.999999", "0.000001", "12.50"] {
      #expect(try number(text).description == text)
    }
    for text in [
      "", "-", "1.", ".5", "+1", "1,5", "1 000", "1e3", "0x1", "1.2.3", "٣", "1234567890123456", "1.1234567",
    ] {
      #expect(DecimalNumber(text) == nil, "\(text)")
    }
  }

  @Test("12.5 is 12.50, in order and in sets")
  func equality() throws {
    #expect(try number("12.5") == number("12.50"))
    #expect(try Set([number("12.5"), number("12.500"), number("12.51")]).count == 2)
    #expect(try number("-3") < number("-2.999"))
  }

  @Test("Percent is rounded half up, away from zero; of zero there is none")
  func percent() throws {
    #expect(try number("284791").percent(of: number("300000")) == 95)
    #expect(try number("1").percent(of: number("8")) == 13)
    #expect(try number("284791").parts(20, of: number("300000")) == 19)
    #expect(try number("-1").percent(of: number("8")) == -13)
    #expect(try number("2").percent(of: number("3.0")) == 67)
    #expect(try number("1").percent(of: .zero) == nil)
  }

  @Test("Currencies are three capital letters")
  func currencies() {
    #expect(Currency("usd")?.code == "USD")
    for code in ["US", "USDT", "U$D", "", "ÜSD"] { #expect(Currency(code) == nil, "\(code)") }
  }
}
