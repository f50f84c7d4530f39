import CanonicalJSON
import Domain
import Storage
import TestSupport
import Testing

@Suite("Contract: single records") struct RecordContract {
  @Test("what was established is there", arguments: TestRegister.allCases)
  func established(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    #expect(try register.office() == Sample.office)
    #expect(try register.organization("au") == Sample.union)
    #expect(try register.person("awa-diallo") == Sample.person)
    #expect(try register.body("mcp") == Sample.platform)
    #expect(try register.meeting("mcp-5") == Sample.plenary)
    #expect(try register.bodies().map(\.id) == ["mcp", "ts"])
    #expect(try register.count(of: .organization) == 2)
    #expect(try register.keys(of: .meeting) == [.meeting("mcp-5", year: 2026)])
    #expect(try register.unreadable() == [])
    #expect(try register.conflicts() == [])
    #expect(try register.journalDamage() == [])
  }

  @Test("what is not there is said by kind and identifier", arguments: TestRegister.allCases)
  func absent(_ kind: TestRegister) throws {
    let held = try kind.made()
    #expect(throws: RegisterError.noSuchRecord(.body, "nobody")) { try held.register.body("nobody") }
    #expect(throws: RegisterError.noSuchRecord(.meeting, "mcp-9")) { try held.register.meeting("mcp-9") }
    #expect(try held.register.tree(.person("nobody")) == nil)
  }

  @Test("a change is there once it is performed, and in the history", arguments: TestRegister.allCases)
  func change(_ kind: TestRegister) throws {
    let held = try kind.made()
    let context = Context.fixed(now: "2027-01-12T14:42:00Z")
    let receipt = try held.register.perform { register throws(RegisterError) in
      var draft = ChangeDraft(context, register)
      try draft.update(try register.body("mcp")) { $0.purpose = .same("To meet") }
      return draft.changeSet(action: "edit-body", subject: .body("mcp"))
    }
    #expect(receipt.conflicts == [])
    #expect(try held.register.body("mcp").purpose == .same("To meet"))
    let history = try held.register.history(HistoryQuery(record: .body("mcp")))
    #expect(history.rows.map(\.action) == ["edit-body", "establish-register"])
    #expect(history.rows.first == receipt.changeSet)
  }
}
