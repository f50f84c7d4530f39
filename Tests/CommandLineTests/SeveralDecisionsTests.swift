import CommandLine
import Domain
import Localization
import Testing

@Suite("Follow-up of several decisions at once")
struct SeveralDecisionsTests {
  private func logs(_ desk: Desk) throws -> [[LogEntry]] {
    let meeting = try #require(desk.register).meeting("mcp-2")
    return meeting.decisions.prefix(2).map { $0.responsible.flatMap(\.log) }
  }

  private func desk() throws -> Desk {
    let desk = Desk()
    for decision in ["mcp-2/1", "mcp-2/2"] {
      let answer = desk.run("decision", "assign", decision, "--by", "Mali", "--by", "Niger")
      #expect(answer.status == .done, "\(answer.messages)")
    }
    return desk
  }

  @Test("is one act: one line each, one line of the history, one undo")
  func oneAct() throws {
    let desk = try desk()
    let before = try logs(desk)
    let answer = desk.run(
      "decision", "follow-up", "mcp-2/1", "mcp-2/2", "--everyone", "--kind", "reminder", "--note", "Relance")
    #expect(answer.status == .done, "\(answer.messages)")
    #expect(answer.plain.split(separator: "\n").count == 2)
    #expect(try zip(logs(desk), before).allSatisfy { $0.last?.note == "Relance" && $0.count > $1.count })
    #expect(desk.run("undo").status == .done)
    #expect(try logs(desk) == before)
  }

  @Test("is nothing at all when one of them is not there")
  func allOrNone() throws {
    let desk = try desk()
    let before = try logs(desk)
    let answer = desk.run("decision", "follow-up", "mcp-2/1", "mcp-2/99", "--everyone", "--note", "Relance")
    #expect(answer.status == .notFound)
    #expect(try logs(desk) == before)
  }
}
