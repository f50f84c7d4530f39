import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("An editor that writes in the very moment of a commit") struct CommitRaceTests {
  /// Performs an edit of the Platform's remark, while an editor writes its file between the plan and the writing.
  private func race(
    in outside: OutsideRegister, _ edit: () throws -> Void
  ) throws -> Receipt {
    let context = Context.fixed()
    var fault: (any Error)?
    var runs = 0
    let receipt = try outside.register.perform { view throws(RegisterError) in
      let changes = try EditBody(body: "mcp", remark: .same("Program")).changes(in: context, register: view)
      runs += 1
      if runs == 2 { do { try edit() } catch { fault = error } }
      return changes
    }
    if let fault { throw fault }
    return receipt
  }

  @Test("what an editor writes in the very moment of a commit is merged, not written over")
  func race() throws {
    let outside = try OutsideRegister()
    let receipt = try race(in: outside) {
      try outside.replace(
        #""kind": "platform""#, by: #""kind": "platform", "hand": 1"#, in: "bodies/mcp.json")
    }
    #expect(receipt.conflicts == [])
    let tree = try #require(try outside.register.tree(.body("mcp")))
    #expect(tree["hand"] == 1 && tree["remark"]?["en"] == "Program")
    #expect(try outside.register.history(HistoryQuery(limit: 1)).rows == [receipt.changeSet])
    #expect(try !outside.everything().keys.contains { $0.hasSuffix(".staged") })
    #expect(try String(decoding: outside.content(".lock"), as: UTF8.self).hasPrefix("done "))
  }

  @Test("where both wrote the same, what the editor wrote stays and the other is kept and reported")
  func raceInConflict() throws {
    let outside = try OutsideRegister()
    let receipt = try race(in: outside) {
      try outside.replace(
        #""kind": "platform""#, by: #""kind": "platform", "remark": {"en": "Hand"}"#, in: "bodies/mcp.json")
    }
    #expect(try outside.register.body("mcp").remark == Text(en: "Hand"))
    let conflict = try #require(receipt.conflicts.first)
    #expect(conflict.standing?["en"] == "Hand" && conflict.other?["en"] == "Program")
    #expect(try outside.register.conflicts() == receipt.conflicts)
    #expect(try !outside.everything().keys.contains { $0.hasSuffix(".staged") })
  }

  @Test("a record removed, or spoilt, in that moment is not written over either", arguments: [nil, "{ oops"])
  func raceWithRemoval(content: String?) throws {
    let outside = try OutsideRegister()
    let receipt = try race(in: outside) {
      if let content {
        try outside.put(content.utf8, at: "bodies/mcp.json")
      } else {
        try outside.remove("bodies/mcp.json")
      }
    }
    #expect(
      try outside.everything()["bodies/mcp.json"].map { String(decoding: $0, as: UTF8.self) } == content)
    #expect(receipt.conflicts.first?.other?["remark"]?["en"] == "Program")
    #expect(try outside.reopened().conflicts() == receipt.conflicts)
  }

  @Test("conflicts in several records of one act are all kept")
  func raceInTwoRecords() throws {
    let outside = try OutsideRegister()
    let context = Context.fixed()
    var fault: (any Error)?
    var runs = 0
    let receipt = try outside.register.perform { view throws(RegisterError) in
      var draft = ChangeDraft(context, view)
      for body in try view.bodies() { try draft.update(body) { $0.remark = .same("Program") } }
      runs += 1
      do { if runs == 2 { for id in ["mcp", "ts"] { try outside.remove("bodies/\(id).json") } } } catch {
        fault = error
      }
      return draft.changeSet(action: "edit", subject: nil)
    }
    #expect(fault == nil)
    #expect(Set(receipt.conflicts.map(\.record)) == [.body("mcp"), .body("ts")])
    #expect(try outside.reopened().conflicts().count == 2)
  }
}
