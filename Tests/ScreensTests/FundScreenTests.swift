import Domain
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Funds on the screen") struct FundScreenTests {
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
    #expect(try page(.french).shows("écart inexpliqué : 2 949 999,50 USD"))
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

  @Test("boards, donors and the decision behind an allocation lead to their pages")
  func leading() throws {
    var driver = try page()
    try driver.goDown { $0 == "Boards" }
    driver.press(.enter)
    #expect(driver.app.screen.place == .body("mcp"))
    driver.press(.escape)
    try driver.goDown { $0 == "Chad" }
    driver.press(.enter)
    #expect(driver.app.screen.place == .organization("chad"))
    driver.press(.escape)
    try driver.goDown { $0.contains("by decision") }
    driver.press(.enter)
    #expect(
      driver.app.screen.place
        == .decision(DecisionReference(meeting: "mcp-2", decision: "dialogue-in-mali")))
  }
}
