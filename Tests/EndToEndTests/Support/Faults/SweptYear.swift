import Testing

/// The working year done once, under observation: each step with the register it finds, the one it leaves and its calls.
struct SweptYear {
  /// One for each command that writes, by its first step.
  let sweeps: [Step: Sweep]
  /// One for each sequence of calls that commands make.
  let kinds: [Sweep]

  static func shared() async throws -> SweptYear { try await making.value }

  private static let making = Task { try await SweptYear() }

  private init() async throws {
    var sweeps: [Step: Sweep] = [:]
    var kinds: [[String]: Sweep] = [:]
    var world = try World()
    for step in WorkingYear.steps {
      let next = try await world.copy()
      let sweep = try await Sweep(step, from: world, to: next)
      if WorkingYear.firsts.contains(step) { sweeps[step] = sweep }
      let sorts = sweep.calls.map(\.sort)
      if kinds[sorts] == nil { kinds[sorts] = sweep }
      world = next
    }
    self.sweeps = sweeps
    self.kinds = kinds.values.sorted { $0.calls.count < $1.calls.count }
  }

  func isKind(_ sweep: Sweep) -> Bool { kinds.contains { $0.step == sweep.step } }
}
