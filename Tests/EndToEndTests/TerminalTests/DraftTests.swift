import Domain
import Foundation
import Localization
import Testing

/// What is typed and not saved: where it is kept, whose it is, and how one gets rid of it.
@Suite("Drafts in a terminal", .needs(.tmux), .endedWhenItHangs)
struct DraftTests {
  @Test("a disk that takes nothing is told of, typing goes on, and it is written once there is room")
  func full() async throws {
    let world = try await Desk.starterCopy()
    try Data().write(to: URL(filePath: world.appending("state")))
    try await Desk.open(world: world) { desk in
      try await desk.openForm(offered: false)
      for letter in ["z", "q", "x"] {
        try await desk.terminal.type(letter)
        try await desk.terminal.see("kept in memory only: not a folder")
      }
      try await desk.terminal.see("zqx")
      try await desk.terminal.press("F10", "Enter")
      try await desk.terminal.see("zqx")
      try FileManager.default.removeItem(atPath: world.appending("state"))
      try await desk.waitForDraft(of: "zqx")
      try await desk.terminal.see(FormWords.draftKept.en)
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
