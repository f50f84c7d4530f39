import Commands
import Domain
import TestSupport
import Testing

@Suite("Several commands as one act")
struct CommandSeriesTests {
  let room: Room

  init() throws { room = try Room() }

  /// Drafts a decision, enters reservations and adopts it, in one series.
  private func record(reservedBy parties: [Party]) throws(RegisterError) -> Receipt {
    try room.register.perform(in: room.context()) { (series: inout CommandSeries) throws(RegisterError) in
      let draft = DraftDecision(meeting: "mcp-6", paragraphs: [Text("Le texte", in: .french)])
      let path = try series.perform(draft).changes.map(\.change.path)
      guard case .element(let id)? = path.first?.steps.last, let decision = DecisionID(id) else { return }
      let reference = DecisionReference(meeting: "mcp-6", decision: decision)
      for party in parties { try series.perform(EnterReservation(decision: reference, by: party)) }
      try series.perform(AdoptDecision(decision: reference, method: .consensus))
    }
  }

  @Test("Each finds what the one before did; the history has one act, and one undo takes it all back")
  func together() throws {
    let before = try room.plenary
    let receipt = try record(reservedBy: [Room.union, Room.mali])
    let decision = try #require(try room.plenary.decisions.last)
    #expect(decision.standing.isAdopted)
    #expect(decision.reservations.map(\.by) == [Room.union, Room.mali])
    #expect(receipt.changeSet.action == AdoptDecision.action)
    #expect(try room.register.history(HistoryQuery()).rows.map(\.id) == [receipt.changeSet.id])
    try room.run(UndoLast())
    #expect(try room.plenary == before)
  }

  @Test("When one is refused, nothing is saved of those before it")
  func refused() throws {
    let before = try room.plenary
    #expect(throws: RegisterError.self) { try record(reservedBy: [Room.union, .organization("nobody")]) }
    #expect(try room.plenary == before)
    #expect(try room.register.history(HistoryQuery()).rows.isEmpty)
  }

  @Test("Commands that change the same place add up to the last one's value")
  func samePlace() throws {
    let receipt = try room.register.perform(in: room.context()) {
      (series: inout CommandSeries) throws(RegisterError) in
      for manner in [Attendance.Manner.excused, .present] {
        try series.perform(RecordAttendance(meeting: "mcp-6", party: Room.mali, manner: manner))
      }
    }
    #expect(try room.plenary.attendance(of: Room.mali)?.manner == .present)
    #expect(Set(receipt.changeSet.changes.map(\.change.path)).count == receipt.changeSet.changes.count)
  }
}
