import Domain
import Foundation
import Localization
import Testing

/// However the program ends, what was typed a second before is on disk and is offered again.
@Suite("Drafts in a terminal", .needs(.tmux), .timeLimit(.minutes(10)))
struct DraftTests {
  /// What is typed at each of ten moments; nothing answers to it, so that it stays as it is typed.
  private static let letters = Array("zqxjkvwyzq").map(String.init)

  @Test(
    "a signal or a crash at ten moments loses nothing and leaves a clean terminal",
    arguments: [
      ("TERM", 143), ("HUP", 129), ("INT", 130), ("SEGV", 139), ("TRAP", 133), ("ILL", 132), ("ABRT", 134),
    ])
  func signals(name: String, status: Int) async throws {
    try await Desk.open { desk in
      var typed = ""
      for letter in Self.letters {
        try await desk.openForm(offered: !typed.isEmpty)
        if !typed.isEmpty { try await desk.terminal.see(typed) }
        try await desk.terminal.type(letter)
        typed += letter
        try await desk.waitForDraft(of: typed)
        try await desk.kill(name)
        try await desk.expectCleanTerminal(status: status)
        try await desk.startAgain()
      }
      try await desk.terminal.see(FormWords.draftsTitle.en)
    }
  }

  @Test("neither SIGKILL nor a closed terminal at ten moments loses anything", arguments: ["KILL", "closed"])
  func gone(way: String) async throws {
    let world = try await Desk.starterCopy()
    var typed = ""
    for letter in Self.letters {
      var process = ""
      let first = typed.isEmpty ? FrameWords.today.en : FormWords.draftsTitle.en
      try await Desk.open(world: world, awaiting: first) { desk in
        try await desk.openForm(offered: !typed.isEmpty)
        if !typed.isEmpty { try await desk.terminal.see(typed) }
        try await desk.terminal.type(letter)
        typed += letter
        try await desk.waitForDraft(of: typed)
        process = try await desk.processIdentifier()
        if way == "KILL" { try await desk.kill("KILL") }
      }
      for _ in 0..<600 where FileManager.default.fileExists(atPath: "/proc/\(process)") {
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    #expect(try world.drafts().count == 1)
  }

  @Test("a disk that takes nothing is told of, typing goes on, and it is written once there is room")
  func full() async throws {
    let world = try await Desk.starterCopy()
    try Data().write(to: URL(filePath: world.appending("state")))
    try await Desk.open(world: world) { desk in
      try await desk.openForm(offered: false)
      for letter in Self.letters {
        try await desk.terminal.type(letter)
        try await desk.terminal.see("cannot be")
      }
      try await desk.terminal.see(Self.letters.joined())
      try await desk.terminal.press("F10", "Enter")
      try await desk.terminal.see(Self.letters.joined())
      try FileManager.default.removeItem(atPath: world.appending("state"))
      try await desk.waitForDraft(of: Self.letters.joined())
      try await desk.terminal.press("F10")
      try await desk.terminal.see("What you typed is kept as a draft")
      try await desk.terminal.press("Enter")
      try await desk.expectCleanTerminal()
    }
  }

  @Test("two programs on one register leave each other's drafts alone, and take over what was left behind")
  func two() async throws {
    let world = try await Desk.starterCopy()
    try await Desk.open(world: world) { first in
      try await first.openForm(offered: false)
      try await first.terminal.type("zzfirst")
      try await first.waitForDraft(of: "zzfirst")
      try await Desk.open(world: world) { second in
        // Nothing is offered while the other one types.
        try await second.openForm(offered: false)
        try await second.terminal.type("zzsecond")
        try await second.waitForDraft(of: "zzsecond")
        try await second.kill("TERM")
        try await second.expectCleanTerminal(status: 143)
        try await first.terminal.type("!")
        try await first.waitForDraft(of: "zzfirst!")
        #expect(try world.drafts().count == 2)
        try await second.startAgain()
        try await second.terminal.see(FormWords.draftsTitle.en)
        try await second.terminal.press("Enter")
        try await second.terminal.see("zzsecond")
      }
    }
    #expect(try world.drafts().count == 2)
    try await Desk.open(world: world, awaiting: FormWords.draftsTitle.en) { desk in
      // One is filled in again, the other one can be read.
      try await desk.terminal.press("Enter")
      try await desk.terminal.see("zz")
      #expect(try world.drafts().count == 2)
    }
  }

  @Test("a draft of another version is shown as text and goes only when it is discarded")
  func older() async throws {
    let world = try await Desk.starterCopy()
    try await Desk.open(world: world) { desk in
      try await desk.openForm(offered: false)
      try await desk.terminal.type("zz")
      try await desk.waitForDraft(of: "zz")
      // The list, then the form.
      try await desk.terminal.press("Escape")
      try await desk.terminal.lose(FormWords.nothingFound.en)
      try await desk.terminal.press("Escape")
      try await desk.terminal.see(FormWords.leaveTitle.en)
      try await desk.terminal.press("d")
      try await desk.terminal.lose("─ " + FormTitles.newMeeting.en)
      try await desk.quit()
    }
    #expect(try world.drafts().isEmpty)
    let folder = try #require(world.draftFolder)
    let words = #"{"title":"Old form","form":{"name":"gone"},"values":{"speech":"Mesdames et Messieurs"}}"#
    try Data(words.utf8).write(to: folder.appending(path: "gone-1.json"))
    try Data("{ torn".utf8).write(to: folder.appending(path: "torn.json"))
    try await Desk.open(world: world, awaiting: FormWords.draftsTitle.en) { desk in
      try await desk.terminal.click("Old form")
      try await desk.terminal.see("Mesdames et Messieurs")
      try await desk.terminal.press("d")
      try await desk.terminal.lose("Mesdames et Messieurs")
      try await desk.terminal.press("M-h")
      try await desk.terminal.click(FormTitles.drafts.en)
      try await desk.terminal.press("Enter")
      try await desk.terminal.see("{ torn")
      try await desk.terminal.press("Escape")
      try await desk.quit()
    }
    #expect(try world.drafts() == ["{ torn"])
  }
}

extension Desk {
  /// The form of a new meeting, from Today or from the drafts that are offered.
  fileprivate func openForm(offered: Bool) async throws {
    if offered {
      try await terminal.see(FormWords.draftsTitle.en)
      try await terminal.press("Enter")
    } else {
      try await terminal.press("M-m", "Enter")
      try await terminal.see("Meetings –")
      try await terminal.press("F2")
    }
    try await terminal.see(FormTitles.newMeeting.en)
  }

  /// Starts the program anew from the shell that it has left.
  fileprivate func startAgain() async throws {
    try await terminal.type("clear; echo earlier; '\(Program.path)'")
    try await terminal.press("Enter")
  }

  fileprivate func waitForDraft(of words: String, sourceLocation: SourceLocation = #_sourceLocation)
    async throws
  {
    let limit = ContinuousClock.now + .seconds(60)
    while !(try world.drafts().contains { $0.contains("\"\(words)\"") }) {
      guard ContinuousClock.now < limit else {
        let screen = try await terminal.screen().joined(separator: "\n")
        Issue.record(
          "no draft of “\(words)”: \(try world.drafts())\n\(screen)", sourceLocation: sourceLocation)
        throw TmuxTerminal.NeverSeen(what: words)
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}

extension World {
  /// Where the drafts of the register lie, once there were some.
  fileprivate var draftFolder: URL? {
    let state = URL(filePath: appending("state/secretariat"))
    let registers = try? FileManager.default.contentsOfDirectory(at: state, includingPropertiesForKeys: nil)
    return registers?.map { $0.appending(path: "drafts") }.first {
      FileManager.default.fileExists(atPath: $0.path())
    }
  }

  /// What is in each of them.
  fileprivate func drafts() throws -> [String] {
    guard let folder = draftFolder else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted().compactMap { name in
      // One that was put away between the listing and the reading is none.
      try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
  }
}
