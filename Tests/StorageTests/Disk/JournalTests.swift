import CanonicalJSON
import Domain
import Storage
import TestSupport
import Testing

@testable import Storage

@Suite("Journal") struct JournalTests {
  @Test("a line says what was meant, and every altered byte of it is found out")
  func checksum() throws {
    let changeSet = ChangeSet(
      id: "c-1", at: "2027-01-12T14:42:00Z", person: "awa", action: "edit-body", subject: .body("mcp"),
      detail: "MCP/6",
      changes: [
        RecordChange(
          record: .body("mcp"), change: JSONChange(path: path("/name/fr"), before: nil, after: "Né")),
        RecordChange(
          record: .body("mcp"), change: JSONChange(path: path("/remark"), before: .null, after: nil)),
      ], reverts: "c-0", settles: "k-1")
    let file = StagedFile(
      record: .body("mcp"), name: ".mcp.json.c-1.staged", before: nil,
      after: String(repeating: "a", count: 64))
    let entry = JournalEntry(changeSet: changeSet, files: [file])
    let line = entry.line().bytes
    #expect(line.last == UInt8(ascii: "\n"))
    #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(try JournalEntry(line: line.dropLast()) == entry)
    for place in line.indices.dropLast() {
      var altered = line.dropLast()
      altered[place] ^= 0x01
      #expect(throws: JournalEntry.LineFault.self) { try JournalEntry(line: altered) }
    }
  }

  @Test("a line cannot name a file elsewhere")
  func names() {
    #expect(StagedName.isOurs(".mcp-6.json.c-1.staged"))
    for name in [
      "mcp-6.json", ".staged", ".a.json.staged", ".A.json.c.staged", "..json.c.staged", ".a/b.json.c.staged",
    ] {
      #expect(!StagedName.isOurs(name), "\(name)")
    }
  }

  @Test("an altered line is reported by its number, and what is newer is told before it")
  func damage() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    for number in 1...4 { try register.editBody("mcp") { $0.remark = .same("\(number)") } }
    let name = try #require(try folder.files().keys.first { $0.hasSuffix(".jsonl") })
    var lines = try folder.read(name).split(separator: UInt8(ascii: "\n")).map(Array.init)
    lines[2] = Array(String(decoding: lines[2], as: UTF8.self).replacing("\"2\"", with: "\"9\"").utf8)
    try folder.write(lines.flatMap { $0 + [UInt8(ascii: "\n")] }, to: name)
    let again = try FolderRegister(opening: folder.path)
    #expect(try again.journalDamage() == [JournalDamage(path: name, line: 3)])
    #expect(try again.history(HistoryQuery(limit: 2)).rows.count == 2)
    #expect(throws: RegisterError.damagedJournal(path: name, line: 3)) { try again.history(HistoryQuery()) }
    #expect(try again.body("mcp").remark == .same("4"))
    try again.editBody("mcp") { $0.remark = .same("5") }
    #expect(try again.history(HistoryQuery(limit: 1)).rows.count == 1)
  }

  @Test("an altered last line is damage, not a torn line: it stays for whoever wants to look")
  func alteredLast() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    try register.editBody("mcp") { $0.remark = .same("Here") }
    let name = try #require(try folder.files().keys.first { $0.hasSuffix(".jsonl") })
    let altered = String(decoding: try folder.read(name), as: UTF8.self).replacing(
      "\"Here\"", with: "\"There\"")
    for text in [altered, altered + "rubble\n"] {
      try folder.write(text.utf8, to: name)
      let again = try FolderRegister(opening: folder.path)
      #expect(try folder.read(name) == Array(text.utf8))
      #expect(try again.journalDamage().first?.line == 2)
      try again.editBody("mcp") { $0.remark = .same("Goes on \(text.count)") }
    }
  }

  @Test("lines longer than what is read at once, and files without any")
  func longLines() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let long = String(repeating: "é", count: 150_000)
    for number in 1...3 {
      try register.editBody("mcp") { $0.remark = .same(number == 2 ? long : "\(number)") }
    }
    try folder.write([], to: "journal/2030-01.jsonl")
    let history = try FolderRegister(opening: folder.path).history(HistoryQuery())
    #expect(history.total == 4)
    #expect(history.rows[1].changes.first?.change.after == .string(long))
    try FolderRegister(opening: folder.path).editBody("mcp") { $0.remark = .same("last") }
    #expect(try folder.read("journal/2030-01.jsonl").isEmpty == false)
    #expect(try register.history(HistoryQuery(limit: 1)).rows.first?.changes.first?.change.after == "last")
  }
}
