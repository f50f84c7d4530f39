import CanonicalJSON
import Foundation
import Localization
import Testing

/// What a person chooses holds at once, is kept on the machine, and holds the next time.
@Suite("Settings in a terminal", .needs(.tmux), .endedWhenItHangs)
struct SettingsTests {
  private static func file(_ world: World) -> String { world.appending("config/secretariat/settings.json") }

  private static func settings(_ world: World) throws -> JSON {
    try JSONReader.read(Array(try Data(contentsOf: URL(filePath: file(world)))))
  }

  private static func openSettings(_ desk: Desk) async throws {
    try await desk.terminal.press("M-h", "Up", "Up", "Enter")
    try await desk.terminal.see("► " + ScreenWords.screenLanguage.en)
  }

  @Test("mouse and name hold from now on and the next time; what is usual is not written")
  func chosen() async throws {
    let world = try await Desk.starterCopy()
    try await Desk.open(world: world) { desk in
      try await desk.terminal.wait("mouse_any_flag", is: "1")
      try await Self.openSettings(desk)
      try await desk.terminal.press("Down", "Down", "Down", "Enter", "Down", "Enter")
      try await desk.terminal.wait("mouse_any_flag", is: "0")
      try await desk.terminal.press("Up", "Up", "Enter")
      try await desk.terminal.type("Awa Ba")
      try await desk.terminal.press("Enter")
      try await desk.terminal.see("Awa Ba")
      try await desk.terminal.press("M-b", "Down", "Enter")
      try await desk.terminal.see("African Development Bank")
      try await desk.terminal.press("F2")
      try await desk.terminal.see(FormTitles.newOrganization.en)
      try await desk.terminal.type("Switzerland")
      try await desk.terminal.press("C-s")
      try await desk.terminal.see("Organisation added")
      try await desk.quit()
    }
    #expect(try Self.settings(world) == ["mouse": false, "name": "Awa Ba"])
    let history = try await world.program().run("history", "--json", "--limit", "1")
    #expect(try history.json().arrayValue?.first?["person"] == "Awa Ba")
    try await Desk.open(world: world) { desk in
      #expect(try await desk.terminal.state("mouse_any_flag") == "0")
      try await Self.openSettings(desk)
      try await desk.terminal.see("Awa Ba")
      try await desk.terminal.press("Down", "Down", "Down", "Enter", "Up", "Enter")
      try await desk.terminal.wait("mouse_any_flag", is: "1")
      try await desk.quit()
    }
    #expect(try Self.settings(world) == ["name": "Awa Ba"])
  }

  @Test("colours are as chosen from the next picture on")
  func colours() async throws {
    let world = try await Desk.starterCopy()
    try await Desk.open(world: world) { desk in
      try await Self.openSettings(desk)
      try await desk.terminal.press("Down", "Down", "Enter", "End", "Enter")
      try await desk.terminal.see(ScreenWords.monoNote.en)
      // The picture that says so was painted without them.
      let screen = try await desk.terminal.colouredScreen()
      #expect(!screen.contains { $0.contains("38;5;") || $0.contains("48;5;") })
      try await desk.quit()
    }
    #expect(try Self.settings(world) == ["theme": "mono"])
  }

  @Test("a file that is no settings is left alone, and the choice holds for this time")
  func unreadable() async throws {
    let world = try await Desk.starterCopy()
    try FileManager.default.createDirectory(
      atPath: world.appending("config/secretariat"), withIntermediateDirectories: true)
    try "{ broken".write(toFile: Self.file(world), atomically: true, encoding: .utf8)
    try await Desk.open(world: world) { desk in
      try await Self.openSettings(desk)
      try await desk.terminal.press("Down", "Down", "Down", "Enter", "Down", "Enter")
      try await desk.terminal.wait("mouse_any_flag", is: "0")
      try await desk.terminal.see(ScreenWords.off.en)
      try await desk.quit()
    }
    #expect(try String(contentsOfFile: Self.file(world), encoding: .utf8) == "{ broken")
  }
}
