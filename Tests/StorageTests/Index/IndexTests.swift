import CanonicalJSON
import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite("Index") struct IndexTests {
  /// Files that are older than a tick of the file system's clock are known to be as they were.
  func settle() { usleep(30_000) }

  /// A register with some meetings of several years, and a cache.
  func made(seed: UInt64, meetings: Int = 14) throws -> (TemporaryFolder, TemporaryFolder, RandomMeetings) {
    let folder = try TemporaryFolder()
    try folder.establish()
    let random = RandomMeetings(seed: seed)
    for number in 0..<meetings {
      let year = 2022 + number % 4
      let meeting = random.meeting(Identifier("m-\(number)") ?? "m", year: year)
      try folder.write(try JSONTreeEncoder().encode(meeting).canonicalBytes(), to: meeting.key.path)
    }
    return (folder, try TemporaryFolder(), random)
  }

  /// Everything that is answered from indexes.
  struct Answers: Equatable {
    var meetings: [Page<MeetingRow>] = []
    var decisions: [Page<DecisionRow>] = []
    var activity: [BodyID: BodyActivity] = [:]
    var found: [Page<SearchHit>] = []
    var unreadable: [UnreadableFile] = []
  }

  func answers(_ register: FolderRegister) throws -> Answers {
    var answers = Answers()
    for query in [
      MeetingQuery(), MeetingQuery(newestFirst: true), MeetingQuery(from: "2023-02-01", to: "2023-08-31"),
      MeetingQuery(from: "2025-06-01"), MeetingQuery(to: "2022-12-31"), MeetingQuery(body: "mcp"),
      MeetingQuery(states: [.held], phrase: "reunion"), MeetingQuery(limit: 5, offset: 3),
    ] { answers.meetings.append(try register.meetings(query)) }
    let changes: [(inout DecisionQuery) -> Void] = [
      { _ in }, { $0.overdueOnly = true }, { $0.body = "ts" }, { $0.newestFirst = true },
      { $0.responsible = .organization("mali") }, { $0.phrase = "n'djamena" }, { $0.meeting = "m-3" },
      { $0.implementation = [.inProgress] },
      {
        $0.limit = 4
        $0.offset = 2
      },
    ]
    for change in changes {
      var query = DecisionQuery(asOf: "2025-06-30")
      change(&query)
      answers.decisions.append(try register.decisions(query))
    }
    answers.activity = try register.activity(asOf: "2024-12-31")
    for phrase in ["reunion", "SAHEL", "dan", "œuvre", "coordination regionale", "é", "zzz"] {
      answers.found.append(try register.search(phrase, limit: 7, offset: 1))
    }
    answers.unreadable = try register.unreadable().sorted { $0.path < $1.path }
    return answers
  }

  func compare(_ folder: TemporaryFolder, _ cache: String, _ step: String) throws {
    let plain = try answers(FolderRegister(opening: folder.path))
    let indexed = try answers(FolderRegister(opening: folder.path, cache: cache))
    #expect(plain.meetings == indexed.meetings, "\(step)")
    #expect(plain.decisions == indexed.decisions, "\(step)")
    #expect(plain.activity == indexed.activity, "\(step)")
    #expect(plain.found == indexed.found, "\(step)")
    #expect(plain.unreadable == indexed.unreadable, "\(step)")
  }

  @Test("answers as the records do, whatever happens to them", arguments: [1, 2] as [UInt64])
  func equal(seed: UInt64) throws {
    let (folder, cache, random) = try made(seed: seed)
    settle()
    try compare(folder, cache.path, "first")
    #expect(try cache.files().count == 5)
    let register = try FolderRegister(opening: folder.path, cache: cache.path)
    for step in 0..<18 {
      let id = Identifier<Meeting>("m-\(random.number(18))") ?? "m"
      let year = 2022 + random.number(4)
      let path = RecordKey.meeting(id, year: year).path
      switch random.number(6) {
      case 0, 1:
        let meeting = random.meeting(id, year: year)
        let bytes = try JSONTreeEncoder().encode(meeting).canonicalBytes()
        try inPlace(bytes, folder.url(path).path())
      case 2:
        if folder.exists(path) { try folder.remove(path) }
      case 3:
        try folder.write(Array("{ \"id\": ".utf8), to: path)
      case 4:
        let text = random.text()
        if let existing = try register.meetings(MeetingQuery(offset: random.number(9))).rows.first {
          let title = JSON.object(["fr": .string(text.fr ?? "")])
          try register.perform { view throws(RegisterError) in
            let before = try view.tree(existing.key)?["title"]
            let change = JSONChange(path: JSONPath([.key("title")]), before: before, after: title)
            return ChangeSet(
              id: Identifier("c-\(step)") ?? "c", at: "2027-01-12T14:42:00Z", person: "awa", action: "edit",
              subject: nil, changes: [RecordChange(record: existing.key, change: change)])
          }
        }
      default: settle()
      }
      if step.isMultiple(of: 3) { settle() }
      if step.isMultiple(of: 4) {
        #expect(try answers(register) == answers(FolderRegister(opening: folder.path)), "step \(step)")
      }
      try compare(folder, cache.path, "step \(step)")
    }
  }

  /// As an editor that keeps the file and replaces what is in it.
  private func inPlace(_ bytes: [UInt8], _ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    #expect(file >= 0)
    #expect(write(file, bytes, bytes.count) == bytes.count)
    close(file)
  }

  @Test("is used once it is there, and not for a range that it does not touch")
  func used() throws {
    let (folder, cache, _) = try made(seed: 7)
    settle()
    let register = try FolderRegister(opening: folder.path, cache: cache.path)
    _ = try register.meetings(MeetingQuery())
    let root = try #require(try Folder.open(folder.path))
    let store = try IndexStore(cache: cache.path, register: root)
    let year = try #require(try root.folder("meetings")?.folder("2023"))
    let reading = YearReading(year: 2023, folder: year, store: store)
    let shelves = try reading.result().shelves
    #expect(shelves.count == 1)
    #expect(shelves.first is IndexShelf)
    let inRange = try reading.result(from: CalendarDay("2023-01-01").number, to: nil).shelves
    #expect(inRange.count == 1)
    #expect(try reading.result(from: CalendarDay("2030-06-01").number, to: nil).shelves.isEmpty)
    #expect(try reading.result(from: nil, to: CalendarDay("2001-06-01").number).shelves.isEmpty)
  }

  @Test("an edit in place that keeps size and date is noticed")
  func sameSizeAndDate() throws {
    let (folder, cache, _) = try made(seed: 8, meetings: 0)
    let name = "meetings/2026/mcp-5.json"
    settle()
    _ = try FolderRegister(opening: folder.path, cache: cache.path).meetings(MeetingQuery())
    var before = stat()
    #expect(stat(folder.url(name).path(), &before) == 0)
    let text = String(decoding: try folder.read(name), as: UTF8.self)
    try inPlace(Array(text.replacing("Fifth plenary", with: "FIFTH PLENARY").utf8), folder.url(name).path())
    var times = [before.st_atim, before.st_mtim]
    #expect(utimensat(AT_FDCWD, folder.url(name).path(), &times, 0) == 0)
    let register = try FolderRegister(opening: folder.path, cache: cache.path)
    #expect(try register.meetings(MeetingQuery()).rows.first?.title?.en == "FIFTH PLENARY")
  }

  @Test("two edits within one tick of the clock are both seen")
  func twoEdits() throws {
    let (folder, cache, _) = try made(seed: 9, meetings: 0)
    let name = "meetings/2026/mcp-5.json"
    let text = String(decoding: try folder.read(name), as: UTF8.self)
    let register = try FolderRegister(opening: folder.path, cache: cache.path)
    for number in 0..<20 {
      let title = "Fifth plenar" + String(number % 10)
      try inPlace(Array(text.replacing("Fifth plenary", with: title).utf8), folder.url(name).path())
      #expect(try register.meetings(MeetingQuery()).rows.first?.title?.en == title)
    }
  }

  @Test("damaged in any way it is not used, or answers the same")
  func damaged() throws {
    let (folder, cache, _) = try made(seed: 10, meetings: 6)
    settle()
    let expected = try answers(FolderRegister(opening: folder.path, cache: cache.path))
    let name = try #require(try cache.files().keys.sorted().first { $0.hasSuffix(".index") })
    let whole = try cache.read(name)
    for length in stride(from: 0, to: whole.count, by: whole.count / 20 + 1) {
      try cache.write(whole.prefix(length), to: name)
      #expect(try answers(FolderRegister(opening: folder.path, cache: cache.path)) == expected, "\(length)")
    }
    // A flipped byte may change what is told of a meeting; it never stops the program.
    for place in stride(from: 0, to: whole.count, by: 97) {
      var flipped = whole
      flipped[place] ^= 0xFF
      try cache.write(flipped, to: name)
      let register = try FolderRegister(opening: folder.path, cache: cache.path)
      _ = try register.meetings(MeetingQuery())
      _ = try register.decisions(DecisionQuery(overdueOnly: true, asOf: "2025-06-30"))
      _ = try register.search("de la", limit: 5, offset: 0)
    }
  }

  @Test("a cache that cannot be written is no hindrance")
  func noCache() throws {
    let (folder, cache, _) = try made(seed: 11, meetings: 5)
    try cache.write(Array("a file".utf8), to: "taken")
    settle()
    try compare(folder, cache.path + "/taken", "first")
    try compare(folder, cache.path + "/taken", "second")
    #expect(try cache.files().count == 1)
  }

  @Test("registers that share a cache keep apart")
  func shared() throws {
    let (first, cache, _) = try made(seed: 12)
    let (second, _, _) = try made(seed: 13)
    settle()
    for _ in 0..<2 {
      try compare(first, cache.path, "first")
      try compare(second, cache.path, "second")
    }
  }
}
