import Foundation
import Testing

/// A terminal that a test types in and looks at: a tmux server of its own, so that what counts is what a user would see.
struct TmuxTerminal {
  let socket: String

  /// Starts a terminal with a command in it, hands it to the test and ends it whatever happens.
  static func run(
    _ launch: Launch, columns: Int = 80, rows: Int = 24, term: String = "xterm-256color",
    _ body: (TmuxTerminal) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    let terminal = TmuxTerminal(socket: folder.appending("tmux"))
    try await terminal.start(launch, columns: columns, rows: rows, term: term)
    do {
      try await body(terminal)
    } catch {
      await terminal.end()
      throw error
    }
    await terminal.end()
    withExtendedLifetime(folder) {}
  }

  private func start(_ launch: Launch, columns: Int, rows: Int, term: String) async throws {
    var variables = ["PATH": Launch.path, "TERM": term]
    variables.merge(launch.environment) { $1 }
    let settings = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let command = ["env", "-i"] + settings + launch.words
    try await tmux(["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + command)
    try await tmux(["set-option", "-g", "status", "off"])
    try await tmux(["set-option", "-g", "escape-time", "0"])
    try await tmux(["set-option", "-g", "remain-on-exit", "on"])
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  private func end() async { _ = try? await ask(["kill-server"]) }

  // MARK: Typing

  /// Presses keys by the names that tmux gives them: `F1`, `M-b`, `Escape`, `Enter`, `Down`, `C-p`.
  func press(_ keys: String...) async throws { try await send(keys) }

  /// Presses several keys so quickly that they come in one packet.
  func send(_ keys: [String]) async throws { try await tmux(["send-keys"] + keys) }

  /// Types text letter by letter.
  func type(_ text: String) async throws { try await tmux(["send-keys", "-l", "--", text]) }

  /// Pastes text, between the marks of a paste if the program in the terminal has asked for them.
  func paste(_ text: String) async throws {
    try await tmux(["set-buffer", "--", text])
    try await tmux(["paste-buffer", "-p"])
  }

  /// Presses and lets go of the left button of the mouse, so often in one packet that it counts as quick; both from 0.
  func click(column: Int, row: Int, times: Int = 1) async throws {
    let place = "0;\(column + 1);\(row + 1)"
    try await type(String(repeating: "\u{1B}[<\(place)M\u{1B}[<\(place)m", count: times))
  }

  /// Clicks where a text stands on the screen, once it stands there.
  func click(_ text: String, times: Int = 1, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let lines = try await see(text, sourceLocation: sourceLocation)
    for (row, line) in lines.enumerated() {
      guard let column = Self.place(of: text, in: line) else { continue }
      return try await click(column: column, row: row, times: times)
    }
  }

  func resize(columns: Int, rows: Int) async throws {
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: Looking

  /// The lines on the screen, without the blanks at their ends.
  func screen() async throws -> [String] {
    try await tmux(["capture-pane", "-p"]).lines
  }

  /// Whether a text stands in a line; on a screen nobody can tell a blank from one that does not break.
  private static func place(of text: String, in line: String) -> Int? {
    let line = line.withPlainBlanks
    return line.range(of: text.withPlainBlanks).map {
      line.distance(from: line.startIndex, to: $0.lowerBound)
    }
  }

  /// The screen with its colours and attributes as escape sequences.
  func colouredScreen() async throws -> [String] { try await tmux(["capture-pane", "-p", "-e"]).lines }

  /// What tmux knows of the terminal: `alternate_on`, `cursor_flag`, `mouse_any_flag`, `pane_pid`, `pane_dead`.
  func state(_ variable: String) async throws -> String {
    try await tmux(["display-message", "-p", "#{\(variable)}"]).lines.first ?? ""
  }

  /// Waits until the screen is as it should be; a screen that never is ends the test with its picture.
  @discardableResult
  func wait(
    for what: String, seconds: Double = 60, sourceLocation: SourceLocation = #_sourceLocation,
    until isReached: ([String]) -> Bool
  ) async throws -> [String] {
    var patience = Patience(seconds: seconds)
    var lines = try await screen()
    while !isReached(lines) {
      guard try await patience.lasts() else {
        Issue.record(
          "no \(what) on the screen:\n\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
        throw NeverSeen(what: what)
      }
      lines = try await screen()
    }
    return lines
  }

  /// Waits until a text stands somewhere on the screen.
  @discardableResult
  func see(
    _ text: String, seconds: Double = 60, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [String] {
    try await wait(for: "“\(text)”", seconds: seconds, sourceLocation: sourceLocation) { lines in
      lines.contains { Self.place(of: text, in: $0) != nil }
    }
  }

  /// Waits until a text is gone from the screen.
  @discardableResult
  func lose(
    _ text: String, seconds: Double = 60, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [String] {
    try await wait(for: "end of “\(text)”", seconds: seconds, sourceLocation: sourceLocation) { lines in
      !lines.contains { Self.place(of: text, in: $0) != nil }
    }
  }

  /// Waits until tmux says that of the terminal.
  func wait(
    _ variable: String, is value: String, seconds: Double = 60,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    var patience = Patience(seconds: seconds)
    while try await state(variable) != value {
      guard try await patience.lasts() else {
        let lines = try await screen()
        Issue.record(
          "\(variable) is not \(value):\n\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
        throw NeverSeen(what: variable)
      }
    }
  }

  struct NeverSeen: Error { let what: String }

  // MARK: tmux

  @discardableResult
  private func tmux(_ words: [String]) async throws -> Ending {
    let ending = try await ask(words)
    try #require(ending.status == .exited(0), "tmux \(words): \(ending.messages)")
    return ending
  }

  func ask(_ words: [String]) async throws -> Ending {
    try await Launch(
      executable: .named("tmux"), arguments: ["-S", socket, "-f", "/dev/null", "-u"] + words,
      environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    ).run()
  }
}

extension String {
  var withPlainBlanks: String { String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }) }
}
