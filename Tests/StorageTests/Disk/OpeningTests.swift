import CanonicalJSON
import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite("Making and opening") struct OpeningTests {
  @Test("a folder that is no register is refused")
  func notARegister() throws {
    let folder = try TemporaryFolder()
    #expect(throws: RegisterError.notARegister(path: folder.path)) {
      try FolderRegister(opening: folder.path)
    }
    #expect(throws: RegisterError.notARegister(path: folder.path + "/no/where")) {
      try FolderRegister(opening: folder.path + "/no/where")
    }
    #expect(try folder.files().isEmpty)
  }

  @Test("a register is made in folders that are not there yet, once")
  func made() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/offices/bamako"
    let establishment = try Sample.establishment()
    let register = try FolderRegister.create(at: path) { _ throws(RegisterError) in establishment }
    #expect(try register.office() == Sample.office)
    #expect(throws: RegisterError.alreadyARegister(path: path)) {
      try FolderRegister.create(at: path) { _ throws(RegisterError) in establishment }
    }
    #expect(try FolderRegister(opening: path).bodies().count == 2)
  }

  @Test(
    "a folder that holds anything else is refused and left alone",
    arguments: ["notes.txt", "bodies/mcp.json"])
  func occupied(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("mine".utf8), to: name)
    let establishment = try Sample.establishment()
    #expect(throws: RegisterError.cannotWrite(path: folder.path, errno: ENOTEMPTY)) {
      try FolderRegister.create(at: folder.path) { _ throws(RegisterError) in establishment }
    }
    #expect(try folder.files() == [name: Array("mine".utf8)])
  }

  @Test("an attempt that did not succeed does not stand in the way of the next")
  func secondAttempt() throws {
    let folder = try TemporaryFolder()
    #expect(throws: RegisterError.refused(.reasonMissing)) {
      try FolderRegister.create(at: folder.path) { _ throws(RegisterError) in throw .refused(.reasonMissing) }
    }
    try folder.write([], to: RegisterLock.name)
    try folder.write(Array("{".utf8), to: "bodies/.mcp.json.c-1.staged")
    try folder.write(Array("{\"action".utf8), to: "journal/2027-01.jsonl")
    try folder.establish()
    #expect(try folder.files().keys.allSatisfy { !$0.hasSuffix(".staged") })
    #expect(try FolderRegister(opening: folder.path).history(HistoryQuery()).total == 1)
  }

  @Test("an establishment that was committed and not finished is finished")
  func unfinishedEstablishment() throws {
    let made = try TemporaryFolder()
    try made.establish()
    var files = try made.files()
    let journal = try #require(files.keys.first { $0.hasSuffix(".jsonl") })
    let entry = try JournalEntry(line: try #require(files[journal]).dropLast())
    let whole = files
    for file in entry.files {
      let parts = file.record.path.split(separator: "/").dropLast()
      files[(parts + [Substring(file.name)]).joined(separator: "/")] = files[file.record.path]
      files[file.record.path] = nil
    }
    files[RegisterLock.name] = []
    let folder = try TemporaryFolder()
    try folder.fill(files)
    #expect(try FolderRegister(opening: folder.path).office() == Sample.office)
    #expect(try folder.files() == whole)
  }

  @Test("a newer schema can be read and not written")
  func newer() throws {
    let folder = try TemporaryFolder()
    try folder.establish()
    let office = String(decoding: try folder.read("secretariat.json"), as: UTF8.self)
    try folder.write(office.replacing("\"schema\": 1", with: "\"schema\": 7").utf8, to: "secretariat.json")
    let register = try FolderRegister(opening: folder.path)
    #expect(try register.meeting("mcp-5") == Sample.plenary)
    let before = try folder.files()
    #expect(throws: RegisterError.newerSchema(found: 7, known: 1)) {
      try register.editBody("mcp") { $0.remark = .same("No") }
    }
    #expect(try folder.files() == before)
  }

  @Test("an older schema is backed up and migrated, again and again until it is done")
  func older() throws {
    let folder = try TemporaryFolder()
    let backups = try TemporaryFolder()
    try folder.establish()
    try folder.write(Array("{ oops".utf8), to: "people/broken.json")
    let before = try folder.files()
    let migrations = [
      Migration(from: 1) { key, tree in
        var tree = tree
        if key.kind == .body { tree["purpose"] = ["en": "Migrated"] }
        return tree
      },
      Migration(from: 2) { key, tree in
        var tree = tree
        if key.kind == .body, tree["purpose"] != nil { tree["remark"] = ["en": "Twice"] }
        return tree
      },
    ]
    // Cut short: one record is migrated already.
    var cut = try JSONReader.read(try folder.read("bodies/mcp.json"))
    cut = migrations[1].migrate(.body("mcp"), migrations[0].migrate(.body("mcp"), cut))
    try folder.write(cut.canonicalBytes(), to: "bodies/mcp.json")
    let register = try FolderRegister(
      opening: folder.path, cache: nil, backups: backups.path, schema: 3, migrations: migrations)
    #expect(try register.bodies().map(\.remark?.en) == ["Twice", "Twice"])
    #expect(try register.office().schema == 3)
    #expect(try folder.read("people/broken.json") == before["people/broken.json"])
    let kept = try backups.files()
    #expect(kept["schema-1/bodies/ts.json"] == before["bodies/ts.json"])
    #expect(kept["schema-1/secretariat.json"] == before["secretariat.json"])
    #expect(kept["schema-1/people/broken.json"] == before["people/broken.json"])
    try register.editBody("ts") { $0.remark = .same("Goes on") }
    // Today's program finds it newer than it knows.
    #expect(throws: RegisterError.newerSchema(found: 3, known: 1)) {
      try FolderRegister(opening: folder.path).editBody("ts") { $0.remark = .same("No") }
    }
  }

  @Test("an older schema without a place for its backup is left as it is")
  func noBackup() throws {
    let folder = try TemporaryFolder()
    try folder.establish()
    let before = try folder.files()
    #expect(throws: RegisterError.cannotWrite(path: folder.path, errno: EROFS)) {
      try FolderRegister(opening: folder.path, cache: nil, backups: nil, schema: 2, migrations: [])
    }
    #expect(try folder.files() == before)
  }

  @Test(
    "a read-only folder can be read, and says that it cannot be written",
    .enabled(if: geteuid() != 0, "whoever is root may write anywhere"))
  func readOnly() throws {
    let folder = try TemporaryFolder()
    try folder.establish()
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    let register = try FolderRegister(opening: folder.path)
    #expect(try register.bodies().count == 2)
    chmod(folder.path + "/.lock", 0o444)
    #expect(throws: RegisterError.cannotWrite(path: folder.path + "/.lock", errno: EACCES)) {
      try register.editBody("mcp") { $0.remark = .same("No") }
    }
  }

  @Test("a token tells when somebody changed something")
  func token() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let before = try register.changeToken()
    #expect(try FolderRegister(opening: folder.path).changeToken() == before)
    usleep(20_000)
    try register.editBody("mcp") { $0.remark = .same("New") }
    let after = try register.changeToken()
    #expect(after != before)
    usleep(20_000)
    try folder.write(try folder.read("meetings/2026/mcp-5.json"), to: "meetings/2026/mcp-6.json")
    #expect(try register.changeToken() != after)
  }
}
