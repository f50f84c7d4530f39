import Testing

/// Fields that an office, another program or a later version has added are nobody's to lose.
@Suite("Fields added by hand", .endedWhenItHangs)
struct UnknownFieldsTests {
  @Test("in every object of every record they survive every command, its undo and its redo")
  func everyCommand() async throws {
    let world = try World()
    var undone = 0
    for (number, step) in WorkingYear.steps.enumerated() {
      if number > 0 { try world.markByHand() }
      let before = world.hasRegister ? try world.files().records : nil
      let marks = world.hasRegister ? try world.marks() : [:]
      try await done(step, in: world)
      expect(try world.marks(), keep: marks, after: step)
      guard let before, WorkingYear.firsts.contains(step),
        try await undo(step, in: try await world.copy(), to: before)
      else { continue }
      undone += 1
    }
    #expect(undone > 50)
    let check = try await world.program().run("check")
    #expect(check.status == .exited(0), "\(check)")
  }

  /// Undoes the step and redoes it; `false` for what is final and cannot be undone.
  private func undo(_ step: Step, in world: World, to before: RegisterFiles) async throws -> Bool {
    let after = try world.files().records
    var program = world.program(for: step)
    program.seed = step.seed + " undo"
    let undone = try await program.run("undo")
    guard undone.status == .exited(0) else {
      #expect(undone.status == .exited(65), "\(step): \(undone)")
      #expect(try world.files().records == after)
      return false
    }
    let differences = try world.files().records.differences(to: before)
    #expect(differences.isEmpty, "\(step) undone: \(differences)")
    program.seed = step.seed + " redo"
    let redone = try await program.run("redo")
    // The journal keeps no contact details, so that they can be erased for good.
    if step.words.contains("--email") {
      #expect(redone.status == .exited(65), "\(step) redone: \(redone)")
      return true
    }
    #expect(redone.status == .exited(0), "\(step) redone: \(redone)")
    #expect(try world.files().records.differences(to: after).isEmpty, "\(step) redone")
    return true
  }

  private func done(_ step: Step, in world: World) async throws {
    let ending = try await world.program(for: step).run(step.words)
    try #require(ending.status == .exited(0), "\(step): \(ending)")
  }

  /// What commands remove on purpose.
  private static let removed = [
    "person erase-contact": ["/contact"], "agenda remove": ["/agenda/"],
    "decision lift-reservation": ["/reservations/"], "minutes reopen": ["/finalText", "/clearances/"],
  ]

  /// Every object that is still there bears its mark, and none went with it but those that the command removes.
  private func expect(_ found: [String: Bool], keep marks: [String: Bool], after step: Step) {
    for (place, _) in marks where found[place] == false { Issue.record("\(step) lost the mark of \(place)") }
    let removed = Self.removed[step.name]
    let gone = marks.keys.filter { place in
      found[place] == nil && !place.contains("/#") && !(removed?.contains { place.contains($0) } ?? false)
    }
    if !gone.isEmpty { Issue.record("\(step) removed \(gone.sorted())") }
  }
}
