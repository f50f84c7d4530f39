import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("Records that somebody handles outside the program") struct RecordsOutsideTests {
  @Test("one removed before its change set was finished stays removed, and what was committed is kept")
  func removedBeforeFinishing() throws {
    let outside = try OutsideRegister()
    try outside.register.perform(EditBody(body: "mcp", remark: .same("Committed")), in: .fixed())
    try outside.unfinish("bodies/mcp.json")
    let register = try outside.reopened()
    #expect(try register.bodies().map(\.id) == ["ts"])
    #expect(try register.unreadable() == [])
    let conflict = try #require(try register.conflicts().first)
    #expect(conflict.record == .body("mcp") && conflict.path == .root && conflict.standing == nil)
    #expect(conflict.other?["remark"]?["en"] == "Committed")
    #expect(conflict.other?["seats"] != nil)
  }
}
