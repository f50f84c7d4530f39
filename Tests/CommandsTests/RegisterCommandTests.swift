import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("Beginning a register, settling conflicts")
struct RegisterCommandTests {
  private let office = Office(id: "office", name: .same("Office"), zone: "Africa/Bamako")

  private func starter(_ key: RecordKey, _ record: some Record) throws -> StarterRecord {
    StarterRecord(key: key, tree: try JSONTreeEncoder().encode(record))
  }

  private func error(_ command: some Command, _ register: MemoryRegister) -> RegisterError? {
    do {
      try register.perform(command, in: .fixed())
      return nil
    } catch {
      return error
    }
  }

  @Test("Office and records begin in one change set, which names the starter and is never undone")
  func establishment() throws {
    let register = MemoryRegister()
    let fund = StarterRecord(
      key: try #require(RecordKey(path: "funds/fcs.json")),
      tree: ["id": "fcs", "kind": "pooled", "name": ["en": "Fund"], "standing": ["state": "active"], "x": 1])
    let command = EstablishRegister(
      office: office, records: [try starter(.body("mcp"), Room.platform), fund], starter: "sahel")
    let changes = try register.perform(command, in: .fixed()).changeSet
    #expect(changes.records.count == 3 && changes.detail == "sahel")
    #expect(try register.office().starter == "sahel" && register.office().began == "2026-12-01")
    #expect(try register.body("mcp") == Room.platform)
    #expect(try register.tree(fund.key) == fund.tree)
    #expect(error(UndoLast(), register) == .refused(.isFinal(.office)))
    #expect(error(command, register) == .identifierTaken(.office))
  }

  @Test("A starter whose records do not fit is refused with the record")
  func unfit() throws {
    func error(_ records: [StarterRecord], _ office: Office? = nil) -> RegisterError? {
      self.error(
        EstablishRegister(office: office ?? self.office, records: records, starter: "x"), MemoryRegister())
    }
    let body = try starter(.body("mcp"), Room.platform)
    #expect(error([body, body]) == .identifierTaken(.body("mcp")))
    #expect(
      error([try starter(.body("ts"), Room.platform)])
        == .invalid(.identifier, .notAnIdentifier("bodies/ts.json")))
    guard case .shape(.body("mcp"), _)? = error([StarterRecord(key: .body("mcp"), tree: ["id": "mcp"])])
    else {
      Issue.record("no shape")
      return
    }
    var nameless = office
    nameless.name = Text()
    #expect(error([], nameless) == .invalid(.name, .missing))
    var nowhere = office
    nowhere.zone = "Mars/Olympus"
    #expect(error([], nowhere) == .invalid(.zone, .unknownZone("Mars/Olympus")))
  }

  /// A register in which B. Traoré lost a conflict over the discussion of a point against A. Diallo.
  private func conflict() throws -> (Room, Conflict) {
    let room = try Room()
    let seen = try #require(try room.register.tree(.meeting("mcp-6", year: 2027)))
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-1", annotation: Text(fr: "Un")))
    let context = room.context(as: "B. Traoré")
    let command = EditAgendaItem(meeting: "mcp-6", item: "a-1", annotation: Text(fr: "Deux"))
    try room.register.perform(seen: [.meeting("mcp-6", year: 2027): seen]) { register throws(RegisterError) in
      try command.changes(in: context, register: register)
    }
    return (room, try #require(try room.register.conflicts().first))
  }

  @Test("Settled either way, a conflict is no longer kept")
  func settling() throws {
    for keepOther in [false, true] {
      let (room, conflict) = try conflict()
      #expect(try room.plenary.item("a-1")?.annotation?.fr == "Un")
      let changes = try room.run(SettleConflict(conflict: conflict.id, keepOther: keepOther))
      #expect(changes.settles == conflict.id)
      #expect(try room.plenary.item("a-1")?.annotation?.fr == (keepOther ? "Deux" : "Un"))
      #expect(try room.register.conflicts().isEmpty)
      #expect(
        room.error(SettleConflict(conflict: conflict.id, keepOther: keepOther))
          == .noSuchElement(.conflict, conflict.id.text, in: .office))
    }
  }

  @Test("The other version cannot take the place of what became final")
  func settlingFinal() throws {
    let (room, conflict) = try conflict()
    try room.approve()
    #expect(
      room.refusal(SettleConflict(conflict: conflict.id, keepOther: true))
        == .isFinal(.meeting("mcp-6", year: 2027)))
    #expect(room.error(SettleConflict(conflict: conflict.id, keepOther: false)) == nil)
  }
}
