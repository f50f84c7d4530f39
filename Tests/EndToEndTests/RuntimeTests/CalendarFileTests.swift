import Foundation
import Testing

/// Calendar files as they lie on the disk: written by libical, which is opened on first use.
@Suite("Calendar files") struct CalendarFileTests {
  let folder: TemporaryFolder
  let program: Program

  init() async throws {
    folder = try TemporaryFolder()
    var program = Program(home: folder)
    // The identifier of the register stands in the files; those that are made later need a seed of their own each.
    program.seed = "1"
    let made = try await program.run("init", "--starter", "sahel")
    #expect(made.status == .exited(0), "\(made)")
    program.seed = nil
    self.program = program
    // Through the night in which the clocks are put forward.
    try await run(
      "meeting", "schedule", "--body", "mcp", "--date", "2027-03-27", "--until", "2027-03-28", "--time",
      "22:00",
      "--end-time", "04:30", "--place-fr", "Genève", "--place-en", "Geneva", "--zone", "Europe/Zurich")
    try await run("agenda", "carry", "mcp-6")
    try await run(
      "meeting", "schedule", "--body", "mcp", "--kind", "extraordinary", "--id", "retreat", "--date",
      "2027-05-03",
      "--until", "2027-05-05", "--title-en", "Retreat: drafts, “next steps”; and more",
      "--title-fr",
      "اجتماع استثنائي للجنة التنسيق الوزارية من أجل تحقيق الاستقرار في منطقة الساحل والصحراء الكبرى")
    try await run(
      "meeting", "schedule", "--body", "mcp", "--kind", "extraordinary", "--id", "called-off", "--date",
      "2027-07-03", "--time", "09:00", "--zone", "Africa/Ndjamena")
    try await run(
      "meeting", "cancel", "called-off", "--reason-en", "No quorum", "--reason-fr", "Pas de quorum")
  }

  @discardableResult
  private func run(_ words: String...) async throws -> Ending {
    let ending = try await program.run(words)
    #expect(ending.status == .exited(0), "\(ending)")
    return ending
  }

  private func export(_ words: String..., to name: String) async throws -> [UInt8] {
    let path = folder.appending(name)
    let ending = try await program.run(["export", "calendar"] + words + ["--output", path])
    #expect(ending.status == .exited(0), "\(ending)")
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  @Test("a body’s calendar, byte for byte", arguments: ["en", "fr", "both"])
  func golden(language: String) async throws {
    let bytes = try await export("--body", "mcp", "--language", language, to: "mcp.ics")
    try Golden.compare(bytes, with: "calendar-\(language).ics")
    #expect(try await export("--body", "mcp", "--language", language, to: "again.ics") == bytes)
  }

  @Test("no line is longer than 75 octets, none ends in half a character, all end in CRLF")
  func folding() async throws {
    let bytes = try await export("--language", "both", to: "all.ics")
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast()
    #expect(lines.count > 100)
    for line in lines {
      #expect(line.last == 13 && line.count <= 76, "\(String(decoding: line, as: UTF8.self))")
      #expect(String(validating: line, as: UTF8.self) != nil, "\(Array(line))")
    }
    let unfolded = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "")
    #expect(unfolded.contains("في منطقة الساحل والصحراء الكبرى"))
    #expect(unfolded.contains("Retreat: drafts\\, “next steps”\\; and more"))
  }

  @Test("each change that shows raises the sequence by one, and nothing else does")
  func sequence() async throws {
    func sequence() async throws -> String? {
      let text = String(decoding: try await export("mcp-6", "--force", to: "one.ics"), as: UTF8.self)
      return text.split(separator: "\r\n").first { $0.hasPrefix("SEQUENCE:") }.map(String.init)
    }
    #expect(try await sequence() == "SEQUENCE:1")
    try await run("meeting", "invite", "mcp-6")
    #expect(try await sequence() == "SEQUENCE:1")
    try await run("meeting", "edit", "mcp-6", "--time", "21:00")
    #expect(try await sequence() == "SEQUENCE:2")
    try await run("undo")
    #expect(try await sequence() == "SEQUENCE:3")
  }

  @Test("where libical is missing, its package is named and the list can still be had", .needsTracing)
  func missing() async throws {
    let path = folder.appending("none.ics")
    var french = program
    french.locale = "fr_FR.UTF-8"
    let ending = try await french.run(["export", "calendar", "-o", path], without: ["libical.so.3"])
    #expect(ending.status == .exited(73))
    #expect(
      ending.messages.contains("libical3") && ending.messages.contains("tous les autres formats"), "\(ending)"
    )
    #expect(!FileManager.default.fileExists(atPath: path))
    let list = try await program.run(["export", "calendar", "--format", "text"], without: ["libical.so.3"])
    #expect(list.status == .exited(0) && list.text.contains("CALENDAR OF MEETINGS"), "\(list)")
  }
}
