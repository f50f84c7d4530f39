import Domain
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Filters")
struct FilterTests {
  /// Screens that can be filtered, with words that one of their lines has, without accents and capitals.
  static let filters: [(scene: Scene, words: String, line: String)] = [
    (.bodies, "securite", "Sécurité"), (.groups, "resilience", "Résilience"),
    (.meetings, "preparatoire", "11 janv. 2027"),
    (.decisions, "feuille route", "MCP/6/Dec.1"), (.followUp, "bad", "BAD"),
    (.meetingAhead, "mauritanie", "Mauritanie"),
    (.check, "pleniere", "plénière"), (.documents, "2017 5e", "14 juin 2017"),
    (.today, "developpement", "Développement"),
  ]

  @Test("typing narrows the lines, Escape brings them back", arguments: filters)
  func filter(_ scene: Scene, _ words: String, _ line: String) throws {
    var driver = try scene.driver(.french)
    let before = driver.screen
    driver.press(.character("/"))
    driver.type(words)
    #expect(driver.screen.contains(line))
    #expect(driver.filled < before.filledLines)
    driver.press(.escape)
    #expect(driver.screen == before)
  }

  @Test("a filter that is kept goes with the screen, and Escape drops it")
  func kept() throws {
    var driver = try Scene.meetings.driver(.english)
    driver.press(.function(7))
    driver.type("plenary")
    driver.press(.enter, .enter)
    #expect(driver.app.screen.place == .meeting("mcp-6"))
    #expect(!driver.app.filterLine.isShown)
    driver.press(.escape)
    #expect(driver.app.filterLine.text == "plenary")
    driver.press(.escape)
    #expect(!driver.app.filterLine.isShown)
    #expect(driver.screen.contains("Preparatory meeting"))
  }

  @Test("what nothing fits is said, with the way out")
  func nothing() throws {
    var driver = try Scene.meetings.driver(.english)
    driver.press(.function(7))
    driver.type("zzz")
    #expect(driver.screen.contains("Nothing fits the filter. Esc drops it."))
  }

  @Test("what is pasted into the filter presses no key")
  func paste() throws {
    var driver = try Scene.meetings.driver(.english)
    driver.press(.function(7), .paste("q\u{1B}\nplenary"))
    #expect(!driver.hasQuit)
    #expect(driver.app.filterLine.text == "q plenary")
  }
}

extension Driver {
  fileprivate var filled: Int { screen.filledLines }
}

extension String {
  /// Lines with something on them between the borders.
  fileprivate var filledLines: Int {
    split(separator: "\n").count { $0.hasPrefix("│") && $0.dropFirst().prefix(70).contains { $0 != " " } }
  }
}
