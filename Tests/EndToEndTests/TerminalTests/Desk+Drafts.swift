import Foundation
import Localization
import Testing

extension Desk {
  /// The form of a new meeting, from Today or from the drafts that are offered.
  func openForm(offered: Bool) async throws {
    if offered {
      try await terminal.see(say(FormWords.draftsTitle))
      try await terminal.press("Enter")
    } else {
      try await terminal.press("M-\(mnemonic(of: FrameWords.meetings))", "Enter")
      try await terminal.see(say(ScreenWords.ahead))
      try await terminal.press("F2")
    }
    try await terminal.see(say(FormTitles.newMeeting))
  }

  /// The letter that opens a menu.
  func mnemonic(of menu: Phrase) -> String {
    FrameWords.mnemonics.first { $0.title == menu }.map { say($0.letter) } ?? ""
  }

  /// Starts the program anew from the shell that it has left.
  /// - Parameter settings: variables, as they stand before a command.
  func startAgain(_ settings: String = "") async throws {
    try await terminal.type("clear; echo earlier; \(settings) '\(Program.path)'")
    try await terminal.press("Enter")
  }

  func waitForDraft(of words: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await waitForDrafts("draft of “\(words)”", sourceLocation) { $0.contains { $0.contains(words) } }
  }

  func waitForNoDraft(of words: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await waitForDrafts("end of the draft of “\(words)”", sourceLocation) {
      !$0.contains { $0.contains(words) }
    }
  }

  private func waitForDrafts(
    _ what: String, _ sourceLocation: SourceLocation, until isReached: ([String]) -> Bool
  ) async throws {
    var patience = Patience()
    while !isReached(try world.drafts(state: state)) {
      guard try await patience.lasts() else {
        let screen = try await terminal.screen().joined(separator: "\n")
        Issue.record(
          "no \(what): \(try world.drafts(state: state))\n\(screen)", sourceLocation: sourceLocation)
        throw TmuxTerminal.NeverSeen(what: what)
      }
    }
  }
}

extension World {
  /// Where the drafts of the register lie, once there were some.
  var draftFolder: URL? { draftFolder(state: nil) }

  private func draftFolder(state: String?) -> URL? {
    let state = URL(filePath: state ?? appending("state")).appending(path: "secretariat")
    let registers = try? FileManager.default.contentsOfDirectory(at: state, includingPropertiesForKeys: nil)
    return registers?.map { $0.appending(path: "drafts") }.first {
      FileManager.default.fileExists(atPath: $0.path())
    }
  }

  /// What is in each of them.
  /// - Parameter state: the folder of the person's state, where it is not the usual one.
  func drafts(state: String? = nil) throws -> [String] {
    guard let folder = draftFolder(state: state) else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted().compactMap { name in
      // One that was put away between the listing and the reading is none.
      try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
  }
}
