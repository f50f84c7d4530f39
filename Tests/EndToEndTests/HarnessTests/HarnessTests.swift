import Testing

/// What the other tests lean on, tried on programs that everybody knows.
@Suite("The harness itself")
struct HarnessTests {
  @Test("a process gets what it is given and nothing else; its end, output and messages come back")
  func launch() async throws {
    let shell = Launch(
      executable: .named("sh"),
      arguments: ["-c", "cat; env | cut -d= -f1 | sort | tr '\\n' ' '; echo oh >&2; exit 7"],
      environment: ["A": "1"], input: "in\n")
    let ending = try await shell.run()
    #expect(ending.status == .exited(7))
    #expect(ending.text.hasPrefix("in\nA "))
    #expect(!ending.text.contains("HOME"))
    #expect(ending.messages == "oh\n")
    let killed = try await Launch(executable: .named("sh"), arguments: ["-c", "kill -9 $$"]).run()
    #expect(killed.status == .killed(9))
  }

  @Test("a wrapped process keeps its words", .needsTracing)
  func wrapped() async throws {
    let echo = Launch(executable: .named("echo"), arguments: ["a", "b c"])
    let killed = try await echo.under(
      "strace", ["-f", "-qq", "-e", "trace=write", "-e", "inject=write:signal=SIGKILL:when=1"]
    )
    .run()
    #expect(killed.status == .killed(9))
    #expect(killed.output.isEmpty)
    #expect(try await echo.under("timeout", ["5"]).run().text == "a b c\n")
  }

  @Test("a terminal shows what is typed, takes keys by name, is resized, and tells its state", .needs(.tmux))
  func terminal() async throws {
    let shell = Launch(executable: .named("sh"), arguments: [], environment: ["PS1": "ready> "])
    try await TmuxTerminal.run(shell, columns: 60, rows: 10) { terminal in
      try await terminal.see("ready>")
      try await terminal.type("echo 'Né' \"$((6*7))\"; stty size")
      try await terminal.press("Enter")
      try await terminal.see("Né 42")
      try await terminal.see("10 60")
      try await terminal.resize(columns: 90, rows: 20)
      try await terminal.type("clear; stty size")
      try await terminal.press("Enter")
      try await terminal.see("20 90")
      #expect(try await terminal.state("alternate_on") == "0")
      try await terminal.press("C-d")
      try await terminal.wait("pane_dead", is: "1")
    }
  }

  @Test("never more at once than there are places")
  func turnstile() async throws {
    let turnstile = Turnstile(places: 3)
    let gauge = Gauge()
    await withTaskGroup { group in
      for _ in 0..<40 {
        group.addTask {
          await turnstile.pass {
            await gauge.enter()
            await Task.yield()
            await gauge.leave()
          }
        }
      }
    }
    #expect(await gauge.most == 3)
    #expect(await gauge.passed == 40)
  }
}

private actor Gauge {
  private var inside = 0
  private(set) var most = 0
  private(set) var passed = 0

  func enter() {
    inside += 1
    most = max(most, inside)
  }

  func leave() {
    inside -= 1
    passed += 1
  }
}
