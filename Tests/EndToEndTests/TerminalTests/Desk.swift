import Domain
import Foundation
import Localization
import Testing

/// The interface in a terminal, on a register of its own, with a shell around it as a person has it.
struct Desk {
  let terminal: TmuxTerminal
  let world: World
  let language: Language
  /// The folder of the person's state, where it is not the usual one of the world.
  var state: String?

  /// A starter register with one plenary planned.
  private static let starter = Task {
    let world = try World()
    let lines = [
      "init --starter sahel",
      "meeting schedule --body mcp --date 2027-01-12 --time 09:00 --place 'N’Djamena' --zone Africa/Ndjamena",
    ]
    for (number, line) in lines.enumerated() {
      let step = Step(line, clock: "2026-12-01T08:00:00Z", seed: "desk \(number)")
      let ending = try await world.program(for: step).run(step.words)
      try #require(ending.status == .exited(0), "\(ending)")
    }
    return world
  }

  /// A register of one's own to prepare before the program opens it.
  static func starterCopy() async throws -> World { try await starter.value.copy() }

  /// Starts the program from a shell, waits for its first screen, hands over, and ends everything.
  /// - Parameters:
  ///   - words: what is typed behind the program's name.
  ///   - wrap: what the shell is started under.
  static func open(
    _ language: Language = .english, columns: Int = 80, rows: Int = 24, world: World? = nil,
    environment: [String: String] = [:], term: String = "xterm-256color", words: String = "",
    awaiting first: String? = nil, under wrap: (Launch) -> Launch = { $0 },
    _ body: (Desk) async throws -> Void
  ) async throws {
    let world = if let world { world } else { try await starterCopy() }
    var program = world.program()
    program.locale = language == .french ? "fr_FR.UTF-8" : "C.UTF-8"
    var shell = Launch(executable: .named("sh"), arguments: [], environment: program.environment)
    shell.folder = world.appending("")
    shell.environment["PS1"] = "ready> "
    shell.environment.merge(environment) { $1 }
    try await TmuxTerminal.run(wrap(shell), columns: columns, rows: rows, term: term) { terminal in
      let desk = Desk(terminal: terminal, world: world, language: language)
      try await terminal.see("ready>")
      try await terminal.type(
        "cd '\(world.appending(""))' && stty -a > before; clear; echo earlier; '\(Program.path)' \(words)")
      try await terminal.press("Enter")
      try await terminal.see(first ?? desk.say(FrameWords.today))
      try await body(desk)
    }
  }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// Quits as a person does.
  /// - Parameter language: the one the interface has come to, when it is not that of the beginning.
  func quit(
    in language: Language? = nil, restoresScreen: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await terminal.press("F10")
    try await terminal.see(
      FrameWords.quitQuestion[language ?? self.language], sourceLocation: sourceLocation)
    try await terminal.press("Enter")
    try await expectCleanTerminal(restoresScreen: restoresScreen, sourceLocation: sourceLocation)
  }

  /// The shell is back as it was: its screen, its cursor, its settings; no mouse reports, no marks around what is pasted,
  /// nothing left to type away.
  /// - Parameters:
  ///   - status: how the program is to have ended.
  ///   - restoresScreen: whether the terminal can keep what stood there before; those of old cannot.
  func expectCleanTerminal(
    status: Int = 0, restoresScreen: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await terminal.wait("alternate_on", is: "0", sourceLocation: sourceLocation)
    try await terminal.see("ready>", sourceLocation: sourceLocation)
    if restoresScreen { try await terminal.see("earlier", sourceLocation: sourceLocation) }
    try await terminal.paste("echo status=$?; stty -a > after; cmp before after && echo 'same 'settings")
    try await terminal.press("Enter")
    try await terminal.see("status=\(status)", sourceLocation: sourceLocation)
    try await terminal.see("same settings", sourceLocation: sourceLocation)
    #expect(try await terminal.state("cursor_flag") == "1", sourceLocation: sourceLocation)
    #expect(try await terminal.state("mouse_any_flag") == "0", sourceLocation: sourceLocation)
    #expect(try await terminal.state("keypad_flag") == "0", sourceLocation: sourceLocation)
  }
}
