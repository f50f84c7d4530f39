import Domain
import Foundation
import Localization
import Testing

/// A section of the minutes handed to the person's own editor and taken back.
@Suite("One's own editor in a terminal", .needs(.tmux), .endedWhenItHangs)
struct OwnEditorTests {
  /// Does what the file `mode` says, and notes what it was given.
  private static let script = """
    #!/bin/sh
    cp "$1" given
    echo "$1" > where
    stat -c %a "$(dirname "$1")" "$1" > rights
    grep -rl 'Typed here' state > drafts
    case "$(cat mode)" in
      add) printf 'Added outside.\\n' >> "$1" ;;
      fail) exit 3 ;;
      break) printf 'Half of it' > "$1"; kill -9 $$ ;;
      wait) echo; echo OUTSIDE; while [ ! -e go ]; do sleep 0.05; done ;;
    esac
    """

  @Test("what is typed goes out and comes back, whatever becomes of the editor and of the window")
  func outside() async throws {
    let world = try await minuted()
    let editor = URL(filePath: world.appending("editor"))
    try Data(Self.script.utf8).write(to: editor)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor.path())
    try await Desk.open(world: world, environment: ["EDITOR": "./editor", "VISUAL": ""]) { desk in
      try await open(desk)
      try await desk.terminal.type("Typed here. ")
      try await desk.terminal.see("Typed here. The 6th")

      try mode("add", in: world)
      try await desk.terminal.press("F4")
      try await desk.terminal.see("Added outside.")
      #expect(try text("given", in: world).hasPrefix("Typed here. The 6th"))
      #expect(try text("rights", in: world) == "700\n600\n")
      #expect(try !text("drafts", in: world).isEmpty)
      let place = try text("where", in: world).dropLast()
      #expect(!FileManager.default.fileExists(atPath: String(place)))
      #expect(
        !FileManager.default.fileExists(
          atPath: URL(filePath: String(place)).deletingLastPathComponent().path()))

      try mode("fail", in: world)
      try await desk.terminal.press("F4")
      try await desk.terminal.see(FormWords.editorFailed.en)
      try await desk.terminal.see("Added outside.")

      try mode("break", in: world)
      try await desk.terminal.press("F4")
      try await desk.terminal.see("Half of it")
      try await desk.terminal.press("C-z")
      try await desk.terminal.see("Added outside.")

      try mode("wait", in: world)
      try await desk.terminal.press("F4")
      try await desk.terminal.see("OUTSIDE")
      try await desk.terminal.resize(columns: 120, rows: 40)
      try Data().write(to: URL(filePath: world.appending("go")))
      try await desk.terminal.wait(for: "editor of 120 columns") { lines in
        lines.count == 40 && lines[1].count == 120 && lines.contains { $0.contains("La 6e pl") }
      }

      try await desk.terminal.press("C-s")
      try await desk.terminal.see("✓ Minutes edited")
      try await desk.terminal.resize(columns: 80, rows: 24)
      try await desk.quit()
    }
    let shown = try await world.program().run("show", "mcp-6", "--json")
    #expect(shown.text.contains("Typed here. The 6th") && shown.text.contains("Added outside."))
  }

  @Test("an editor that is not there takes nothing away")
  func missing() async throws {
    let world = try await minuted()
    try await Desk.open(world: world, environment: ["VISUAL": "/nowhere/editor"]) { desk in
      try await open(desk)
      try await desk.terminal.type("Typed here. ")
      try await desk.terminal.press("F4")
      try await desk.terminal.see(FormWords.notEditedOutside.en)
      try await desk.terminal.see("Typed here. The 6th")
    }
  }

  /// From the first screen into the editor of the opening.
  private func open(_ desk: Desk) async throws {
    try await desk.terminal.press("M-m", "Enter")
    try await desk.terminal.see("5th ordinary plenary")
    try await desk.terminal.press("/")
    try await desk.terminal.type("6th")
    try await desk.terminal.press("Enter")
    try await desk.terminal.lose("5th ordinary plenary")
    try await desk.terminal.press("Enter")
    try await desk.terminal.see("6th ordinary plenary of the")
    try await desk.terminal.press("m")
    try await desk.terminal.see("Attendance and quorum")
    try await desk.terminal.press("Down", "Down")
    try await desk.terminal.see("┌─ Minutes")
    try await desk.terminal.press("F4")
    try await desk.terminal.see("┌─ Section, ")
  }

  private func mode(_ mode: String, in world: World) throws {
    try Data(mode.utf8).write(to: URL(filePath: world.appending("mode")))
  }

  private func text(_ name: String, in world: World) throws -> String {
    try String(contentsOf: URL(filePath: world.appending(name)), encoding: .utf8)
  }

  /// A register whose plenary was held, with the draft of its minutes.
  private func minuted() async throws -> World {
    let world = try await Desk.starterCopy()
    let steps = [
      Step("agenda carry mcp-6", clock: "2026-12-01T09:00:00Z", seed: "editor 0"),
      Step("meeting convene mcp-6", clock: "2026-12-01T09:01:00Z", seed: "editor 1"),
      Step("meeting open mcp-6 --at 09:15", clock: "2027-01-12T08:15:00Z", seed: "editor 2"),
      Step("meeting close mcp-6 --at 17:20", clock: "2027-01-12T16:20:00Z", seed: "editor 3"),
      Step("minutes draft mcp-6", clock: "2027-01-15T11:00:00Z", seed: "editor 4"),
    ]
    for step in steps {
      let ending = try await world.program(for: step).run(step.words)
      try #require(ending.status == .exited(0), "\(ending)")
    }
    return world
  }
}
