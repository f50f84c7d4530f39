import CanonicalJSON
import Commands
import Domain
import Foundation
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

  @Test("fields nobody knows survive in elements that have no identifier, beside others that come and go")
  func namelessElements() throws {
    let outside = try OutsideRegister(
      Meeting(
        id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary,
        agenda: [
          AgendaItem(
            id: "i-1", title: .same("Follow-up"),
            followsUp: [DecisionReference(meeting: "mcp-5", decision: "d-1")])
        ]))
    let name = "meetings/2027/mcp-6.json"
    try outside.replace(#""d-1""#, by: #""d-1", "colour": {"rgb": 255}"#, in: name)
    func follow(_ decisions: DecisionID...) throws {
      let context = Context.fixed()
      try outside.register.perform { view throws(RegisterError) in
        var draft = ChangeDraft(context, view)
        try draft.update(try view.meeting("mcp-6")) { meeting in
          meeting.agenda[0].followsUp = decisions.map { DecisionReference(meeting: "mcp-5", decision: $0) }
        }
        return draft.changeSet(action: "carry-agenda", subject: nil)
      }
    }
    func elements() throws -> [JSON] {
      let tree = try outside.register.tree(.meeting("mcp-6", year: 2027))
      return tree?["agenda"]?.arrayValue?.first?["followsUp"]?.arrayValue ?? []
    }
    try follow("d-2", "d-1")
    #expect(try elements().map { $0["colour"]?["rgb"] } == [nil, 255])
    try follow("d-1", "d-1")
    #expect(try elements().map { $0["colour"]?["rgb"] } == [255, nil])
    try follow("d-2")
    #expect(try elements() == [["decision": "d-2", "meeting": "mcp-5"]])
  }

  @Test("an element that was copied with its identifier is found out with the line of the copy")
  func copiedElement() throws {
    let outside = try OutsideRegister()
    try outside.replace(#""id": "d-2""#, by: #""id": "d-1""#, in: "meetings/2026/mcp-5.json")
    try outside.replace(#""id": "s-2""#, by: #""id": "s-1""#, in: "bodies/mcp.json")
    let files = try outside.register.unreadable()
    #expect(files.map(\.path) == ["bodies/mcp.json", "meetings/2026/mcp-5.json"])
    let reasons = files.map(\.reason)
    #expect(
      reasons == [
        .shape(JSONShapeError(path: path("/seats/1"), reason: .repeatedIdentifier("s-1"))),
        .shape(JSONShapeError(path: path("/decisions/1"), reason: .repeatedIdentifier("d-1"))),
      ])
    for file in files {
      let text = String(decoding: try outside.content(file.path), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let copy = try #require(lines.lastIndex { $0.hasPrefix("      \"id\": \"") })
      #expect(file.line > 1 && file.line <= copy + 1 && lines[file.line - 1] == "    {")
    }
    #expect(throws: RegisterError.unreadable(files[0])) {
      try outside.register.perform(EditBody(body: "mcp", remark: .same("R")), in: .fixed())
    }
  }

  @Test("files that editors and copies leave are nobody's business; a record under another name is reported")
  func strangeNames() throws {
    let outside = try OutsideRegister()
    let body = try outside.content("bodies/mcp.json")
    for name in [
      "mcp.json~", ".mcp.json.swp", "4913", "#mcp.json#", ".#mcp.json", "mcp.json.bak", "mcp.JSON", ".json",
    ] {
      try outside.put(body, at: "bodies/\(name)")
    }
    let meeting = try outside.content("meetings/2026/mcp-5.json")
    try outside.put(meeting, at: "meetings/2026 (copy)/mcp-5.json")
    try outside.put(meeting, at: "meetings/02026/mcp-5.json")
    #expect(try outside.register.unreadable() == [])
    let strangers = [
      "bodies/Mcp.json", "bodies/a b.json", "bodies/mcp (copy).json", "bodies/né.json", "bodies/x.y.json",
    ]
    for name in strangers { try outside.put(body, at: name) }
    try outside.put(meeting, at: "meetings/mcp-5.json")
    let files = try outside.register.unreadable()
    #expect(Set(files.map(\.path)) == Set(strangers + ["meetings/mcp-5.json"]))
    #expect(files.allSatisfy { $0.reason == .misplaced && $0.line == 0 })
    #expect(try outside.register.bodies().map(\.id) == ["mcp", "ts"])
    #expect(try outside.register.meetings(MeetingQuery()).total == 1)
    try outside.register.perform(EditBody(body: "mcp", remark: .same("R")), in: .fixed())
    #expect(try outside.content("bodies/mcp.json~") == body)
  }

  @Test(
    "something else in the place of the journal, of a month or of the conflicts is reported, and reading goes on",
    arguments: ["journal", "journal/2026-12.jsonl", "conflicts"], [true, false])
  func notAFolder(name: String, isLink: Bool) throws {
    let outside = try OutsideRegister()
    if name != "conflicts" { try outside.remove(name) }
    if isLink {
      try FileManager.default.createSymbolicLink(
        at: outside.place(name), withDestinationURL: outside.place("bodies"))
    } else if name.contains("/") {
      try FileManager.default.createDirectory(at: outside.place(name), withIntermediateDirectories: false)
    } else {
      try outside.put("x".utf8, at: name)
    }
    let register = try outside.reopened()
    let findings = try Check.findings(in: register, asOf: "2026-12-01").filter { $0.severity == .damage }
    #expect(findings.map(\.kind) == [.unreadable(UnreadableFile(path: name, line: 0, reason: .notAFile))])
    #expect(try register.bodies().count == 2)
    #expect(try register.conflicts() == [])
    guard name != "conflicts" else { return }
    let before = try outside.content("bodies/mcp.json")
    #expect(throws: RegisterError.self) {
      try register.perform(EditBody(body: "mcp", remark: .same("R")), in: .fixed())
    }
    #expect(try outside.content("bodies/mcp.json") == before)
  }
}
