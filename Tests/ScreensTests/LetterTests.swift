import Domain
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// The letters of the pages on which one meeting is worked on: each has one sense, and what it does is told here.
@Suite("One letter, one sense") struct LetterTests {
  private static let decision = DecisionReference(meeting: "mcp-6", decision: "d-3")

  /// What each letter is called in the key bar, wherever it does something.
  private func letters(_ driver: Driver) -> [Character: Set<String>] {
    var driver = driver
    var found: [Character: Set<String>] = [:]
    driver.press(.home)
    for _ in 0..<60 {
      let around = driver.app.around
      for binding in driver.app.screen.bindings(around) + driver.app.screen.offers(around) {
        for case .character(let letter) in binding.keys { found[letter, default: []].insert(binding.label) }
      }
      driver.press(.down)
    }
    return found
  }

  private func all() throws -> [Character: Set<String>] {
    let room = try SessionRegister.manifold()
    let closed = try SessionRegister.closed()
    var found: [Character: Set<String>] = [:]
    for (register, places) in [
      (room, [Place.session("mcp-6"), .agenda("mcp-6"), .meeting("mcp-6")]),
      (closed, [.session("mcp-6"), .agenda("mcp-6"), .meeting("mcp-6"), .minutes("mcp-6")]),
      (try SessionRegister.convened(), [.session("mcp-6"), .agenda("mcp-6"), .meeting("mcp-6")]),
      (try SampleRegister.held(), [.decision(Self.decision), .minutes("mcp-6"), .meeting("mcp-6")]),
    ] {
      for place in places {
        let driver = SessionRegister.driver(register, .english, at: place)
        found.merge(letters(driver)) { $0.union($1) }
      }
    }
    return found
  }

  @Test("as agreed")
  func table() throws {
    let table = try all().sorted { $0.key < $1.key }.map {
      "\($0.key) \($0.value.sorted().joined(separator: ", "))"
    }
    try Golden.check(table.joined(separator: "\n"), "letters")
  }

  @Test("What moves, merges and splits has the same keys for points and for decisions")
  func order() throws {
    let agenda = letters(
      SessionRegister.driver(try SessionRegister.deciding(), .english, at: .agenda("mcp-6")))
    let session = letters(SessionRegister.driver(try SessionRegister.manifold(), .english))
    for letter: Character in ["k", "j", "f", "x"] {
      #expect(agenda[letter]?.count == 1 && session[letter]?.count == 1, "\(letter)")
    }
    #expect(agenda["f"] == session["f"] && agenda["x"] == session["x"])
  }

  @Test(
    "Who is there is one key in the session, from the point and from the decision, and it stands in the key bar"
  )
  func presences() throws {
    for register in [try SessionRegister.convened(), try SessionRegister.manifold()] {
      var driver = SessionRegister.driver(register)
      for _ in 0..<12 {
        #expect(driver.lines[23].contains("e Présences"), "\(driver.screen)")
        driver.press(.down)
      }
    }
  }
}
