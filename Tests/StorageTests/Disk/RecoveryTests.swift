import CanonicalJSON
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Storage

/// A writer that died, at each point where it can.
@Suite("Recovery") struct RecoveryTests {
  /// A change set over three files – one changed, one made, one removed – with what lay on disk before and after it.
  struct Story {
    let before: [String: [UInt8]]
    let after: [String: [UInt8]]
    let entry: JournalEntry
    let journal: String

    /// The files that wait, by path, with what they hold.
    var staged: [(path: String, record: String, bytes: [UInt8])] {
      entry.files.map { file in
        let folder = file.record.path.split(separator: "/").dropLast().joined(separator: "/")
        let path = (folder.isEmpty ? "" : folder + "/") + file.name
        return (path, file.record.path, after[file.record.path] ?? [])
      }
    }
  }

  static func story() throws -> Story {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    try register.add(Body(id: "old", kind: .other, name: .same("Old")))
    let before = try folder.files()
    let old = try #require(try register.tree(.body("old")))
    try register.perform { register throws(RegisterError) in
      var draft = ChangeDraft(.fixed(), register)
      try draft.update(try register.person("awa-diallo")) { person in
        person.contact?.email = "new@example.org"
        person.remark = .same("New")
      }
      try draft.create(Body(id: "new", kind: .other, name: .same("New")))
      let gathered = draft.changeSet(action: "edit", subject: nil)
      let removal = RecordChange(
        record: .body("old"), change: JSONChange(path: .root, before: old, after: nil))
      return gathered.with(changes: gathered.changes + [removal])
    }
    let after = try folder.files()
    let journal = try #require(after.keys.first { $0.hasSuffix(".jsonl") })
    let line = try #require(after[journal]?.split(separator: UInt8(ascii: "\n")).last)
    return Story(before: before, after: after, entry: try JournalEntry(line: line), journal: journal)
  }

  @Test("committed, and any of the files in place or not: opening finishes it", arguments: [true, false])
  func committed(marked: Bool) throws {
    let story = try Self.story()
    #expect(story.staged.count == 3)
    let folder = try TemporaryFolder()
    for renamed in 0..<(1 << story.staged.count) {
      var files = story.before
      files[story.journal] = story.after[story.journal]
      for (index, staged) in story.staged.enumerated() {
        if renamed & (1 << index) == 0 {
          files[staged.path] = staged.bytes
        } else {
          files[staged.record] = story.after[staged.record]
        }
      }
      if marked { files[RegisterLock.name] = [] }
      try folder.fill(files)
      let register = try FolderRegister(opening: folder.path)
      #expect(try folder.records() == story.after.filter { RecordKey(path: $0.key) != nil }, "\(renamed)")
      #expect(try folder.files() == story.after, "\(renamed)")
      #expect(try register.person("awa-diallo").contact?.email == "new@example.org")
      #expect(try register.history(HistoryQuery(limit: 1)).rows.first == story.entry.changeSet)
    }
  }

  @Test("a removal that was half done is finished")
  func removal() throws {
    let story = try Self.story()
    let folder = try TemporaryFolder()
    let removed = try #require(story.staged.last)
    var files = story.after
    // The record is gone, the file that stands for its removal is not.
    files[removed.path] = []
    files[RegisterLock.name] = []
    try folder.fill(files)
    _ = try FolderRegister(opening: folder.path)
    #expect(try folder.files() == story.after)
  }

  @Test("not committed: opening clears it away, and nothing happened", arguments: [0, 1, 2, 3])
  func notCommitted(written: Int) throws {
    let story = try Self.story()
    let folder = try TemporaryFolder()
    var files = story.before
    for staged in story.staged.prefix(written) { files[staged.path] = staged.bytes.dropLast(5) }
    files[RegisterLock.name] = []
    try folder.fill(files)
    let register = try FolderRegister(opening: folder.path)
    #expect(try folder.files() == story.before)
    #expect(try register.history(HistoryQuery()).total == 2)
  }

