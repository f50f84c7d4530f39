import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What the officers of a later trial stumbled over.
extension StumblingTests {
  @Test("An acronym typed in full takes the body that bears it, whatever stands before it by the alphabet")
  func acronym() throws {
    let register = try SampleRegister.prepared()
    let around = Driver(register, .english, today: SampleRegister.before).app.around
    for (typed, name) in [("MCP", "(MCP)"), ("mcp", "(MCP)"), ("un", "(UN)")] {
      let found = try CandidatesContent(
        typed == "un" ? .organizations : .bodies, typed, register, around)
      #expect(found.candidates.first?.reference.label.contains(name) == true, "\(typed): \(found.candidates)")
    }
  }

  @Test("A new meeting that is undone while one looks at it is left, without a question")
  func undoneMeeting() throws {
    var driver = Driver(try SampleRegister.prepared(), .english, today: SampleRegister.before, at: .meetings)
    driver.makeOwn()
    try driver.register.perform(
      ScheduleMeeting(body: "mcp", date: "2027-03-03"), in: .fixed(today: SampleRegister.before))
    let made = try #require(
      try driver.register.meetings(MeetingQuery(from: "2027-03-03", to: "2027-03-03")).rows.first)
    driver.perform(.go(.meeting(made.id)))
    #expect(driver.app.screen.place == .meeting(made.id))
    driver.press(.control("z"))
    #expect(driver.app.screen.place == .meetings && driver.app.layers.isEmpty, "\(driver.screen)")
    #expect(driver.screen.contains("Undone"), "\(driver.screen)")
  }

  @Test("The log of a follow-up says which status was reported", arguments: Language.allCases)
  func reported(_ language: Language) throws {
    let decision = DecisionReference(meeting: "mcp-6", decision: "d-3")
    var driver = Driver(
      try SampleRegister.held(), language, today: SampleRegister.after, at: .decisions(.open),
      size: Size(columns: 120, rows: 40))
    driver.makeOwn()
    try driver.register.perform(
      RecordFollowUp(
        decision: decision, everyone: true, kind: .status, status: .inProgress, percent: 40),
      in: .fixed(today: SampleRegister.after, after: 700))
    driver.perform(.go(.decision(decision)))
    let words = language == .english ? "in progress, 40%" : "en cours, 40 %"
    #expect(driver.screen.replacing("\u{A0}", with: " ").contains(words), "\(driver.screen)")
  }
}
