import Domain
import TestSupport
import Testing

@Suite("Life cycles of decisions, points and minutes")
struct DecisionTransitionTests {
  @Test(
    "A proposal may be decided in every way, and comes back until the meeting closes",
    arguments: [.adopted, .adoptedAsAmended, .deferred, .rejected, .withdrawn] as [DecisionStanding.Name])
  func decisions(decided: DecisionStanding.Name) {
    #expect(DecisionTransitions.allows(.proposed, decided))
    #expect(DecisionTransitions.allows(decided, .proposed))
    #expect(!DecisionTransitions.allows(decided, .proposed, meetingClosed: true))
    #expect(!DecisionTransitions.allows(decided, .rejected))
    #expect(DecisionTransitions.allows(.proposed, decided, meetingClosed: true))
  }

  @Test("Silence adopts, or is broken; then the text goes out again or to a meeting")
  func silence() {
    #expect(DecisionTransitions.allows(.circulated, .adopted))
    #expect(DecisionTransitions.allows(.circulated, .silenceBroken))
    #expect(!DecisionTransitions.allows(.circulated, .rejected))
    #expect(!DecisionTransitions.allows(.silenceBroken, .adopted))
    #expect(DecisionTransitions.allows(.silenceBroken, .circulated, meetingClosed: true))
    #expect(DecisionTransitions.allows(.circulated, .deferred, meetingClosed: true))
  }

  @Test("A point goes from proposed to concluded, deferred or withdrawn, never from nothing to discussed")
  func points() {
    for (from, to) in [
      (.proposed, .provisional), (.provisional, .adopted), (.adopted, .discussed), (.discussed, .concluded),
      (.discussed, .deferred), (.provisional, .withdrawn), (.concluded, .discussed),
    ] as [(AgendaItem.State, AgendaItem.State)] {
      #expect(AgendaItemTransitions.allows(from, to))
    }
    #expect(!AgendaItemTransitions.allows(.proposed, .discussed))
    #expect(!AgendaItemTransitions.allows(.provisional, .concluded))
    #expect(!AgendaItemTransitions.allows(.withdrawn, .adopted))
    #expect(AgendaItemTransitions.needsSession(.discussed))
    #expect(!AgendaItemTransitions.needsSession(.deferred))
  }

  @Test("Minutes go one step at a time, and back to a draft only")
  func minutes() {
    #expect(MinutesTransitions.allows(.draft, .cleared))
    #expect(MinutesTransitions.allows(.cleared, .circulated))
    #expect(MinutesTransitions.allows(.circulated, .approved))
    #expect(MinutesTransitions.allows(.approved, .draft))
    #expect(!MinutesTransitions.allows(.draft, .circulated))
    #expect(!MinutesTransitions.allows(.cleared, .approved))
    #expect(!MinutesTransitions.allows(.approved, .circulated))
    #expect(!MinutesTransitions.allows(.draft, .draft))
  }

  @Test("Silence approves on the day after the comment period")
  func tacitApproval() {
    let periods = ResolvedPeriods(body: Plenary.body(), office: Plenary.office)
    let until = TacitApproval.commentsUntil(circulated: "2027-01-22", periods: periods)
    #expect(until == "2027-01-29")
    #expect(TacitApproval.date(commentsUntil: until) == "2027-01-30")
  }
}
