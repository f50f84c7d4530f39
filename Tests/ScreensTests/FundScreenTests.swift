import Domain
import Localization
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Funds on the screen") struct FundScreenTests {
  private func fund() throws -> Fund { try SampleFunds.register().fund(SampleFunds.fund) }

  private func page(_ language: Language = .english) throws -> Driver {
    Driver(
      try SampleFunds.register(), language, today: SampleRegister.before, at: .fund(SampleFunds.fund),
      size: Size(columns: 120, rows: 100))
  }

  @Test("the menu and the palette lead to the list, Enter to a fund, Escape back")
  func ways() throws {
    var driver = Driver(try SampleFunds.register(), .english, today: SampleRegister.before)
    driver.press(.alt("r"), .down, .enter)
    #expect(driver.app.screen.place == .funds, "\(driver.screen)")
    driver.press(.enter)
    #expect(driver.app.screen.place == .fund(SampleFunds.fund))
    driver.press(.escape)
    #expect(driver.app.screen.place == .funds)
    driver.press(.control("p"))
    driver.type("resilience fund")
    driver.press(.enter)
    #expect(driver.app.screen.place == .fund(SampleFunds.fund), "\(driver.screen)")
  }

  @Test("what was reported stands beside what is itemised, with the difference")
  func gap() throws {
    let words = "USD 4,200,000 as reported, as at June 2026 · itemised USD 1,250,000.50"
    #expect(try page().shows(words))
    #expect(try page().screen.contains("difference USD 2,949,999.50"))
    #expect(try page(.french).shows("inexpliqué : 2 949 999,50 USD"))
  }

  @Test("an organisation shows what it gives and aligns, a board what it governs, and both lead to the fund")
  func givers() throws {
    var driver = Driver(
      try SampleFunds.register(), .english, today: SampleRegister.before, at: .organization("eu"),
      size: Size(columns: 120, rows: 100))
    let lines = driver.lines
    let gives = try #require(lines.firstIndex { $0.contains("Gives to funds") })
    #expect(lines[gives + 2].contains("USD 3,000,000") && lines[gives + 2].contains("USD 1,250,000.50"))
    let aligned = try #require(lines.firstIndex { $0.contains("in no total of contributions") })
    #expect(lines[aligned + 2].contains("Roads") && lines[aligned + 2].contains("USD 12,000,000"))
    try driver.goDown { $0.hasPrefix("Sahel Resilience Fund") }
    driver.press(.enter)
    #expect(driver.app.screen.place == .fund(SampleFunds.fund))
    var body = Driver(
      try SampleFunds.register(), .english, today: SampleRegister.before, at: .body("mcp"))
    try body.goDown { $0 == "Governs the fund" }
    body.press(.enter)
    #expect(body.app.screen.place == .fund(SampleFunds.fund))
  }

  @Test("each currency has its table, its total and bars of its own scale; nothing is aligned in them")
  func donors() throws {
    let lines = try page().lines
    let dollars = try #require(lines.firstIndex { $0.contains("Contributions in USD") })
    let francs = try #require(lines.firstIndex { $0.contains("Contributions in XOF") })
    #expect(
      lines[dollars + 2].contains("EU") && lines[dollars + 2].contains("█")
        && lines[dollars + 2].contains("▓"))
    #expect(lines[dollars + 4].contains("3,500,000") && lines[dollars + 4].contains("2,500,000"))
    #expect(lines[francs + 2].contains("250,000,000") && !lines[francs + 2].contains("░"))
    #expect(!lines[dollars...francs].contains { $0.contains("12,000,000") })
    #expect(try page().shows("Aligned in all: USD 12,000,000 – in no total of contributions."))
  }

  @Test(
    "at 80 columns the money is on the first screen, whatever else is known of the fund",
    arguments: Language.allCases)
  func moneyFirst(language: Language) throws {
    let register = MemoryRegister(try StarterRecords.load(.all, began: SampleRegister.before))
    func titles(_ fund: FundID) throws -> [String] {
      let driver = Driver(register, language, today: SampleRegister.before, at: .fund(fund))
      return try #require((driver.app.screen as? FundScreen)?.view.page).sections.map(\.title)
    }
    let driver = Driver(register, language, today: SampleRegister.before, at: .fund("fcs"))
    let (money, facts) = (ScreenWords.reportedAndItemised[language], FundFacts.fund[language])
    #expect(try titles("fcs").prefix(2) == ["", money])
    #expect(try #require(titles("issss-aligned").firstIndex(of: FundFacts.aligned[language])) == 1)
    #expect(try titles("seg-contribution").firstIndex(of: facts) == 2)
    let total = language == .french ? "40 265 165 USD" : "USD 40,265,165"
    #expect(driver.screen.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").contains(total))
  }

  @Test("boards, donors and the decision behind an allocation lead to their pages")
  func leading() throws {
    var driver = try page()
    try driver.goDown { $0 == "Chad" }
    driver.press(.enter)
    #expect(driver.app.screen.place == .organization("chad"))
    driver.press(.escape)
    try driver.goDown { $0 == "Board" }
    driver.press(.enter)
    #expect(driver.app.screen.place == .body("mcp"))
    driver.press(.escape)
    try driver.goDown { $0 == "Wells of the border" }
    var chain = driver
    chain.press(.character("z"))
    #expect(
      chain.app.screen.place
        == .chain(.allocation(try #require(fund().allocations.first).id, of: SampleFunds.fund)))
    try driver.goDown { $0.contains("by decision") }
    driver.press(.enter)
    #expect(
      driver.app.screen.place
        == .decision(DecisionReference(meeting: "mcp-2", decision: "dialogue-in-mali")))
  }
}
