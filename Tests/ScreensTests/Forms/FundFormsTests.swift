import Domain
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Forms of funds") struct FundFormsTests {
  private func driver(_ language: Language = .english, at place: Place = .fund(SampleFunds.fund)) throws
    -> Driver
  {
    Driver(
      try SampleFunds.register(), language, today: SampleRegister.before, at: place,
      size: Size(columns: 100, rows: 100))
  }

  private func fund(_ driver: Driver) throws -> Fund { try driver.register.fund(SampleFunds.fund) }

  @Test("a register without a fund says how to add one, and the new one is selected")
  func first() throws {
    var driver = Driver(
      try SampleRegister.prepared(), .english, today: SampleRegister.before, at: .funds)
    #expect(driver.screen.contains("No fund yet – F2 adds one"))
    driver.press(.function(2))
    driver.type("Trust Fund")
    driver.press(.tab, .tab)
    driver.type("TF")
    driver.press(.control("s"))
    let fund = try driver.register.fund("tf")
    #expect(fund.name.en == "Trust Fund" && fund.kind == .pooled && fund.standing == .active)
    driver.press(.enter)
    #expect(driver.app.screen.place == .fund("tf"), "\(driver.screen)")
    #expect(driver.screen.contains("No contribution yet – F2 records one"))
    driver.press(.escape, .control("z"))
    #expect(try driver.register.funds().isEmpty)
  }

  @Test("a contribution goes from pledge to receipt by keys, in one currency")
  func life() throws {
    var driver = try driver()
    try driver.goDown { $0 == "Chad" }
    driver.press(.function(2))
    driver.type("Mauritania")
    driver.press(.enter, .tab, .tab, .tab, .tab)
    driver.type("USD 900,000")
    driver.press(.control("s"))
    let given = try #require(try fund(driver).contributions.last)
    #expect(given.donor == .organization("mauritania") && given.state == .pledged, "\(driver.screen)")
    #expect(given.steps.first?.money == MissionSample.money("900000", "USD"))

    // The new line is selected; its next step is a commitment.
    driver.press(.function(8))
    #expect(driver.screen.contains("So far: pledged USD 900,000."), "\(driver.screen)")
    driver.press(.tab)
    driver.type("EUR 5")
    driver.press(.control("s"))
    #expect(driver.screen.contains("What is recorded here is in USD, not in EUR"), "\(driver.screen)")
    driver.press(.control("a"))
    driver.type("USD 800,000")
    driver.press(.control("s"))
    #expect(try fund(driver).contributions.last?.state == .committed, "\(driver.screen)")
    driver.press(.control("z"))
    #expect(try fund(driver).contributions.last?.state == .pledged)
  }

  @Test("an amount that can mean two things is refused below its entry, with both readings")
  func ambiguous() throws {
    var driver = try driver(.french)
    try driver.goDown { $0.hasPrefix("Tchad") }
    driver.press(.function(2))
    driver.type("Niger")
    driver.press(.enter, .tab, .tab, .tab, .tab)
    driver.type("1,234 USD")
    driver.press(.tab)
    #expect(driver.shows("1 234") && driver.shows("1,234"), "\(driver.screen)")
    driver.press(.control("s"))
    #expect(driver.app.layers.last?.form != nil)
    driver.press(.control("a"))
    driver.type("1234567,5 usd")
    driver.press(.tab)
    #expect(driver.shows("1 234 567,5 USD"), "\(driver.screen)")
    driver.press(.control("s"))
    #expect(
      try fund(driver).contributions.last?.steps.first?.money == MissionSample.money("1234567.5", "USD"))
  }

  @Test("a step is corrected, but not so that the later ones could not follow on it")
  func correct() throws {
    var driver = try driver()
    try driver.goDown { $0 == "  receipt" }
    driver.press(.function(4), .tab, .control("a"))
    driver.type("USD 2,000,000")
    driver.press(.control("s"))
    #expect(try fund(driver).contributions[0].standing.received == DecimalNumber("2000000"))
    driver.press(.control("z"))
    #expect(try fund(driver).contributions[0].standing.received == DecimalNumber("1250000.50"))
  }

  @Test("what is removed is named first, and only what nothing needs can be")
  func remove() throws {
    var driver = try driver()
    try driver.goDown { $0 == "Wells of the border" }
    driver.press(.delete)
    #expect(driver.app.layers.isEmpty, "\(driver.screen)")
    driver.press(.down, .down, .delete)
    #expect(driver.screen.contains("USD 200,000, paid out of"), "\(driver.screen)")
    driver.press(.left, .enter)
    #expect(try fund(driver).allocations[0].disbursements.isEmpty)
    try driver.press(.up) { $0.app.selectedWords.first == "Wells of the border" }
    driver.press(.delete, .left, .enter)
    #expect(try fund(driver).allocations.isEmpty)
    #expect(driver.screen.contains("No allocation yet – F2 adds one"))
  }

  @Test("a year is corrected to another donor, year or currency without leaving the old one behind")
  func year() throws {
    var driver = try driver()
    try driver.press(.down) { $0.app.selectedWords.prefix(2) == ["EU", "2024"] }
    driver.press(.function(4), .tab, .control("a"))
    driver.type("2023")
    driver.press(.control("s"))
    #expect(try fund(driver).forecasts.map(\.year).sorted() == [2023, 2025], "\(driver.screen)")
    #expect(try fund(driver).forecasts.last?.disbursed == MissionSample.money("800000", "USD"))
    driver.press(.control("z"))
    #expect(try fund(driver).forecasts.map(\.year) == [2024, 2025])
  }

  @Test("a closed fund is read-only and says by which act; closing names what is still to come")
  func close() throws {
    var driver = try driver()
    driver.press(.delete)
    #expect(driver.screen.contains("becomes read-only") && driver.screen.contains("USD 1,749,999.50"))
    driver.press(.left, .enter)
    #expect(try fund(driver).standing.name == .closed, "\(driver.screen)")
    driver.press(.home)
    for _ in 0..<40 {
      let offers = driver.app.screen.offers(driver.app.around)
      #expect(
        offers.allSatisfy { $0.keys == [.function(3)] || $0.keys == [.character("z")] },
        "\(offers.map(\.label))")
      driver.press(.down)
    }
  }

  @Test("a proposed fund is put to work by one key")
  func activate() throws {
    var driver = try driver(at: .fund("window"))
    driver.press(.function(8))
    #expect(try driver.register.fund("window").standing == .active, "\(driver.screen)")
  }
}
