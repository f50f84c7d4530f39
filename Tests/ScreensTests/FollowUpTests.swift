import Commands
import Domain
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Following up")
struct FollowUpTests {
  private static let third = DecisionReference(meeting: "mcp-6", decision: "d-3")

  /// The register of six months after the plenary, a copy of one's own.
  private func driver(
    _ language: Language = .english, at place: Place = .decisions(.open)
  ) throws -> Driver {
    var driver = Driver(try SampleRegister.held(), language, today: SampleRegister.after, at: place)
    driver.makeOwn()
    return driver
  }

  private func owners(_ driver: Driver, _ decision: DecisionID = "d-3") throws -> [Responsibility] {
    try #require(try driver.register.meeting("mcp-6").decision(decision)).responsible
  }

  @Test("two keys log a contact of today with the party of the line, and one takes it back")
  func contact() throws {
    var driver = try driver()
    let before = try owners(driver)
    driver.press(.down, .down, .down)
    driver.press(.character("c"))
    #expect(driver.screen.contains("MCP/6/Dec.3: Resilience"), "\(driver.screen)")
    #expect(try owners(driver) == before)
    driver.press(.control("s"))
    let resilience = try #require(try owners(driver).first { $0.party == .body("mcp-resilience") })
    #expect(resilience.log.count == 4)
    #expect(resilience.log.last?.kind == .contact && resilience.log.last?.on == SampleRegister.after)
    #expect(try owners(driver).filter { $0.party != .body("mcp-resilience") }.allSatisfy(before.contains))
    #expect(driver.screen.contains("Follow-up recorded"))
    driver.press(.control("z"))
    #expect(try owners(driver) == before)
  }

  @Test("F8 asks which status, what is likely to come next first, and names what it is about")
  func nextStatus() throws {
    var driver = try driver()
    driver.press(.down, .down, .down)
    for status in [Responsibility.Status.inProgress, .done] {
      let before = try owners(driver)
      driver.press(.function(8))
      #expect(driver.screen.contains("Status – MCP/6/Dec.3, Resilience"), "\(driver.screen)")
      #expect(try owners(driver) == before)
      driver.press(.enter)
      if status == .inProgress {
        #expect(try owners(driver) == before)
        driver.type("40")
        driver.press(.control("s"))
        #expect(try owners(driver)[2].percent == 40)
      }
      #expect(try owners(driver)[2].status == status)
    }
    #expect(try owners(driver)[2].doneOn == SampleRegister.after)
    let after = try owners(driver)
    driver.press(.function(8), .escape)
    #expect(try owners(driver) == after && driver.app.layers.isEmpty)
  }

  @Test("F2 asks for a note and evidence, and puts the evidence among the meeting's documents")
  func form() throws {
    var driver = try driver()
    driver.press(.down, .down, .down, .function(2))
    #expect(driver.screen.contains("Resilience"))
    driver.press(.tab, .tab)
    driver.type("sent by mail")
    driver.press(.tab, .tab, .tab)
    driver.type("Status report")
    driver.press(.control("s"))
    let resilience = try owners(driver)[2]
    #expect(resilience.log.last?.note == "sent by mail")
    let document = try #require(resilience.evidence.first)
    #expect(try driver.register.meeting("mcp-6").document(document)?.title.en == "Status report")
  }

  @Test("a place of keeping without a document is refused below the document")
  func locationAlone() throws {
    var driver = try driver()
    driver.press(.down, .down, .down, .function(2))
    for _ in 0..<7 { driver.press(.tab) }
    driver.type("cupboard")
    driver.press(.control("s"))
    #expect(try owners(driver)[2].evidence.isEmpty)
    #expect(driver.app.layers.last?.form != nil)
  }

