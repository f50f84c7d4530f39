import Commands
import Domain
import Localization
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Two officers at once")
struct ConflictTests {
  private static let third = DecisionReference(meeting: "mcp-6", decision: "d-3")

  private func driver(_ language: Language = .english) throws -> Driver {
    var driver = Driver(
      try SampleRegister.held(), language, today: SampleRegister.after, at: .decision(Self.third))
    driver.makeOwn()
    return driver
  }

  /// The other officer reports on the third group, in another program.
  private func report(_ status: Responsibility.Status, of driver: Driver, note: String? = nil) throws {
    try driver.register.perform(
      RecordFollowUp(
        decision: Self.third, party: .body("mcp-resilience"), kind: .status, status: status, note: note),
      in: Context(
        now: "2027-07-12T09:30:00Z", today: SampleRegister.after, person: "M. Traoré", zones: .fixed,
        freshIdentifier: { "other" }))
  }

  /// Opens the form about the third group.
  private func open(_ driver: inout Driver) {
    driver.perform(
      .fill(
        AnyForm(
          LogFollowUpForm(
            targets: [FollowUpTarget(decision: Self.third, party: .body("mcp-resilience"))]))))
  }

  private func status(_ driver: Driver) throws -> Responsibility.Status? {
    try driver.register.meeting("mcp-6").decision("d-3")?.responsible[2].status
  }

  @Test("an open form shows what another one saved meanwhile, and keeps what is typed")
  func meeting() throws {
    var driver = try driver()
    open(&driver)
    driver.press(.tab, .tab)
    driver.type("on the telephone")
    try report(.inProgress, of: driver)
    driver.send(.registerChanged)
    #expect(driver.screen.contains("in progress"))
    #expect(driver.screen.contains("on the telephone"))
    driver.press(.control("s"))
    let log = try #require(try driver.register.meeting("mcp-6").decision("d-3")).responsible[2].log
    #expect(log.suffix(2).map(\.kind) == [.status, .contact])
    #expect(log.last?.note == "on the telephone")
    #expect(try status(driver) == .inProgress)
    #expect(try driver.register.conflicts().isEmpty)
  }

  @Test("where both changed one entry the other version is told below it, and saving decides")
  func bothChanged() throws {
    var driver = try driver()
    open(&driver)
    driver.press(.tab, .right, .right)
    try report(.inProgress, of: driver)
    driver.send(.registerChanged)
    #expect(driver.screen.contains("meanwhile: “in progress”"))
    driver.press(.control("s"))
    #expect(try status(driver) == .done)
    #expect(try driver.register.conflicts().isEmpty)
  }

  /// Saves before the other one's change was noticed.
  private func conflicting(_ language: Language) throws -> Driver {
    var driver = try driver(language)
    open(&driver)
    driver.press(.tab, .right, .right)
    try report(.inProgress, of: driver)
    driver.press(.control("s"))
    return driver
  }

  @Test("what could not be merged is shown side by side at once", arguments: Language.allCases)
  func sideBySide(language: Language) throws {
    let driver = try conflicting(language)
    #expect(driver.app.screen.place == .conflicts)
    try Golden.check(driver.screen, "conflict.\(language.rawValue)")
    #expect(try status(driver) == .inProgress)
  }

  @Test("the version that waits is taken by two keys, and one undoes that")
  func other() throws {
    var driver = try conflicting(.english)
    driver.press(.right, .enter)
    #expect(try status(driver) == .done)
    #expect(try driver.register.conflicts().isEmpty)
    driver.press(.control("z"))
    #expect(try status(driver) == .inProgress)
  }

  @Test("keeping what stands says that the other version goes, and stands on Cancel")
  func standing() throws {
    var driver = try conflicting(.english)
    driver.press(.enter)
    #expect(driver.screen.contains("Discarded for good: done"))
    driver.press(.enter)
    #expect(try driver.register.conflicts().count == 1)
    driver.press(.enter, .left, .enter)
    #expect(try status(driver) == .inProgress)
    #expect(try driver.register.conflicts().isEmpty)
  }

  @Test("the status line and the list to check lead to it")
  func reached() throws {
    var driver = try conflicting(.english)
    driver.perform(.go(.check))
    driver.press(.end)
    #expect(driver.screen.contains("2 versions of a field"))
    driver.press(.enter)
    #expect(driver.app.screen.place == .conflicts)
  }

  @Test("both versions of a long text stand in full, with what differs marked")
  func longTexts() {
    let old = "The Platform requests the chairs of the groups to send a report by 31 May 2027."
    let new = "The Platform requests the chairs of the groups to send a status by 30 June 2027."
    let comparison = TextComparison(from: old, to: new)
    let left = VersionText(comparison, side: .removed, width: 30)
    let right = VersionText(comparison, side: .added, width: 30)
    func text(_ version: VersionText) -> String {
      version.rows.map { $0.map(\.text).joined() }.joined(separator: " ")
    }
    #expect(text(left) == old && text(right) == new)
    let marked = left.rows.flatMap { $0 }.filter { $0.style == .removed }.map(\.text)
    #expect(marked.joined(separator: " ").contains("report") && !marked.joined().contains("Platform"))
  }
}
