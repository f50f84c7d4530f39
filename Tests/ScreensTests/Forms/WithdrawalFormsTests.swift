import Commands
import Domain
import Localization
import TerminalUI
import Testing

@testable import Screens

/// What was entered by mistake is taken back with Del, asked first, and undo brings it back.
@Suite("Taking back in the terminal") struct WithdrawalFormsTests {
  private func prepared(
    _ language: Language = .english, at place: Place = .meeting("mcp-6"),
    _ change: (inout Meeting) -> Void = { _ in }
  ) throws -> Driver {
    let builder = SampleBuilder(try SampleRegister.prepared().trees, today: SampleRegister.before)
    try builder.change("mcp-6", change)
    return Driver(
      builder.register, language, today: SampleRegister.before, at: place, size: Size(columns: 120, rows: 40))
  }

  /// Goes down until Del does this.
  private func goTo(_ help: Phrase, _ driver: inout Driver) throws {
    func isThere(_ driver: Driver) -> Bool {
      driver.app.screen.offers(driver.app.around).first { $0.keys.contains(.delete) }?.help
        == help[driver.app.around.language]
    }
    for _ in 0..<80 where !isThere(driver) { driver.press(.down) }
    try #require(isThere(driver), "\(driver.screen)")
  }

  private func invitations(_ driver: Driver) throws -> [Invitation] {
    try driver.register.meeting("mcp-6").invitations
  }

  @Test(
    "an invitation that left stays as withdrawn, one that did not comes off", arguments: Language.allCases)
  func invitation(_ language: Language) throws {
    var driver = try prepared(language)
    try goTo(FormTitles.withdrawInvitationHelp, &driver)
    let before = try invitations(driver)
    driver.press(.delete)
    #expect(driver.screen.contains(FormTitles.leavesList[language].prefix(20)))
    driver.press(.enter)
    #expect(try invitations(driver) == before)
    driver.press(.delete, .left, .enter)
    #expect(try invitations(driver) == Array(before.dropFirst()))
    driver.press(.control("z"))
    #expect(try invitations(driver) == before)

    driver.press(.down, .delete)
    #expect(driver.screen.contains(FormTitles.staysWithdrawn[language].prefix(14)))
    #expect(driver.screen.contains(FormTitles.replyStays[language]))
    driver.press(.left, .enter)
    let second = try invitations(driver)[1]
    #expect(second.withdrawn?.on == SampleRegister.before && second.reply == .accepted)
    #expect(driver.screen.contains(second.withdrawn?.phrase[language] ?? "?"), "\(driver.screen)")
    #expect(
      driver.app.screen.offers(driver.app.around).allSatisfy { $0.help != FormTitles.replyHelp[language] })
  }

  @Test("a document that participants do not have is removed; the others do not offer it")
  func document() throws {
    var driver = try prepared { meeting in
      meeting.documents[0].languages = .init(en: .ready, fr: .ready)
      meeting.documents[1].languages = .init(en: .received, fr: .awaited)
      if let schedule = meeting.timing.schedule { meeting.timing = .convened(schedule) }
    }
    let before = try driver.register.meeting("mcp-6").documents
    try goTo(FormTitles.removeDocumentHelp, &driver)
    driver.press(.delete, .left, .enter)
    let after = try driver.register.meeting("mcp-6").documents
    #expect(after.count == before.count - 1 && after.first?.id == before.first?.id)
    driver.press(.control("z"))
    #expect(try driver.register.meeting("mcp-6").documents == before)
  }

  @Test("an attendance recorded by mistake is not recorded any more")
  func attendance() throws {
    var driver = try prepared(at: .attendance("mcp-6")) { meeting in
      if let schedule = meeting.timing.schedule { meeting.timing = .inSession(schedule) }
    }
    #expect(!(driver.lines.last ?? "").contains("Del"))
    driver.press(.character("p"))
    #expect(try driver.register.meeting("mcp-6").attendance.count == 1)
    driver.press(.delete, .left, .enter)
    #expect(try driver.register.meeting("mcp-6").attendance.isEmpty)
    driver.press(.control("z"))
    #expect(try driver.register.meeting("mcp-6").attendance.count == 1)
  }

  @Test("a classification is withdrawn, unless a seat is held by virtue of it")
  func classification() throws {
    var driver = Driver(
      try SampleRegister.prepared(), .english, today: SampleRegister.before, at: .organization("chad"))
    driver.press(.tab, .delete)
    #expect(driver.screen.contains("End the seat first"), "\(driver.screen)")
    driver.press(.enter)
    #expect(try driver.register.organization("chad").classified.count == 1)
    let builder = SampleBuilder(try SampleRegister.prepared().trees, today: SampleRegister.before)
    try builder.run(
      ClassifyOrganization(organization: "japan", classification: "sahel-country", from: .notStated))
    driver = Driver(builder.register, .english, today: SampleRegister.before, at: .organization("japan"))
    driver.press(.tab, .delete, .left, .enter)
    #expect(try driver.register.organization("japan").classified.isEmpty, "\(driver.screen)")
    driver.press(.control("z"))
    #expect(try driver.register.organization("japan").classified.count == 1)
  }
}
