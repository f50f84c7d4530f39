import Commands
import Domain
import Localization
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("What was done")
struct HistoryTests {
  private func driver(_ language: Language = .english, at place: Place) throws -> Driver {
    // Only what is done here.
    let register = MemoryRegister(try SampleRegister.held().trees)
    var driver = Driver(register, language, today: SampleRegister.after, at: place)
    driver.makeOwn()
    driver.app.around.personal.actor = "A. Diallo"
    return driver
  }

  @Test("newest first, with who, what and the fields as they were and as they became")
  func newestFirst() throws {
    var driver = try driver(at: .decisions(.open))
    driver.press(.down, .down, .down, .character("c"), .control("s"), .function(8), .enter, .control("s"))
    driver.perform(.go(.history(.all)))
    let lines = driver.lines.filter { $0.contains("Follow-up recorded") && $0.contains("A. Diallo") }
    #expect(lines.count == 2)
    #expect(driver.screen.contains("not started → in progress"))
    driver.press(.enter)
    #expect(
      driver.app.screen.place == .decision(DecisionReference(meeting: "mcp-6", decision: "d-3")))
  }

  @Test("a person takes back the last act from its line; the others do not offer it")
  func undo() throws {
    var driver = try driver(at: .decisions(.open))
    driver.press(.down, .down, .down, .character("c"), .control("s"), .character("r"), .control("s"))
    driver.perform(.go(.history(.all)))
    driver.press(.down)
    #expect(!driver.app.screen.offers(driver.app.around).contains { $0.keys == [.character("u")] })
    driver.press(.up, .character("u"))
    #expect(driver.screen.contains("Undone: Follow-up recorded"))
    let logs = try #require(try driver.register.meeting("mcp-6").decision("d-3")).responsible[2].log
    #expect(logs.last?.kind == .contact)
  }

  @Test("what somebody changed since cannot be undone, and the field is named in words")
  func blocked() throws {
    var driver = try driver(at: .decisions(.open))
    driver.press(.down, .down, .down, .function(8), .enter, .control("s"))
    try driver.register.perform(
      RecordFollowUp(
        decision: DecisionReference(meeting: "mcp-6", decision: "d-3"), party: .body("mcp-resilience"),
        kind: .status, status: .done),
      in: Context(
        now: "2027-07-12T11:00:00Z", today: SampleRegister.after, person: "M. Traoré", zones: .fixed,
        freshIdentifier: { "other" }))
    driver.press(.control("z"))
    let words = driver.lines.joined(separator: " ")
    #expect(words.contains("M. Traoré has changed"))
    #expect(words.contains("MCP/6/Dec.3") && !words.contains("/decisions/"))
  }

  @Test("the key h tells the history of one record only", arguments: Language.allCases)
  func oneRecord(language: Language) throws {
    var driver = try driver(language, at: .body("mcp-security"))
    try driver.register.perform(
      EditBody(body: "mcp-security", remark: .same("A remark.")),
      in: .fixed(today: SampleRegister.after, person: "M. Traoré"))
    driver.press(.character("h"))
    #expect(driver.app.screen.place == .history(.record(.body("mcp-security"))))
    #expect(driver.screen.contains(language == .english ? "Body edited" : "Instance modifiée"))
    #expect(driver.screen.contains(language == .english ? "Remark, in English: " : "Remarque, en anglais : "))
    driver.press(.escape)
    #expect(driver.app.screen.place == .body("mcp-security"))
  }

  @Test("states and parties are told in words")
  func words() throws {
    var driver = try Scene.historyOfMeeting.driver(.french)
    #expect(driver.screen.contains("État : en séance → tenue"))
    #expect(driver.lines.contains { $0.contains("Participation notée") && $0.contains(" UE ") })
    driver.press(.down)
    #expect(driver.screen.contains("état : proposée → reportée"), "\(driver.screen)")
  }

  @Test("it is read page by page, as far as one goes down")
  func pages() throws {
    var driver = try driver(at: .today)
    for number in 1...130 {
      try driver.register.perform(
        EditBody(body: "mcp", remark: .same("\(number)")), in: .counting(from: number))
    }
    driver.perform(.go(.history(.all)))
    #expect(driver.screen.contains("100 of 130"))
    driver.press(.end)
    #expect(driver.screen.contains("130"))
    #expect(driver.asked.filter { if case .history = $0 { true } else { false } }.count == 2)
    #expect(!driver.screen.contains("100 of 130"))
  }
}

extension Context {
  /// A context whose identifiers are no other one's.
  fileprivate static func counting(from number: Int) -> Context {
    Context(
      now: Moment(seconds: SampleRegister.after.number * 86_400 + number), today: SampleRegister.after,
      person: "A. Diallo", zones: .fixed, freshIdentifier: { "n\(number)" })
  }
}
