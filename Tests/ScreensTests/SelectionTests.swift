import Domain
import Localization
import TerminalUI
import Testing

@testable import Screens

/// The selection follows what it is on: through a save, and from one page to the next.
@Suite("What stays selected") struct SelectionTests {
  private func driver(_ place: Place, _ language: Language = .french) throws -> Driver {
    Driver(try SampleRegister.prepared(), language, today: SampleRegister.before, at: place)
  }

  private func selected(_ driver: Driver) -> String {
    driver.lines.first { $0.contains("►") } ?? ""
  }

  private func goTo(_ words: String, _ driver: inout Driver) {
    for _ in 0..<80 where !selected(driver).contains(words) { driver.press(.down) }
  }

  @Test("Enter on a point of the agenda opens the agenda at that point")
  func point() throws {
    var driver = try driver(.meeting("mcp-6"))
    goTo("Feuille de route", &driver)
    driver.press(.enter)
    #expect(driver.app.screen.place == .agenda("mcp-6"))
    #expect(selected(driver).contains("Feuille de route"))
  }

  @Test("a point added from the opening comes before any other business, not behind the opening")
  func added() throws {
    var driver = try driver(.agenda("mcp-6"))
    driver.press(.home, .function(2))
    driver.type("Sécurité des frontières")
    driver.press(.control("s"))
    let agenda = try driver.register.meeting("mcp-6").numberedAgenda.map(\.item)
    let place = try #require(agenda.firstIndex { $0.title.fr == "Sécurité des frontières" })
    #expect(agenda[place - 1].kind == .substance)
    #expect(agenda[(place + 1)...].allSatisfy { StandardAgenda.rank(of: $0.kind) > 4 })
    #expect(selected(driver).contains("Sécurité des frontières"))
  }

  @Test("a document that was added is selected, though other sections grew")
  func document() throws {
    var driver = try driver(.meeting("mcp-6"))
    for _ in 0..<80 where !driver.lines[23].contains("F2 Document") { driver.press(.down) }
    driver.press(.function(2), .tab)
    driver.type("Note sur les réfugiés")
    driver.press(.control("s"))
    #expect(driver.app.layers.isEmpty)
    #expect(selected(driver).contains("Note sur les réfugiés"))
  }

  @Test("a line that is gone leaves the selection in its section")
  func gone() throws {
    var driver = try driver(.agenda("mcp-6"))
    goTo("Feuille de route", &driver)
    driver.press(.function(2))
    driver.type("Point de trop")
    driver.press(.control("s"))
    driver.press(.control("z"))
    #expect(try !driver.register.meeting("mcp-6").agenda.contains { $0.title.fr == "Point de trop" })
    #expect(selected(driver).contains("6") && selected(driver).contains("│"))
  }

  @Test("the papers of what is open are the follow-up table, and Escape comes back")
  func papers() throws {
    var driver = Driver(
      try SampleRegister.held(), .french, today: SampleRegister.after, at: .decisions(.open))
    driver.press(.character("p"))
    #expect((driver.app.screen as? DocumentsScreen)?.paper == .followUp)
    driver.press(.escape)
    #expect(driver.app.screen.place == .decisions(.open))
  }

  @Test("who represents a seat is looked for among those who are there")
  func represented() throws {
    let register = try SessionRegister.opened()
    let here = try register.meeting("mcp-6").attendance.filter { $0.manner == .present }.map(\.party)
    let around = SessionRegister.driver(register).app.around
    let first = try #require(here.first)
    let found = try CandidatesContent(.present("mcp-6", beside: first), "", register, around).candidates
    #expect(here.count > 1 && Set(found.compactMap(\.reference.party)) == Set(here.dropFirst()))
  }

  @Test("a contact is about those who were invited, and a meeting is linked to another one")
  func bound() throws {
    let register = try SampleRegister.prepared()
    let around = Driver(register, .french, today: SampleRegister.before).app.around
    let invited = try register.meeting("mcp-6").standingInvitations.map(\.party)
    let parties = try CandidatesContent(.invited("mcp-6"), "", register, around).candidates
    #expect(!invited.isEmpty && Set(parties.compactMap(\.reference.party)) == Set(invited))
    let meetings = try CandidatesContent(.meetingsBeside("mcp-6"), "plénière", register, around).candidates
    #expect(meetings.contains { $0.reference.label.hasPrefix("5e plénière ordinaire, PMC") })
    #expect(!meetings.contains { $0.reference.meeting == "mcp-6" })
  }

  @Test("F4 is offered for a long text only to who has an editor, and says how to come back")
  func editor() throws {
    for hasEditor in [true, false] {
      var driver = Driver(
        try SampleRegister.minuted(), .french, today: SampleRegister.after, at: .minutes("mcp-6"),
        hasEditor: hasEditor)
      driver.press(.down, .down, .function(4))
      #expect(driver.lines[23].contains("F4 Éditeur") == hasEditor)
      #expect(driver.screen.contains("pour revenir") == hasEditor)
      driver.press(.function(4))
      #expect((driver.editedOutside != nil) == hasEditor)
    }
  }

  @Test("the tour lets the keys through that it speaks of")
  func tour() throws {
    var driver = try Scene.tour.driver(.french)
    driver.press(.function(9))
    #expect(driver.app.layers.isEmpty && driver.app.menu.isOpen)
  }
}