  @Test("marked lines are reminded as one act, and undone by one key", arguments: Language.allCases)
  func marks(language: Language) throws {
    var driver = try driver(language)
    let before = try owners(driver)
    driver.press(.down, .down, .down)
    driver.press(.character(" "), .insert)
    #expect(driver.screen.contains(language == .english ? "2 marked of" : "2 marquées sur"))
    driver.press(.character("r"), .control("s"))
    let after = try owners(driver)
    #expect(after[2].log.last?.kind == .reminder && after[3].log.last?.kind == .reminder)
    #expect(after[0] == before[0] && after[1] == before[1])
    #expect(!driver.screen.contains(language == .english ? "marked" : "marqué"))
    driver.press(.control("z"))
    #expect(try owners(driver) == before)
  }

  @Test("a star marks all that the filter shows, and Escape takes the marks back before it goes back")
  func markAll() throws {
    var driver = try driver()
    driver.press(.function(7))
    driver.type("Dec.3")
    driver.press(.enter, .character("*"))
    #expect(driver.screen.contains("4 marked"))
    driver.press(.escape)
    #expect(!driver.screen.contains("marked") && driver.app.screen.filterWords == "Dec.3")
  }

  @Test("several parties get one status by F8")
  func bulkStatus() throws {
    var driver = try driver()
    driver.press(.down, .down, .down, .character(" "), .character(" "), .function(8))
    #expect(driver.screen.contains("Status – 2 responsible bodies"))
    driver.type("done")
    driver.press(.enter)
    let after = try owners(driver)
    #expect(after[2].status == after[3].status && after[2].status == .done)
  }

  @Test("the morning list has the same keys: all who are awaited are reminded at once")
  func chase() throws {
    var driver = try driver(at: .today)
    driver.press(.tab, .tab)
    let reminded = { try owners(driver).map { $0.log.count { $0.kind == .reminder } } }
    let before = try reminded()
    for _ in 0..<12 where driver.app.screen.selectedDecision != Self.third { driver.press(.down) }
    try #require(driver.app.screen.selectedDecision == Self.third)
    driver.press(.character("r"), .control("s"))
    let after = try reminded()
    #expect(after == [before[0], before[1], before[2] + 1, before[3] + 1])
  }

  @Test("what is open is put onto the agenda of the body's next meeting, once")
  func carry() throws {
    var driver = try driver()
    #expect(!driver.app.screen.offers(driver.app.around).contains { $0.keys == [.character("a")] })
    let register = driver.register
    try register.perform(
      ScheduleMeeting(body: "mcp", date: "2027-09-14", place: .same("Bamako")),
      in: .fixed(today: SampleRegister.after))
    driver.change(register)
    driver.press(.character("a"))
    #expect(driver.screen.contains("MCP/6/Dec.3"))
    driver.press(.enter)
    let agenda = try register.meeting("mcp-7").agenda
    #expect(agenda.flatMap(\.followsUp).contains(Self.third))
    #expect(!driver.app.screen.offers(driver.app.around).contains { $0.keys == [.character("a")] })
  }

  @Test("a decision says which other one it supersedes")
  func supersede() throws {
    var driver = try driver(at: .decision(DecisionReference(meeting: "mcp-6", decision: "d-5")))
    driver.press(.character("i"))
    driver.press(.tab)
    driver.type("Dec.")
    #expect(!driver.screen.contains("MCP/6/Dec.5 Financing"), "never itself")
    driver.type("3")
    driver.press(.enter, .control("s"))
    let meeting = try driver.register.meeting("mcp-6")
    #expect(meeting.decision("d-3")?.supersededBy == DecisionReference(meeting: "mcp-6", decision: "d-5"))
  }
}

extension Screen {
  /// The decision of the selected line.
  fileprivate var selectedDecision: DecisionReference? {
    guard let page = self as? any PageScreen else { return nil }
    let area = Rectangle(Size(columns: 80, rows: 24)).droppingTop(1).droppingBottom(2)
    guard case .decision(let reference)? = page.view.selected(in: area)?.place else { return nil }
    return reference
  }
}
