extension Terminal {
  /// Takes the terminal for as long as `body` runs, and always gives it back.
  public static func run<Result>(
    mouse: Bool = true, _ body: (Terminal) -> Result
  ) throws(TerminalError) -> Result {
    let terminal = try Terminal(mouse: mouse)
    defer { terminal.stop() }
    return body(terminal)
  }

  /// The same for a body that waits; it stays where the caller is.
  public nonisolated(nonsending) static func run<Result>(
    mouse: Bool = true, _ body: nonisolated(nonsending) (Terminal) async -> Result
  ) async throws(TerminalError) -> Result {
    let terminal = try Terminal(mouse: mouse)
    defer { terminal.stop() }
    return await body(terminal)
  }
}
