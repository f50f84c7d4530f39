import Domain
import TestSupport
import Testing

@Suite("Totals of follow-up")
struct FollowUpTotalsTests {
  private func row(
    _ decision: String, _ owners: [(String, Responsibility.Status)], late: Bool = false,
    superseded: Bool = false
  ) -> DecisionRow {
    var value = Plenary.decision(decision)
    value.responsible = owners.enumerated().map { number, owner in
      Responsibility(id: id("r-\(number)"), party: .state(owner.0), status: owner.1)
    }
    if superseded { value.supersededBy = Plenary.reference("d-9") }
    var row = DecisionRow(value, in: Plenary.meeting(decisions: [value]))
    row.isOverdue = late
    return row
  }

  @Test("Each decision counts once by its whole, and the rate leaves out what nobody has to do any more")
  func totals() {
    let totals = FollowUpTotals([
      row("d-1", [("a", .done), ("b", .done)]), row("d-2", [("a", .done), ("b", .notStarted)], late: true),
      row("d-3", [("c", .notStarted)], late: true), row("d-4", [("c", .noLongerRelevant)]),
      row("d-5", [("a", .notStarted)], superseded: true), row("d-6", []),
    ])
    #expect(totals.done == 1 && totals.inProgress == 1 && totals.notStarted == 1)
    #expect(totals.superseded == 1 && totals.noLongerRelevant == 1 && totals.overdue == 2)
    #expect(totals.total == 5 && totals.open == 2)
    #expect(totals.rate == Fraction(1, of: 3) && totals.percent == 33)
  }

  @Test("Two of three is 66 per cent, never 67; nothing to do has no rate")
  func rounding() {
    var totals = FollowUpTotals()
    #expect(totals.percent == nil && totals.rate == nil)
    totals.done = 2
    totals.notStarted = 1
    #expect(totals.percent == 66)
    totals.notStarted = 0
    #expect(totals.percent == 100)
  }

  @Test("Owners count by their own status, late only for what they have not done")
  func owners() {
    let totals = FollowUpTotals.byOwner([
      row("d-1", [("a", .done), ("b", .notStarted)], late: true), row("d-2", [("b", .inProgress)]),
    ])
    #expect(totals.map(\.party) == [.state("a"), .state("b")])
    #expect(totals[0].totals.done == 1 && totals[0].totals.overdue == 0)
    #expect(totals[1].totals.open == 2 && totals[1].totals.overdue == 1)
  }

  @Test("Bodies come in the order of their first decision")
  func bodies() {
    var other = Plenary.meeting("x-1", decisions: [])
    other.body = nil
    var decision = Plenary.decision("d-1")
    decision.responsible = [Responsibility(id: "r-1", party: .members)]
    let totals = FollowUpTotals.byBody([DecisionRow(decision, in: other), row("d-2", [("a", .done)])])
    #expect(totals.map(\.body) == [nil, "mcp"])
    #expect(totals[1].totals.done == 1)
  }
}
