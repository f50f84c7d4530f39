import Domain
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Forms about bodies and their rules")
struct BodyFormTests {
  private func driver(_ language: Language = .english, at place: Place = .bodies) throws -> Driver {
    try Driver(SampleRegister.prepared().copy(), language, today: SampleRegister.before, at: place)
  }

  @Test("a body is entered under the one that is named, with its cadence, and undone")
  func add() throws {
    var driver = try driver()
    driver.press(.function(2))
    driver.type("Finance group")
    driver.press(.tab)
    driver.type("Groupe Finances")
    driver.press(.tab)
    driver.type("MCP-FIN")
    driver.press(.tab, .tab, .right, .right, .tab)
    driver.type("ministerial coord")
    driver.press(.enter, .tab, .tab, .tab, .tab, .tab, .tab)
    driver.press(.right, .tab)
    driver.type("2")
    driver.press(.tab)
    driver.type("2027")
    driver.press(.control("s"))
    let body = try driver.register.body("mcp-fin")
    #expect(body.name == Text(en: "Finance group", fr: "Groupe Finances", original: .english))
    #expect(body.kind == .thematicWorkingGroup)
    #expect(body.parent == "mcp")
    #expect(body.standing == .proposed)
    #expect(body.cadence == Cadence(ordinaryPerYear: 2, trackedSince: "2027"))
    #expect(driver.screen.contains("✓ Body added"))
    driver.press(.control("z"))
    #expect(throws: RegisterError.self) { try driver.register.body("mcp-fin") }
  }

  @Test("what is missing is said below its entry, and what was typed stays")
  func missing() throws {
    var driver = try driver(.french)
    driver.press(.function(2), .control("s"))
    #expect(driver.screen.contains("Cette indication est nécessaire."))
    driver.type("Cadre")
    driver.press(.control("s"))
    #expect(driver.screen.contains("Cadre"))
    #expect(driver.screen.contains("! Cette indication est nécessaire."))
  }

  @Test("meetings counted from a day without a number of meetings are asked for it")
  func trackedWithoutNumber() throws {
    var driver = try driver()
    driver.press(.character("r"), .down, .down, .enter)
    driver.press(.backspace, .control("s"))
    #expect(driver.screen.contains("Nothing is given. It is needed here."))
    #expect(try driver.register.body("mcp").cadence?.ordinaryPerYear == 2)
    driver.type("13")
    driver.press(.control("s"))
    #expect(driver.screen.contains("13 is not between 1 and 12"))
    driver.press(.backspace, .backspace)
    driver.type("3")
    driver.press(.control("s"))
    let cadence = try driver.register.body("mcp").cadence
    #expect(cadence?.ordinaryPerYear == 3)
    #expect(cadence?.source?.document == "S0")
    #expect(cadence?.source?.remark != nil)
  }

  @Test("an edit changes what was changed, and a body cannot stand below itself")
  func edit() throws {
    var driver = try driver()
    let before = try driver.register.body("mcp")
    driver.press(.function(4))
    driver.press(.tab, .tab, .end, .backspace, .backspace, .backspace)
    driver.type("PMC2")
    driver.press(.control("s"))
    var after = try driver.register.body("mcp")
    #expect(after.acronym?.en == "PMC2")
    #expect(after.acronym?.fr == before.acronym?.fr)
    after.acronym = before.acronym
    #expect(after == before)
    driver.press(.function(4), .tab, .tab, .tab, .tab, .tab)
    driver.type("Security Thematic")
    driver.press(.enter, .control("s"))
    #expect(driver.screen.contains("would stand above itself"))
    #expect(try driver.register.body("mcp").parent == nil)
  }

  @Test("a quorum is chosen, typed as another share, and taken back to no rule")
  func quorum() throws {
    var driver = try driver()
    func open() { driver.press(.character("r"), .enter) }
    open()
    driver.press(.right, .right, .right, .control("s"))
    #expect(try driver.register.body("mcp").quorum == QuorumRule(share: .twoThirds))
    open()
    driver.press(.right, .right, .tab)
    driver.type("5/3")
    driver.press(.control("s"))
    #expect(driver.screen.contains("5/3 is not between 0 and 1"))
    for _ in 0..<3 { driver.press(.backspace) }
    driver.type(">3/5")
    driver.press(.tab)
    driver.type("4")
    driver.press(.control("s"))
    let rule = try driver.register.body("mcp").quorum
    #expect(rule == QuorumRule(share: Fraction(3, of: 5, exceeded: true), seats: 4))
    open()
    for _ in 0..<5 { driver.press(.left) }
    driver.press(.control("s"))
    #expect(try driver.register.body("mcp").quorum == nil)
  }

