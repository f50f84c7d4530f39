import CanonicalJSON
import Domain
import Foundation
import Localization
import Testing

/// One officer has a form open and types, another one changes the same meeting from elsewhere.
@Suite("Two officers at once in a terminal", .needs(.tmux), .endedWhenItHangs)
struct TwoOfficersTests {
  private static let decision = "between-2026/1"

  /// A decision between meetings that the Technical Secretariat is to carry out.
  private func world() async throws -> World {
    let world = try await Desk.starterCopy()
    let lines = [
      "meeting schedule --body mcp --kind between-meetings --date 2026-11 --id between-2026",
      "decision record between-2026 --verb requests --method consensus --by mcp-secretariat"
        + " --due 2026-12-10 --title-en 'A report' --text-en 'The Platform requests a report.'",
    ]
    for (number, line) in lines.enumerated() {
      let step = Step(line, clock: "2026-12-01T08:30:00Z", seed: "two \(number)")
      let ending = try await world.program(for: step).run(step.words)
      try #require(ending.status == .exited(0), "\(ending)")
    }
    return world
  }

  private func followUp(_ words: String, in world: World) async throws {
    let step = Step(
      "decision follow-up \(Self.decision) \(words)", clock: "2026-12-01T09:20:00Z", seed: "other")
    var program = world.program(for: step)
    program.person = "M. Traoré"
    let ending = try await program.run(step.words)
    try #require(ending.status == .exited(0), "\(ending)")
  }

  private func openForm(_ desk: Desk) async throws {
    try await desk.terminal.press("M-d", "Down", "Enter")
    try await desk.terminal.see(ScreenWords.openAsAt("1 December 2026").en)
    try await desk.terminal.press("F2")
    try await desk.terminal.see(FormTitles.keptAt.en)
    try await desk.terminal.press("Tab")
  }

  @Test("another one's change is on the screen, what is typed stays, and saving keeps both")
  func merged() async throws {
    let world = try await world()
    try await Desk.open(world: world) { desk in
      try await openForm(desk)
      try await desk.terminal.press("Tab")
      try await desk.terminal.type("called the fo")
      try await desk.terminal.see("called the fo")
      try await followUp("--status in-progress --note 'the draft is there'", in: world)
      try await desk.terminal.see("‹ in progress ›")
      try await desk.terminal.type("cal point")
      try await desk.terminal.see("called the focal point")
      try await desk.terminal.press("C-s")
      try await desk.terminal.see(ActWords.phrase("record-follow-up").en)
      try await desk.quit()
    }
    let show = try await world.program().run("show", Self.decision).text
    for words in ["the draft is there", "called the focal point", "in progress"] {
      #expect(show.contains(words), "\(show)")
    }
    #expect(try await world.program().run("conflicts", "--json").json() == .array([]))
  }

  @Test("where both change one entry, the other version is told below it and saving decides")
  func bothChanged() async throws {
    let world = try await world()
    try await Desk.open(world: world) { desk in
      try await openForm(desk)
      try await desk.terminal.press("Right", "Right")
      try await desk.terminal.see("‹ done ›")
      try await followUp("--status in-progress", in: world)
      try await desk.terminal.see("Changed by somebody else meanwhile")
      try await desk.terminal.see("‹ done ›")
      try await desk.terminal.press("C-s")
      try await desk.terminal.see(ActWords.phrase("record-follow-up").en)
      try await desk.quit()
    }
    #expect(try await world.program().run("conflicts", "--json").json() == .array([]))
    let show = try await world.program().run("show", Self.decision).text
    #expect(show.contains("done"), "\(show)")
  }
}