  @Test("a journal torn at any byte of its last line")
  func torn() throws {
    let story = try Self.story()
    let folder = try TemporaryFolder()
    let whole = try #require(story.before[story.journal])
    let line = Array(try #require(story.after[story.journal]).dropFirst(whole.count))
    try folder.fill(story.before)
    let root = try #require(try Folder.open(folder.path))
    for length in 1..<line.count {
      try folder.write(whole + line.prefix(length), to: story.journal)
      let cut = try JournalTail(Journal(root: root)).cut
      #expect(cut?.size == whole.count, "\(length)")
    }
    for length in stride(from: 0, to: line.count, by: 97) + [line.count - 1] {
      var files = story.before
      files[story.journal] = whole + line.prefix(length)
      for staged in story.staged { files[staged.path] = staged.bytes }
      if length.isMultiple(of: 2) || length == 0 { files[RegisterLock.name] = [] }
      try folder.fill(files)
      let register = try FolderRegister(opening: folder.path)
      #expect(try folder.records() == story.before.filter { RecordKey(path: $0.key) != nil }, "\(length)")
      #expect(try folder.read(story.journal) == whole, "\(length)")
      #expect(try register.history(HistoryQuery()).rows.count == 2, "\(length)")
      try register.editBody("mcp") { $0.remark = .same("Goes on") }
      #expect(try FolderRegister(opening: folder.path).history(HistoryQuery()).rows.count == 3)
    }
  }

  @Test("a torn line whose newline reached the disk and whose middle did not")
  func hole() throws {
    let story = try Self.story()
    let folder = try TemporaryFolder()
    let whole = try #require(story.before[story.journal])
    var files = story.before
    files[story.journal] = whole + [UInt8](repeating: 0, count: 300) + Array("\"}\n".utf8)
    for staged in story.staged { files[staged.path] = staged.bytes }
    try folder.fill(files)
    _ = try FolderRegister(opening: folder.path)
    #expect(try folder.files() == story.before)
  }

  @Test("a record that somebody edited before the register was opened again keeps both")
  func edited() throws {
    let story = try Self.story()
    let folder = try TemporaryFolder()
    var files = story.before
    files[story.journal] = story.after[story.journal]
    for staged in story.staged { files[staged.path] = staged.bytes }
    var person = try JSONReader.read(try #require(files["people/awa-diallo.json"]))
    person["honorific"] = ["en": "Ms"]
    person["contact"]?["telephone"] = "+223 1"
    files["people/awa-diallo.json"] = person.canonicalBytes()
    try folder.fill(files)
    let register = try FolderRegister(opening: folder.path)
    let merged = try register.person("awa-diallo")
    #expect(merged.honorific?.en == "Ms")
    #expect(merged.remark == .same("New"))
    // What contact details were before is nowhere kept, so that nobody can say that only one side changed them.
    #expect(merged.contact == Person.Contact(email: "awa@example.org", telephone: "+223 1"))
    let conflict = try #require(try register.conflicts().first)
    #expect(conflict.path == path("/contact/email"))
    #expect(conflict.other == "new@example.org")
    #expect(try folder.files().keys.allSatisfy { !$0.hasSuffix(".staged") })
    #expect(try register.body("new").name == .same("New"))
  }

  @Test("the same path edited before opening: what stands stays, what was committed is kept as a conflict")
  func editedInConflict() throws {
    let story = try Self.story()
    let folder = try TemporaryFolder()
    var files = story.before
    files[story.journal] = story.after[story.journal]
    for staged in story.staged { files[staged.path] = staged.bytes }
    var person = try JSONReader.read(try #require(files["people/awa-diallo.json"]))
    person["remark"] = ["en": "Edited"]
    files["people/awa-diallo.json"] = person.canonicalBytes()
    try folder.fill(files)
    let register = try FolderRegister(opening: folder.path)
    #expect(try register.person("awa-diallo").remark == Text(en: "Edited"))
    let conflict = try #require(try register.conflicts().first { $0.path == path("/remark") })
    #expect(conflict.other?["en"] == "New")
    #expect(conflict.standing?["en"] == "Edited")
  }

  @Test(
    "a record made unreadable before opening stays as it is, and what was committed is kept as a conflict")
  func unreadable() throws {
    let story = try Self.story()
    let folder = try TemporaryFolder()
    var files = story.before
    files[story.journal] = story.after[story.journal]
    for staged in story.staged { files[staged.path] = staged.bytes }
    files["people/awa-diallo.json"] = Array("{ oops".utf8)
    try folder.fill(files)
    let register = try FolderRegister(opening: folder.path)
    #expect(try folder.read("people/awa-diallo.json") == Array("{ oops".utf8))
    #expect(try register.unreadable().map(\.path) == ["people/awa-diallo.json"])
    #expect(try register.conflicts().first?.other?["remark"]?["en"] == "New")
    #expect(try folder.files().keys.allSatisfy { !$0.hasSuffix(".staged") })
  }

  @Test("an edit from outside after a change set was finished is left alone")
  func finishedThenEdited() throws {
    let story = try Self.story()
    let folder = try TemporaryFolder()
    var files = story.after
    // Put back as it was, with a copy from yesterday.
    files["people/awa-diallo.json"] = story.before["people/awa-diallo.json"]
    files["bodies/old.json"] = story.before["bodies/old.json"]
    try folder.fill(files)
    _ = try FolderRegister(opening: folder.path)
    #expect(try folder.files() == files)
  }

  @Test("a settled conflict whose file was not removed yet")
  func settled() throws {
    let folder = try TemporaryFolder()
    let register = try folder.establish()
    let receipt = try register.editMeeting("mcp-5", by: .fixed(person: "awa")) { () throws(RegisterError) in
      try register.editMeeting("mcp-5") { $0.remark = Text(en: "One") }
    } _: {
      $0.remark = .same("Other")
    }
    let id = try #require(receipt.conflicts.first?.id)
    let file = "conflicts/\(id).json"
    let bytes = try folder.read(file)
    try register.perform { view throws(RegisterError) in
      var draft = ChangeDraft(.fixed(), view)
      try draft.update(try view.meeting("mcp-5")) { $0.purpose = .same("P") }
      let gathered = draft.changeSet(action: "settle-conflict", subject: nil)
      return ChangeSet(
        id: gathered.id, at: gathered.at, person: gathered.person, action: gathered.action, subject: nil,
        changes: gathered.changes, settles: id)
    }
    #expect(!folder.exists(file))
    try folder.write(bytes, to: file)
    try folder.write([], to: RegisterLock.name)
    #expect(try FolderRegister(opening: folder.path).conflicts().map(\.id).isEmpty)
  }

  @Test("opening a register that is whole writes nothing")
  func whole() throws {
    let folder = try TemporaryFolder()
    try folder.establish()
    let attributes = FileManager.default
    func dates() throws -> [String: Date] {
      var dates: [String: Date] = [:]
      for name in try attributes.subpathsOfDirectory(atPath: folder.path) {
        let path = folder.url(name).path()
        dates[name] = try attributes.attributesOfItem(atPath: path)[.modificationDate] as? Date
      }
      return dates
    }
    let before = try dates()
    _ = try FolderRegister(opening: folder.path).meetings(MeetingQuery())
    #expect(try dates() == before)
  }
}