  @Test("methods of adoption are chosen, a majority only where there is a vote")
  func adoption() throws {
    var driver = try driver(.french)
    driver.press(.character("r"), .down, .enter)
    #expect(!driver.screen.contains("Majorité"))
    driver.press(.left, .tab, .left, .tab, .right, .control("s"))
    let rule = try driver.register.body("mcp").adoption
    #expect(rule == AdoptionRule(methods: [.consensus, .vote], majority: .twoThirds))
    driver.press(.character("r"), .down, .enter, .tab, .right, .control("s"))
    #expect(try driver.register.body("mcp").adoption == AdoptionRule(methods: [.consensus]))
  }

  @Test("one period is written and the others stay the office's")
  func periods() throws {
    var driver = try driver()
    driver.press(.character("r"), .down, .down, .down, .enter)
    #expect(driver.screen.contains("42"))
    driver.press(.tab)
    driver.type("21")
    driver.press(.control("s"))
    #expect(try driver.register.body("mcp").periods == Periods(documents: 21))
    driver.press(.character("r"), .down, .down, .down, .enter)
    driver.type("4000")
    driver.press(.control("s"))
    #expect(driver.screen.contains("4000 is not between 0 and 3650"))
  }

  @Test("a pattern that could give a symbol twice is refused below its entry")
  func symbols() throws {
    var driver = try driver()
    driver.press(.character("r"), .down, .down, .down, .down, .enter, .tab, .tab, .tab)
    driver.type("{body}/Doc")
    driver.press(.control("s"))
    #expect(driver.screen.contains("“{body}/Doc” is not one of the choices"))
    driver.type(".{n}")
    driver.press(.tab, .right, .tab, .right, .tab)
    driver.type("Africa/Nowhere")
    driver.press(.control("s"))
    #expect(driver.screen.contains("“Africa/Nowhere” is not chosen yet"))
    for _ in 0..<7 { driver.press(.backspace) }
    driver.type("Ndjamena")
    driver.press(.control("s"))
    let body = try driver.register.body("mcp")
    #expect(body.numbering == Numbering(document: "{body}/Doc.{n}", runsOn: true))
    #expect(body.minutesTitle == .procesVerbal)
    #expect(body.zone == "Africa/Ndjamena")
  }

  @Test("closing names what follows, stands on Cancel, and is refused while meetings are ahead")
  func close() throws {
    var driver = try driver()
    driver.press(.delete, .down, .enter)
    #expect(driver.screen.contains("becomes read-only"))
    #expect(driver.screen.contains("6th ordinary plenary"))
    driver.press(.enter)
    #expect(try driver.register.body("mcp").standing == .active)
    driver.press(.delete, .down, .enter, .control("s"))
    #expect(try driver.register.body("mcp").standing == .active)
    #expect(driver.screen.contains("“Ministerial Coordination Platform”"))
  }

  @Test("a body is suspended, taken up again, closed; then nothing is offered but to undo")
  func standing() throws {
    var driver = try driver(.english, at: .body("contact-group"))
    driver.press(.delete, .enter)
    #expect(try driver.register.body("contact-group").standing == .suspended)
    driver.press(.function(8))
    #expect(try driver.register.body("contact-group").standing == .active)
    driver.press(.delete, .down, .enter)
    driver.press(.control("s"))
    let standing = try driver.register.body("contact-group").standing
    #expect(standing == .closed(on: "2026-12-01", instrument: nil))
    #expect(driver.app.screen.offers(driver.app.around).isEmpty)
    driver.press(.control("z"))
    #expect(try driver.register.body("contact-group").standing == .active)
  }

  @Test("a successor made in place continues the body")
  func succeed() throws {
    var driver = try driver(.english, at: .body("contact-group"))
    driver.press(.delete, .end, .enter, .tab)
    driver.type("New Contact Group")
    driver.press(.up, .enter)
    #expect(driver.screen.contains("New body"))
    driver.press(.tab, .tab, .tab, .tab, .right, .control("s"))
    driver.press(.control("s"))
    let standing = try driver.register.body("contact-group").standing
    #expect(standing == .succeeded(by: "new-contact-group", on: "2026-12-01"))
    #expect(try driver.register.body("new-contact-group").predecessors == ["contact-group"])
  }

  @Test("another's change of one period and mine of another both stand")
  func together() throws {
    var driver = try driver()
    driver.press(.character("r"), .down, .down, .down, .enter, .tab)
    driver.type("21")
    let register = driver.register
    var body = try register.body("mcp")
    body.periods.invitations = 60
    let changed = body
    try register.perform { register throws(RegisterError) in
      var draft = ChangeDraft(Context.fixed(today: SampleRegister.before), register)
      try draft.update(try register.body("mcp")) { body throws(RegisterError) in body = changed }
      return draft.changeSet(action: "sample", subject: nil)
    }
    driver.press(.control("s"))
    #expect(try driver.register.body("mcp").periods == Periods(invitations: 60, documents: 21))
  }
}
