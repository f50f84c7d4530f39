import Testing

/// The process dies before one of its calls to the file system, for every call of every command that writes: the register is as
/// it was or wholly changed, what was acknowledged is there, and the next start repairs by itself. For each sequence of calls,
/// what was not done is done again besides, and comes out as if nothing had happened.
@Suite("Killed at every call", .needsTracing, .endedWhenItHangs)
struct KillSweepTests {
  @Test("nothing torn, nothing acknowledged lost", arguments: WorkingYear.firsts)
  func everyCommand(step: Step) async throws {
    let year = try await SweptYear.shared()
    let sweep = try #require(year.sweeps[step])
    #expect(sweep.kills.count > 8)
    let wounds = try await strike(sweep.kills) {
      try await sweep.wounds(of: $0, repeating: year.isKind(sweep))
    }
    #expect(wounds.isEmpty, "\(wounds.joined(separator: "\n"))")
  }
}
