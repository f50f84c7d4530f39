import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("The session: a meeting while it sits") struct SessionScreenTests {
  @Test("as agreed", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let register = try SessionRegister.deciding()
    let large = SessionRegister.driver(register, language, size: Size(columns: 120, rows: 40))
    try Golden.check(large.screen, "session-large-\(language.rawValue)")
    var draft = SessionRegister.driver(register, language)
    draft.press(.function(2))
    try Golden.check(draft.screen, "draftDecision-\(language.rawValue)")
  }

  @Test(
    "F8 and s lead from the page of a convened meeting to the session; F8 opens it, now on the clock of the place"
  )
  func opening() throws {
    var driver = SessionRegister.driver(try SessionRegister.convened(), at: .meeting("mcp-6"))
    driver.press(.character("s"))
    #expect(driver.app.screen.place == .session("mcp-6"))
    #expect(driver.lines[0].contains("PAS ENCORE OUVERTE"))
    driver.press(.function(8))
    #expect(driver.screen.contains("10:12"), "\(driver.screen)")
    driver.press(.control("s"))
    let meeting = try driver.register.meeting("mcp-6")
    #expect(meeting.timing.name == .inSession && meeting.sittings.map(\.opened) == ["10:12"])
    #expect(driver.lines[0].hasPrefix(" EN SÉANCE"))
    driver.press(.control("z"))
    #expect(try driver.register.meeting("mcp-6").timing.name == .convened)
  }

  @Test("An item is discussed, concluded, taken up again; notes of its discussion are kept")
  func items() throws {
    var driver = SessionRegister.driver(try SessionRegister.opened())
    func state(_ driver: Driver) throws -> AgendaItem.State? {
      try driver.register.meeting("mcp-6").item("a-1")?.state
    }
    driver.press(.function(8))
    #expect(try state(driver) == .discussed)
    driver.press(.function(8))
    #expect(try state(driver) == .concluded)
    // What is concluded hands on to the next item.
    driver.press(.home, .character("u"))
    #expect(try state(driver) == .discussed)
    driver.press(.character("n"))
    driver.type("La présidence a souhaité la bienvenue.")
    driver.press(.control("s"))
    #expect(
      try driver.register.meeting("mcp-6").item("a-1")?.discussion?.fr
        == "La présidence a souhaité la bienvenue.")
    #expect(driver.screen.contains("La présidence a souhaité la bienvenue."))
  }

  @Test("The selection goes to the decision that is new, and stays with it when it moves")
  func selection() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.function(2))
    driver.type("Nouvelle")
    driver.press(.control("s"))
    #expect(driver.screen.contains("Projet de décision 3") || driver.screen.contains("Décision 3"))
    driver.press(.character("k"))
    #expect(driver.app.news?.style == .good)
    let words = try driver.register.meeting("mcp-6").decisions.map { $0.words(in: .french) }
    #expect(words[1] == "Nouvelle")
    #expect(driver.screen.contains("Projet de décision 2, point 4"), "\(driver.screen)")
    driver.press(.character("j"))
    #expect(driver.screen.contains("Projet de décision 3, point 4"), "\(driver.screen)")
  }

  @Test("Who is there is counted at this moment; what is said of the quorum is in the border")
  func presence() throws {
    let driver = SessionRegister.driver(try SessionRegister.opened())
    #expect(driver.lines[0].contains("10:12"))
    #expect(driver.lines[0].contains("présents sur"))
    #expect(driver.lines[1].contains("quorum : aucune règle"))
    #expect(driver.lines[22].contains("Le numéro peut changer jusqu’à la clôture"))
  }

  @Test("The room sees the text over the whole window; the same key leads back")
  func projector() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    let session = driver.screen
    driver.press(.function(3))
    #expect(!driver.screen.contains("F1") && driver.screen.contains("Projet de décision 2"))
    driver.press(.left)
    #expect(driver.screen.contains("Décision 1") && driver.screen.contains("à ses membres"))
    driver.press(.character("l"))
    #expect(driver.screen.contains("focal points"))
    driver.press(.character("l"))
    #expect(driver.screen.contains("focal points") && driver.screen.contains("à ses membres"))
    driver.press(.function(3))
    #expect(driver.screen == session)
  }

  @Test("Closing names what is in the way, and can settle it in the same act")
  func closing() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.character("s"), .down, .enter)
    #expect(driver.screen.contains("projet de décision 2"), "\(driver.screen)")
    driver.press(.control("s"))
    #expect(try driver.register.meeting("mcp-6").timing.name == .inSession)
    var deferring = SessionRegister.driver(try SessionRegister.deciding())
    deferring.press(.character("s"), .down, .enter)
    deferring.press(.tab, .right, .right)
    deferring.press(.control("s"))
    let meeting = try deferring.register.meeting("mcp-6")
    #expect(meeting.timing.name == .held, "\(deferring.screen)")
    #expect(meeting.decisions.map(\.symbol) == ["MCP/6/Dec.1", nil])
    #expect(deferring.lines[0].contains("LEVÉE"))
  }
}
