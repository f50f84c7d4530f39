import Domain
import Foundation
import Localization
import Testing

/// However the program ends, the terminal is as it was before.
@Suite("Leaving a terminal", .needs(.tmux), .endedWhenItHangs)
struct EndingTests {
  @Test("quitting asks first, can be called off, and leaves a clean terminal", arguments: Language.allCases)
  func quit(language: Language) async throws {
    try await Desk.open(language) { desk in
      for key in ["F10", "C-q", "q"] {
        try await desk.terminal.press(key)
        try await desk.terminal.see(desk.say(FrameWords.quitQuestion))
        try await desk.terminal.press("Escape")
        try await desk.terminal.lose(desk.say(FrameWords.quitQuestion))
      }
      try await desk.quit()
    }
  }

  @Test(
    "a signal to end leaves a clean terminal, and the shell learns which",
    arguments: [("TERM", 143), ("HUP", 129), ("INT", 130)])
  func signals(name: String, status: Int) async throws {
    try await Desk.open { desk in
      try await desk.terminal.press("M-h")
      try await desk.terminal.see(FrameWords.menuHint.en)
      try await desk.kill(name)
      try await desk.expectCleanTerminal(status: status)
    }
  }

  @Test("Ctrl-C ends nothing and says how to quit")
  func interrupt() async throws {
    try await Desk.open { desk in
      try await desk.terminal.press("C-c")
      try await desk.terminal.see("F10")
      try await desk.terminal.see("Nothing is lost")
      try await desk.quit()
    }
  }

  @Test("when the terminal goes away the program does not stay behind")
  func closed() async throws {
    var process = ""
    let world = try await Desk.starterCopy()
    try await Desk.open(world: world) { desk in process = try await desk.processIdentifier() }
    for _ in 0..<100 where FileManager.default.fileExists(atPath: "/proc/\(process)") {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(!process.isEmpty && !FileManager.default.fileExists(atPath: "/proc/\(process)"))
    #expect(try await world.program().run("check").status == .exited(0))
  }

  @Test("a terminal that nobody knows is refused with a word, and left as it was")
  func unknownTerminal() async throws {
    try await Desk.open(term: "no-such-terminal", awaiting: "TERM=xterm secretariat") { desk in
      try await desk.terminal.see("“no-such-terminal”, is not known")
      try await desk.terminal.see("by commands:")
      try await desk.expectCleanTerminal(status: 64)
    }
  }

  @Test("where the screen goes to a file there is a word about the commands, and no picture")
  func noTerminal() async throws {
    try await Desk.open(words: "> picture", awaiting: "secretariat meetings") { desk in
      try await desk.expectCleanTerminal(status: 64)
      #expect(try Data(contentsOf: URL(filePath: desk.world.appending("picture"))).isEmpty)
    }
  }

  @Test(
    "kinds of terminals start, answer and are left clean",
    arguments: ["xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100"])
  func kinds(term: String) async throws {
    let known = Launch(executable: .named("infocmp"), arguments: [term])
    guard try await known.run().status == .exited(0) else { return }
    let restoresScreen = term != "linux" && term != "vt100"
    try await Desk.open(.french, term: term) { desk in
      try await desk.terminal.press("F9", "Right", "Right", "Down", "Enter")
      try await desk.terminal.see("Sem.")
      try await desk.terminal.press("F1")
      try await desk.terminal.see("┌─ Aide ─")
      try await desk.terminal.press("Escape")
      try await desk.terminal.lose("┌─ Aide ─")
      try await desk.terminal.resize(columns: 100, rows: 30)
      try await desk.terminal.wait(for: "screen of 100 by 30") {
        $0.count == 30 && $0[1].hasSuffix("┐") && $0[1].count == 100 && $0[29].hasPrefix(" F1")
      }
      // The settings of a terminal hold its size.
      try await desk.terminal.resize(columns: 80, rows: 24)
      try await desk.terminal.wait(for: "screen of 80 by 24") { $0.count == 24 && $0[23].hasPrefix(" F1") }
      try await desk.quit(restoresScreen: restoresScreen)
    }
  }

  @Test("a terminal that only prints lines is told so in plain words, and nothing is drawn on it")
  func dumb() async throws {
    try await Desk.open(term: "dumb", awaiting: "TERM=dumb") { desk in
      try await desk.terminal.see("secretariat --help")
      try await desk.terminal.lose("F10")
      try await desk.expectCleanTerminal(status: 64)
    }
  }

  @Test("a locale without UTF-8 shows the same picture, accents and lines included")
  func plainLocale() async throws {
    try await Desk.open(environment: ["LC_ALL": "POSIX"]) { desk in
      var twin = try Twin(of: desk)
      try await desk.press([.alt("m"), .enter], with: &twin)
      try await desk.quit()
    }
  }

  @Test("where the locale names another encoding, lines, marks and letters are shown in ASCII")
  func otherEncoding() async throws {
    try await Desk.open(
      .french, environment: ["LC_ALL": "fr_FR.ISO-8859-1"], awaiting: "Aujourd'hui, mardi 1er decembre 2026"
    ) { desk in
      try await desk.terminal.press("M-r", "Enter", "F2")
      let lines = try await desk.terminal.see("[ Enregistrer ]")
      #expect(lines.allSatisfy { $0.allSatisfy(\.isASCII) && !$0.contains("?") }, "\(lines)")
      try await desk.terminal.press("Escape")
      try await desk.terminal.lose("[ Enregistrer ]")
      try await desk.terminal.press("F10")
      try await desk.terminal.see("Quitter Secretariat")
      try await desk.terminal.press("Enter")
      try await desk.expectCleanTerminal()
    }
  }

  @Test("without colours everything is there, and no colour is sent", arguments: ["NO_COLOR", "vt100"])
  func mono(way: String) async throws {
    let environment = way == "NO_COLOR" ? ["NO_COLOR": "1"] : [:]
    let term = way == "vt100" ? "vt100" : "xterm-256color"
    try await Desk.open(environment: environment, term: term) { desk in
      try await desk.terminal.press("Down")
      try await desk.terminal.see("Today, Tuesday 1 December 2026")
      let screen = try await desk.terminal.colouredScreen().joined()
      #expect(!screen.contains(/\u{1B}\[[0-9;]*\b([34][0-7]|9[0-7]|10[0-7]|[34]8;5;[0-9]+)m/))
    }
  }
}

extension Desk {
  /// The program's process: the only child of the shell.
  func processIdentifier() async throws -> String {
    let shell = try await terminal.state("pane_pid")
    let path = "/proc/\(shell)/task/\(shell)/children"
    let children = try String(contentsOfFile: path, encoding: .utf8).split(separator: " ")
    return String(try #require(children.first))
  }

  func kill(_ signal: String) async throws {
    let process = try await processIdentifier()
    let ending = try await Launch(executable: .named("kill"), arguments: ["-\(signal)", process]).run()
    #expect(ending.status == .exited(0), "\(ending)")
  }
}
