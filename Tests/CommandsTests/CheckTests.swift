import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("Checking a register that was written to")
struct WrittenRegisterCheckTests {
  @Test("A file that cannot be read is damage; what refers to it is not")
  func unreadable() throws {
    let sound = try World.register()
    let before = try Check.findings(in: sound, asOf: "2026-12-01")
    #expect(before.allSatisfy { $0.severity == .warning })
    var trees = [RecordKey: JSON]()
    for kind in [RecordKind.office, .organization, .person, .body, .meeting] {
      for key in try sound.keys(of: kind) { trees[key] = try sound.tree(key) }
    }
    trees[.organization("mali")] = ["id": "mali"]
    trees[.office] = ["id": 3]
    let findings = try Check.findings(in: MemoryRegister(trees), asOf: "2026-12-01")
    let damage = findings.filter { $0.severity == .damage }
    #expect(Set(damage.map(\.record)) == [.office, .organization("mali")])
    #expect(
      damage.allSatisfy { finding in
        if case .unreadable = finding.kind { true } else { false }
      })
  }

  @Test("A version that lost waits to be settled, which is a warning")
  func conflict() throws {
    let register = try World.register()
    let seen: [RecordKey: JSON] = [.body("ts"): try #require(try register.tree(.body("ts")))]
    try register.run(EditBody(body: "ts", name: Text(en: "Secretariat")))
    let late = EditBody(body: "ts", name: Text(en: "Permanent Secretariat"))
    let receipt = try register.perform(seen: seen) { view throws(RegisterError) -> ChangeSet in
      try late.changes(in: World.context, register: view)
    }
    let conflict = try #require(receipt.conflicts.first)
    let findings = try Check.findings(in: register, asOf: "2026-12-01")
    #expect(findings.contains(Finding(record: .body("ts"), kind: .conflict(conflict))))
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test("What commands made of a plenary gives no false alarm")
  func plenary() throws {
    let register = try World.register()
    try register.run(
      ScheduleMeeting(body: "mcp", date: "2027-01-12", start: "09:00", place: .same("N'Djamena")))
    try register.run(ScheduleMeeting(body: "ts", kind: .preparatory, date: "2027-01-11", prepares: "mcp-6"))
    try register.run(InviteParties(meeting: "mcp-6", sent: "2026-12-01"))
    try register.run(AddMeetingDocument(meeting: "mcp-6", kind: .note, title: Text(en: "Note")))
    #expect(try Check.findings(in: register, asOf: "2026-12-01").isEmpty)
    let meeting = try register.meeting("mcp-6")
    let checklist = try #require(try register.preparation(of: meeting, asOf: "2026-12-01"))
    let experts = try register.meeting("ts-preparatory-2027")
    let previous = try register.meeting("mcp-5")
    #expect(
      checklist.items.map(\.kind) == [
        .dateAndVenue(date: true, venue: true), .invitations(sent: 3, of: 3),
        .replies(accepted: 0, declined: 0, awaited: 3),
        .documents(ready: 0, inTranslation: 0, received: 0, awaited: 1),
        .expertsMeeting(MeetingRow(experts)), .previousMinutes(MeetingRow(previous), agendaNumber: nil),
      ])
  }
}
