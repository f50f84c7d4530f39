import Testing

/// A disk that is full, broken or read-only, at one call or from one call on: the program never says that it saved what it did
/// not; when it says no it has changed nothing, and names the file and the reason.
@Suite("Disk errors at every call", .needsTracing, .endedWhenItHangs)
struct DiskErrorTests {
  @Test("no false “saved”, and no silent change")
  func everyKind() async throws {
    let kinds = try await SweptYear.shared().kinds
    #expect(kinds.count > 3)
    for sweep in kinds {
      let lies = try await strike(sweep.errors) { try await sweep.lies(of: $0) }
      #expect(lies.isEmpty, "\(sweep.step): \(lies.joined(separator: "\n"))")
    }
  }
}
