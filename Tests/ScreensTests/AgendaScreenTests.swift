import Domain
import Localization
import Storage
import TerminalUI
import Testing

@testable import Screens

/// The agenda in the terminal: laid, put into order, merged and split, worked through.
@Suite("The page of the agenda") struct AgendaScreenTests {
  private func driver(
    _ language: Language = .french, at place: Place = .agenda("mcp-6"),
    _ change: (inout Meeting) -> Void = { _ in }
  ) throws -> Driver {
    let builder = SampleBuilder(try SampleRegister.prepared().trees, today: SampleRegister.before)
    try builder.change("mcp-6", change)
    return Driver(builder.register, language, today: SampleRegister.before, at: place)
  }

  private func titles(_ driver: Driver) throws -> [String] {
    try driver.register.meeting("mcp-6").numberedAgenda.map {
      "\($0.number ?? "–") \($0.item.title.best(for: .english))"
    }
  }

  /// The line of the screen that is selected.
  private func selected(_ driver: Driver) -> String {
    driver.lines.first { $0.contains("►") } ?? ""
  }

  @Test("a point goes up and down, and stays selected")
  func moving() throws {
    var driver = try driver()
    driver.press(.down, .down, .down, .down)
    #expect(selected(driver).contains("5  Feuille de route"))
    driver.press(.character("k"))
    #expect(selected(driver).contains("4  Feuille de route"))
    #expect(
      driver.app.news?.words.contains("Point de l’ordre du jour déplacé – point 4 (jusqu’ici 5)") == true)
    driver.press(.shifted(.up))
    #expect(
      try titles(driver)[2...4] == [
        "3 Road map", "4 Minutes of the 5th plenary", "5 Reports of the thematic groups",
      ])
    driver.press(.character("j"), .shifted(.down))
    #expect(try titles(driver)[4] == "5 Road map")
    #expect(selected(driver).contains("5  Feuille de route"))
    driver.press(.control("z"))
    #expect(try titles(driver)[3] == "4 Road map")
  }

  @Test("at the ends of its level a point goes no further")
  func ends() throws {
    var driver = try driver()
    let before = try titles(driver)
    driver.press(.character("k"), .character(">"), .character("<"))
    driver.press(.end, .character("j"))
    #expect(try titles(driver) == before)
  }

  @Test("a point goes under the one above it, and comes back right behind it")
  func nesting() throws {
    var driver = try driver(.english)
    driver.press(.down, .down, .down, .down, .character(">"))
    #expect(try titles(driver)[4] == "4.1 Road map")
    #expect(selected(driver).contains("4.1  Road map"))
    driver.press(.character("<"))
    #expect(try titles(driver)[3...5] == ["4 Reports of the thematic groups", "5 Road map", "6 Closure"])
  }

  @Test("a new point comes below the selected one and is selected, so that the next comes below it")
  func adding() throws {
    var driver = try driver()
    driver.press(.down, .down, .down, .function(2))
    driver.type("Migrations")
    driver.press(.control("s"))
    #expect(selected(driver).contains("5  Migrations"))
    driver.press(.function(2))
    driver.type("Climat")
    driver.press(.control("s"))
    #expect(
      try titles(driver)[3...6] == [
        "4 Reports of the thematic groups", "5 Migrations", "6 Climat", "7 Road map",
      ])
    #expect(try driver.register.meeting("mcp-6").agenda[4].title.original == .french)
  }

  @Test("a usual point needs no title, another one does")
  func usual() throws {
    var driver = try driver()
    driver.press(.end, .function(2), .control("s"))
    #expect(driver.screen.contains("Rien n’est indiqué"))
    driver.press(.tab, .tab, .right, .right, .right, .control("s"))
    #expect(
      try titles(driver).contains {
        $0.hasSuffix("Joint communiqué") || $0.hasSuffix("Next meeting") || $0.hasSuffix("Any other business")
      })
  }

  @Test("words, kind, presenter and documents of a point are edited; the rest stays")
  func editing() throws {
    var driver = try driver()
    driver.press(.down, .down, .down, .function(4))
    driver.press(.last)
    driver.type(" et experts")
    driver.press(.control("s"))
    let item = try #require(try driver.register.meeting("mcp-6").item("a-4"))
    #expect(item.title.fr == "Rapports des groupes thématiques et experts")
    #expect(item.title.en == "Reports of the thematic groups")
    #expect(driver.screen.contains("et experts"))
  }

  @Test("two points become one, which stays selected; undone, both are back")
  func merging() throws {
    var driver = try driver()
    let before = try titles(driver)
    driver.press(.down, .down, .down, .character("f"))
    #expect(driver.screen.contains("5 Feuille de route"))
    driver.press(.control("s"))
    #expect(try titles(driver)[3...] == ["4 Reports of the thematic groups", "5 Closure"])
    #expect(selected(driver).contains("4  Rapports"))
    driver.press(.control("z"))
    #expect(try titles(driver) == before)
  }

  @Test("a point becomes two; documents that are chosen go to the new one")
  func splitting() throws {
    var driver = try driver { meeting in meeting.agenda[3].documents = ["f-1", "f-2"] }
    driver.press(.down, .down, .down, .character("x"))
    driver.type("Groupe Sécurité")
    driver.press(.tab, .tab, .tab, .tab)
    driver.type("Securite")
    driver.press(.enter, .control("s"))
    let agenda = try driver.register.meeting("mcp-6").agenda
    #expect(agenda[4].title.fr == "Groupe Sécurité" && agenda[4].documents == ["f-1"])
    #expect(agenda[3].documents == ["f-2"])
    #expect(selected(driver).contains("5  Groupe Sécurité"))
  }

  @Test("what takes a point away stands on Cancel")
  func removing() throws {
    var driver = try driver()
    let before = try titles(driver)
    driver.press(.down, .down, .down, .down, .delete, .enter)
    #expect(try titles(driver) == before)
    driver.press(.delete, .left, .enter)
    #expect(try titles(driver)[4...] == ["5 Closure"])
  }

  @Test("the agenda is laid from the last one in one step, and only where that does something")
  func carrying() throws {
    var driver = try driver { $0.agenda = [] }
    #expect(driver.screen.contains("c : reprendre le dernier"))
    driver.press(.character("c"))
    #expect(try titles(driver).count > 5)
    #expect(!driver.app.screen.offers(driver.app.around).contains { $0.keys == [.character("c")] })
    driver.press(.control("z"))
    #expect(try titles(driver).isEmpty)
  }

  @Test("in session the agenda is adopted, and each point says what became of it")
  func session() throws {
    var driver = try driver { meeting in
      if let schedule = meeting.timing.schedule { meeting.timing = .inSession(schedule) }
    }
    driver.press(.character("a"), .down, .down, .down, .function(8))
    driver.press(.enter)
    #expect(
      try driver.register.meeting("mcp-6").agenda.map(\.state)[2...4] == [.adopted, .discussed, .adopted])
    driver.press(.delete)
    #expect(!driver.app.layers.isEmpty == false)
    driver.press(.down, .delete, .left, .enter)
    #expect(try driver.register.meeting("mcp-6").agenda[4].state == .withdrawn)
  }

  @Test("once the minutes are approved, or the meeting is cancelled, nothing is offered")
  func closed() throws {
    let driver = try driver { meeting in meeting.timing = .cancelled(meeting.timing.schedule, reason: nil) }
    #expect(driver.app.screen.offers(driver.app.around).isEmpty)
  }

  @Test("Enter on a point of the meeting's page opens the whole agenda")
  func opening() throws {
    var driver = try driver(.english, at: .meeting("mcp-6"))
    try driver.press(.down) { selected($0).contains("Opening") }
    driver.press(.enter)
    #expect(driver.app.screen.place == .agenda("mcp-6"))
    driver.press(.escape)
    #expect(driver.app.screen.place == .meeting("mcp-6"))
  }
}
