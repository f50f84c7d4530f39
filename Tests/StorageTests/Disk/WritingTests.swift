import CanonicalJSON
import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite("Writing") struct WritingTests {
  @Test("a record keeps its mode; a new one takes the usual")
  func modes() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    chmod(folder.path + "/bodies/mcp.json", 0o640)
    try register.editBody("mcp") { $0.remark = .same("R") }
    try register.add(Body(id: "new", kind: .other, name: .same("New")))
    func mode(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.url(name).path())[.posixPermissions] as? Int
    }
    let mask = umask(0)
    umask(mask)
    #expect(try mode("bodies/mcp.json") == 0o640)
    #expect(try mode("bodies/new.json") == Int(0o666 & ~mask))
  }

  @Test("files are canonical, whatever they looked like before")
  func canonical() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let tree = try #require(try register.tree(.body("mcp")))
    try folder.write(tree.lineBytes() + Array("  \n\n".utf8), to: "bodies/mcp.json")
    try register.editBody("mcp") { $0.remark = .same("R") }
    let written = try #require(try register.tree(.body("mcp")))
    #expect(try folder.read("bodies/mcp.json") == written.canonicalBytes())
    #expect(try folder.files().keys.allSatisfy { !$0.hasSuffix(".staged") })
    #expect(try String(decoding: folder.read(RegisterLock.name), as: UTF8.self).hasPrefix("done "))
  }

  @Test("who holds the lock is waited for, and not for ever")
  func locked() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let root = try #require(try Folder.open(folder.path))
    let lock = try #require(try RegisterLock.takeAtOnce(in: root))
    #expect(try RegisterLock.takeAtOnce(in: root) == nil)
    #expect(throws: RegisterError.locked(path: folder.path + "/.lock")) {
      try RegisterLock.take(in: root, patience: 50_000)
    }
    // Reading and opening do not wait.
    #expect(try FolderRegister(opening: folder.path).bodies().count == 2)
    #expect(try register.body("mcp") == Sample.platform)
    withExtendedLifetime(lock) {}
  }

  @Test("eight writers, a hundred increments each: all are kept")
  func increments() async throws {
    let folder = try TemporaryFolder()
    try folder.establish()
    let counters = RecordKey(path: "projects/counters.json") ?? .office
    try folder.write(Array(#"{"id": "counters"}"#.utf8), to: counters.path)
    let path = folder.path
    try await writers(8, times: 100) { writer, number in
      try FolderRegister(opening: path).perform { register throws(RegisterError) in
        let place = JSONPath([.key("writer-\(writer)")])
        let before = try register.tree(counters)?.value(at: place)
        let change = JSONChange(path: place, before: before, after: .integer((before?.integerValue ?? 0) + 1))
        return ChangeSet(
          id: Identifier("c-\(writer)-\(number)") ?? "c", at: "2027-01-12T14:42:00Z", person: "\(writer)",
          action: "count", subject: counters, changes: [RecordChange(record: counters, change: change)])
      }
    }
    let register = try FolderRegister(opening: path)
    let counted = try #require(try register.tree(counters)?.objectValue)
    #expect(counted.values.compactMap(\.integerValue) == [Int](repeating: 100, count: 8))
    #expect(try register.conflicts() == [])
    #expect(try register.history(HistoryQuery()).total == 801)
  }

  @Test("each writer plans on what the one before it wrote")
  func sequence() async throws {
    let folder = try TemporaryFolder()
    try folder.establish()
    let path = folder.path
    try await writers(6, times: 8) { writer, number in
      let context = Context.fixed(person: "writer \(writer)")
      try FolderRegister(opening: path).editMeeting("mcp-5", by: context) { meeting in
        let id = Identifier<AgendaItem>("i-\(writer)-\(number)") ?? "i-0"
        meeting.agenda.append(AgendaItem(id: id, title: .same("\(meeting.agenda.count)")))
      }
    }
    let agenda = try FolderRegister(opening: path).meeting("mcp-5").agenda
    #expect(agenda.dropFirst().map(\.title.en) == (1...48).map { "\($0)" })
  }

  private func writers(
    _ count: Int, times: Int, _ write: @escaping @Sendable (Int, Int) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<count {
        group.addTask { for number in 0..<times { try write(writer, number) } }
      }
      try await group.waitForAll()
    }
  }

  @Test("writers of one field: one wins, the others are kept, none is lost")
  func oneField() async throws {
    let folder = try TemporaryFolder()
    try folder.establish()
    let path = folder.path
    try await writers(8, times: 10) { writer, number in
      let context = Context(
        now: "2027-01-12T14:42:00Z", today: "2027-01-12", person: "writer \(writer)", zones: .fixed
      ) { "\(writer)-\(number)" }
      try FolderRegister(opening: path).editBody("mcp", by: context) {
        $0.remark = Text(en: "\(writer)-\(number)")
      }
    }
    let register = try FolderRegister(opening: path)
    let conflicts = try register.conflicts()
    let saved = try register.history(HistoryQuery()).rows.dropLast().flatMap(\.changes).compactMap(
      \.change.after)
    #expect(saved.count + conflicts.count == 80)
    #expect(
      try register.body("mcp").remark?.en == saved.first?.stringValue ?? saved.first?["en"]?.stringValue)
  }

  @Test("records that are moved away while they are read are simply not there")
  func vanished() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    try folder.remove("meetings")
    #expect(try register.meetings(MeetingQuery()).rows == [])
    #expect(try register.count(of: .meeting) == 0)
    #expect(throws: RegisterError.noSuchRecord(.meeting, "mcp-5")) { try register.meeting("mcp-5") }
    #expect(try register.history(HistoryQuery()).total == 1)
  }
}
