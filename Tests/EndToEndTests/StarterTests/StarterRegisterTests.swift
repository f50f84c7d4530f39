import CanonicalJSON
import Domain
import Storage
import TestSupport
import Testing

@testable import secretariat

@Suite("A register that begins with sahel")
struct StarterRegisterTests {
  let register: MemoryRegister
  let today: CalendarDay = "2026-12-01"

  init() throws {
    let starter = try StarterLoader.load("sahel")
    let office = try JSONTreeEncoder().encode(try starter.office(id: "r-1", began: today))
    var trees = Dictionary(
      uniqueKeysWithValues: starter.records(began: today).map { ($0.key, $0.tree) })
    trees[.office] = office
    register = MemoryRegister(trees)
  }

  @Test("every file reads, and the questions find what it holds")
  func questions() throws {
    #expect(try register.unreadable().isEmpty)
    #expect(try register.bodies().count == 13)
    #expect(try register.meetings(MeetingQuery(body: "mcp")).rows.map(\.ordinal) == [1, 2, 3, 4, 5])
    #expect(try register.decisions(DecisionQuery(asOf: today)).total == 8)
    #expect(try register.search("libyenne", limit: 10, offset: 0).rows.first?.record.id == "mcp-5")
    #expect(try register.search("cedeao", limit: 10, offset: 0).total > 0)
  }

  @Test("nothing is overdue, and one promise of the last plenary is still open")
  func activity() throws {
    let activity = try register.activity(asOf: today)
    #expect(activity.values.allSatisfy { $0.overdue == 0 && $0.next == nil })
    #expect(activity["mcp"]?.open == 1)
    #expect(activity["mcp"]?.last?.id == "mcp-5")
  }

  @Test("no plenary of the time before the register began is called missing")
  func cadence() throws {
    let platform = try register.body("mcp")
    let cadence = try #require(platform.cadence)
    let held = try register.meetings(MeetingQuery(body: "mcp")).rows
    #expect(CadenceRule.shortfall(of: cadence, meetings: held, asOf: today) == nil)
    #expect(CadenceRule.nextOrdinal(after: held) == 6)
  }
}
