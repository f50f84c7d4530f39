import CanonicalJSON
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Files that cannot be read") struct UnreadableTests {
  @Test("every truncation is listed with its line, is never written over, and the rest works")
  func truncations() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    for name in ["meetings/2026/mcp-5.json", "bodies/mcp.json", "people/awa-diallo.json", "secretariat.json"]
    {
      let whole = try folder.read(name)
      for length in stride(from: 0, to: whole.count - 1, by: 7) {
        try folder.write(whole.prefix(length), to: name)
        let files = try FolderRegister(opening: folder.path).unreadable()
        #expect(files.map(\.path) == [name], "\(name) \(length)")
        #expect((files.first?.line ?? 0) > 0)
        #expect(try register.bodies().count == (name == "bodies/mcp.json" ? 1 : 2))
        #expect(try register.organization("au") == Sample.union)
      }
      let cut = try folder.read(name)
      #expect(throws: RegisterError.self) { try editAll(register) }
      #expect(try folder.read(name) == cut)
      try folder.write(whole, to: name)
      #expect(try register.unreadable() == [])
    }
  }

  /// Changes one record of each kind, as one act.
  private func editAll(_ register: FolderRegister) throws(RegisterError) {
    try register.perform { view throws(RegisterError) in
      var draft = ChangeDraft(.fixed(), view)
      try draft.update(try view.meeting("mcp-5")) { $0.remark = .same("R") }
      try draft.update(try view.body("mcp")) { $0.remark = .same("R") }
      try draft.update(try view.person("awa-diallo")) { $0.remark = .same("R") }
      return draft.changeSet(action: "edit", subject: nil)
    }
  }

  @Test("a wrong shape, another identifier, another year: each with its line")
  func shapes() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let body = try folder.read("bodies/mcp.json")
    try folder.write(
      String(decoding: body, as: UTF8.self).replacing("\"platform\"", with: "\"plateforme\"").utf8,
      to: "bodies/mcp.json")
    try folder.write(body, to: "bodies/copy.json")
    try folder.write(try folder.read("meetings/2026/mcp-5.json"), to: "meetings/2025/mcp-5.json")
    try folder.write(Array("{}".utf8), to: "people/nobody.json")
    try folder.write(Array("{}".utf8), to: "people/No Body.json")
    try folder.write(Array("hello".utf8), to: "people/notes.txt")
    let files = try register.unreadable().sorted { $0.path < $1.path }
    #expect(
      files.map(\.path) == [
        "bodies/copy.json", "bodies/mcp.json", "meetings/2025/mcp-5.json", "people/No Body.json",
        "people/nobody.json",
      ])
    #expect(files[0].reason == .otherIdentifier("mcp"))
    #expect(files[0].line > 1)
    guard case .shape(let error) = files[1].reason else {
      Issue.record("\(files[1])")
      return
    }
    #expect(error.path == path("/kind"))
    #expect(files[1].line > 1)
    #expect(files[2].reason == .otherIdentifier("2026/mcp-5"))
    #expect(files[3].reason == .misplaced)
    #expect(try register.meeting("mcp-5") == Sample.plenary)
  }

  @Test(
    "symbolic links are not followed, neither to a record nor to its folder; folders and pipes are no records"
  )
  func links() throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    let register = try folder.establish()
    try outside.write(try folder.read("bodies/mcp.json"), to: "mcp.json")
    try outside.write(try folder.read("meetings/2026/mcp-5.json"), to: "mcp-5.json")
    try folder.remove("bodies/mcp.json")
    try folder.link("bodies/mcp.json", to: outside.path + "/mcp.json")
    try folder.remove("meetings/2026")
    try folder.link("meetings/2026", to: outside.path)
    try FileManager.default.createDirectory(
      at: folder.url("people/folder.json"), withIntermediateDirectories: true)
    mkfifo(folder.url("people/pipe.json").path(), 0o600)
    let files = try register.unreadable().sorted { $0.path < $1.path }
    #expect(
      files.map(\.path) == ["bodies/mcp.json", "meetings/2026", "people/folder.json", "people/pipe.json"])
    #expect(files.map(\.reason) == [.notAFile, .notAFile, .notAFile, .notAFile])
    #expect(throws: RegisterError.unreadable(files[0])) { try register.body("mcp") }
    #expect(throws: RegisterError.self) { try register.editBody("mcp") { $0.remark = .same("Out") } }
    #expect(throws: RegisterError.self) {
      try register.add(Meeting(id: "new", year: 2026, body: nil, kind: .working))
    }
    #expect(try outside.files().keys.sorted() == ["mcp-5.json", "mcp.json"])
    #expect(try outside.read("mcp.json") == (try outside.read("mcp.json")))
    #expect(try register.meetings(MeetingQuery()).rows == [])
  }

  @Test("a file larger than the limit is refused without being read whole")
  func large() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    try folder.write(
      [UInt8](repeating: UInt8(ascii: " "), count: JSONLimits.record.bytes + 10), to: "bodies/big.json")
    let file = try #require(try register.unreadable().first)
    #expect(file.reason == .syntax(.tooLarge(limit: JSONLimits.record.bytes)))
  }
}
