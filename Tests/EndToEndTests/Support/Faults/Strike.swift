/// Strikes with all faults, as many at a time as the machine has places, and gathers what is wrong after each.
func strike(
  _ faults: [Fault], _ blow: @escaping @Sendable (Fault) async throws -> [String]
) async throws -> [String] {
  try await withThrowingTaskGroup(of: [String].self) { group in
    for fault in faults {
      group.addTask { try await Turnstile.processes.pass { try await blow(fault) } }
    }
    return try await group.reduce(into: []) { $0 += $1 }
  }
}
