import Domain
import Foundation
import Localization
import TerminalUI
import Testing

/// What an officer does to look around.
@Suite("Browsing in a terminal", .needs(.tmux), .endedWhenItHangs)
struct BrowsingTests {
  @Test("an Esc that comes in one packet with the next key counts, and so does the key")
  func escape() async throws {
    try await Desk.open { desk in
      for (next, seen) in [
        ("F9", FrameWords.menuHint.en), ("M-h", FrameWords.menuHint.en), ("Tab", "Today, Tuesday"),
        ("Enter", "6th ordinary plenary of the"),
      ] {
        try await desk.terminal.press("F1")
        try await desk.terminal.see("┌─ Help ─")
        try await desk.terminal.press("Escape", next)
        try await desk.terminal.lose("┌─ Help ─")
        try await desk.terminal.see(seen)
        try await desk.terminal.press("Escape")
        try await desk.terminal.lose(FrameWords.menuHint.en)
        try await desk.terminal.see("Today, Tuesday")
      }
    }
  }

  @Test("the filter narrows as one types, whatever the accents and capitals; Esc brings all back")
  func filter() async throws {
    try await Desk.open(.french) { desk in
      try await desk.terminal.press("M-i", "Enter")
      for (key, typed) in [("F7", "securite"), ("/", "SÉCURITÉ")] {
        try await desk.terminal.see("Groupe Gouvernance")
        try await desk.terminal.press(key)
        try await desk.terminal.type(typed)
        try await desk.terminal.lose("Groupe Gouvernance")
        try await desk.terminal.see("Groupe Sécurité")
        try await desk.terminal.press("Escape")
        try await desk.terminal.lose(FrameWords.filterLabel.fr)
      }
      try await desk.terminal.see("Groupe Gouvernance")
    }
  }

  @Test("what is typed into the palette and chosen in one packet is looked for all the same")
  func quickPalette() async throws {
    try await Desk.open { desk in
      try await desk.terminal.send(["C-p"] + "libyan".map(String.init) + ["Enter"])
      try await desk.terminal.see("The Platform agrees to a study")
      try await desk.quit()
    }
  }

  @Test("the palette finds a decision by a word of it and opens it")
  func palette() async throws {
    try await Desk.open { desk in
      try await desk.terminal.press("C-p")
      try await desk.terminal.type("chibok")
      try await desk.terminal.see("► ")
      try await desk.terminal.press("Enter")
      try await desk.terminal.see("The Platform condemns the abduction")
      try await desk.terminal.see("bamada.net")
    }
  }

  @Test("every size from large to tiny and back shows what fits")
  func resize() async throws {
    try await Desk.open { desk in
      try await desk.terminal.resize(columns: 120, rows: 40)
      try await desk.terminal.wait(for: "screen of 120 by 40") { lines in
        lines.count == 40 && lines[1].count == 120 && lines[1].hasSuffix("┐") && lines[39].hasPrefix(" F1")
      }
      try await desk.terminal.resize(columns: 40, rows: 12)
      try await desk.terminal.wait(for: "screen of 40 by 12") { lines in
        lines.count == 12 && lines[1].count == 40 && lines[1].hasSuffix("┐") && lines[11].hasPrefix(" F1")
      }
      try await desk.terminal.resize(columns: 30, rows: 8)
      try await desk.terminal.see("too small")
      try await desk.terminal.resize(columns: 80, rows: 24)
      try await desk.terminal.see("Today, Tuesday 1 December 2026")
      try await desk.quit()
    }
  }

  @Test(
    "what is open stays open while the size changes, and answers afterwards",
    arguments: [Key.function(10), .function(1), .control("p"), .function(9)])
  func resizeWithLayer(key: Key) async throws {
    try await Desk.open { desk in
      var twin = try Twin(of: desk)
      try await desk.press([key], with: &twin)
      for (columns, rows) in [(40, 12), (20, 5), (60, 15), (132, 43), (80, 24)] {
        try await desk.terminal.resize(columns: columns, rows: rows)
        twin.press([.resize(Size(columns: columns, rows: rows))])
        try await desk.press([], with: &twin)
      }
      try await desk.press([.escape], with: &twin)
      #expect(twin.lines == (try Twin(of: desk)).lines)
      try await desk.quit()
    }
  }

  @Test("the language changes while it runs, and is the same at the next start")
  func language() async throws {
    let world = try await Desk.starterCopy()
    try await Desk.open(.english, world: world) { desk in
      try await desk.terminal.press("F12")
      try await desk.terminal.see("Aujourd’hui, mardi 1er décembre 2026")
      try await desk.quit(in: .french)
    }
    try await Desk.open(.english, world: world, awaiting: "Aujourd’hui") { desk in
      try await desk.terminal.press("F12")
      try await desk.terminal.see("Today, Tuesday 1 December 2026")
    }
  }

  @Test("a click opens a menu, chooses an entry, presses a key of the key bar; a double click opens a line")
  func mouse() async throws {
    try await Desk.open { desk in
      try await desk.terminal.click("Calendar")
      try await desk.terminal.click("Year with cadence")
      try await desk.terminal.lose("Month with agenda")
      try await desk.terminal.see("2026")
      try await desk.terminal.click("Meetings")
      try await desk.terminal.click("All meetings")
      try await desk.terminal.lose("All meetings")
      try await desk.terminal.click("5th ordinary plenary", times: 2)
      try await desk.terminal.see("Toumaï room")
      try await desk.terminal.click("F10 Quit")
      try await desk.terminal.click("► Yes")
      try await desk.expectCleanTerminal()
    }
  }

  @Test("what a script changes meanwhile is on the screen without a key")
  func elsewhere() async throws {
    try await Desk.open { desk in
      let edit = ["meeting", "postpone", "mcp-6", "--to", "2027-01-19"]
      let ending = try await desk.world.program(seed: "elsewhere").run(edit)
      #expect(ending.status == .exited(0), "\(ending)")
      try await desk.terminal.see("19 January 2027")
    }
  }

  @Test("a title that would control the terminal is shown with visible marks")
  func hostile() async throws {
    let world = try await Desk.starterCopy()
    let title = "Evil\u{1B}]0;pwned\u{7}\u{1B}[2J\u{9B}31m\u{202E}txt\u{200B}"
    let words = ["meeting", "edit", "mcp-6", "--title-en", title, "--place-en", title]
    let ending = try await world.program(seed: "hostile").run(words)
    try await Desk.open(world: world) { desk in
      try await desk.terminal.press("M-m", "Enter")
      let lines = try await desk.terminal.see("┌─ ")
      let all = lines.joined()
      #expect(!all.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 0x200B })
      #expect(try await desk.terminal.state("pane_title") != "pwned")
      if ending.status == .exited(0) { #expect(all.contains("Evil␛")) }
    }
    let list = try await world.program().run("meetings")
    #expect(!list.output.contains(0x1B) && !list.text.contains("\u{202E}"))
  }
}
