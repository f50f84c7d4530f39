import Commands
import Domain
import Glibc
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

  @Test("one that would grow too large to be read again is not written, and nothing of the act is")
  func tooLarge() throws {
    let outside = try OutsideRegister()
    let before = try outside.everything()
    let long = String(repeating: "long ", count: 1_700_000)
    let path = outside.place("bodies/mcp.json").path()
    #expect(throws: RegisterError.cannotWrite(path: path, errno: EFBIG)) {
      try outside.register.perform(EditBody(body: "mcp", remark: .same(long)), in: .fixed())
    }
    #expect(try outside.everything() == before)
    #expect(try outside.register.body("mcp").remark == nil)
  }
}
