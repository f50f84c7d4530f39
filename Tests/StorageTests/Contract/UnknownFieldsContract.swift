import CanonicalJSON
import Domain
import Storage
import TestSupport
import Testing

@Suite("Contract: fields nobody knows") struct UnknownFieldsContract {
  @Test("survive an edit beside them, at every level", arguments: TestRegister.allCases)
  func survive(_ kind: TestRegister) throws {
    let held = try kind.made(extra: true)
    try held.register.editBody("mcp") { $0.seats[0].remark = .same("By rotation") }
    try held.register.editMeeting("mcp-5") { meeting in
      meeting.decisions[1].deadline = .ongoing
      meeting.venue?.building = .same("Palais")
      meeting.agenda.append(AgendaItem(id: "i-2", title: .same("Other")))
    }
    let body = try #require(try held.register.tree(.body("mcp")))
    #expect(body["shelf"] == "B 12")
    #expect(body.value(at: path("/seats/#s-1/colour")) == "blue")
    #expect(body.value(at: path("/seats/#s-1/remark/en")) == "By rotation")
    #expect(body.value(at: path("/seats/#s-2/colour")) == "blue")
    let meeting = try #require(try held.register.tree(.meeting("mcp-5", year: 2026)))
    #expect(meeting["shelf"] == "B 12")
    #expect(meeting.value(at: path("/decisions/#d-2/colour")) == "blue")
    #expect(meeting.value(at: path("/venue/floor")) == 3)
    #expect(try held.register.meeting("mcp-5").agenda.count == 2)
  }

  @Test("go and come back with the element they stand in", arguments: TestRegister.allCases)
  func comeBack(_ kind: TestRegister) throws {
    let held = try kind.made(extra: true)
    let removal = try held.register.editBody("mcp") { $0.seats.removeFirst() }
    let removed = try #require(removal.changeSet.changes.first { $0.change.path == path("/seats/#s-1") })
    #expect(removed.change.before?["colour"] == "blue")
    #expect(removal.conflicts == [])
    #expect(try held.register.body("mcp").seats.map(\.id) == ["s-2"])
  }
}

func path(_ text: String) -> JSONPath { JSONPath(text) ?? .root }

extension TestRegister {
  /// The sample register with fields in its records that the program does not know.
  func made(extra: Bool) throws -> Held {
    let held = try made()
    guard extra else { return held }
    let context = Context.fixed()
    try held.register.perform { register throws(RegisterError) in
      var changes: [RecordChange] = []
      func add(_ key: RecordKey, _ text: String, _ value: JSON) {
        changes.append(
          RecordChange(record: key, change: JSONChange(path: path(text), before: nil, after: value)))
      }
      for kind in RecordKind.allCases {
        for key in try register.keys(of: kind) { add(key, "/shelf", "B 12") }
      }
      for seat in ["s-1", "s-2"] { add(.body("mcp"), "/seats/#\(seat)/colour", "blue") }
      let meeting = RecordKey.meeting("mcp-5", year: 2026)
      for decision in ["d-1", "d-2"] { add(meeting, "/decisions/#\(decision)/colour", "blue") }
      add(meeting, "/venue/floor", 3)
      return ChangeSet(
        id: "c-extra", at: context.now, person: "an editor", action: "outside", subject: nil,
        changes: changes)
    }
    return held
  }
}
