import Domain
import TestSupport
import Testing

@Suite("Life cycles of bodies and meetings")
struct TransitionTests {
  private func body(_ standing: BodyStanding) -> Body {
    Body(id: "mcp", kind: .platform, standing: standing, name: .same("Platform"))
  }

  @Test(
    "A body passes from proposed to active, to suspended and back, to closed or succeeded, and no other way")
  func bodies() {
    let allowed: Set<[BodyStanding.Name]> = [
      [.proposed, .active], [.active, .suspended], [.suspended, .active], [.active, .closed],
      [.suspended, .closed], [.active, .succeeded], [.suspended, .succeeded],
    ]
    for from in [BodyStanding.proposed, .active, .suspended] {
      for to in BodyStanding.Name.allCases {
        let refusal = BodyTransitions.refusal(of: body(from), to: to)
        let expected: Refusal? =
          allowed.contains([from.name, to]) ? nil : .bodyTransition("mcp", from: from.name, to: to)
        #expect(refusal == expected)
      }
    }
  }

  @Test("A closed body is read-only and names its successor")
  func closed() {
    #expect(
      body(.closed(on: "2023-12-31", instrument: nil)).closedRefusal == .bodyIsClosed("mcp", successor: nil))
    let succeeded = body(.succeeded(by: "next", on: nil))
    #expect(BodyTransitions.refusal(of: succeeded, to: .active) == .bodyIsClosed("mcp", successor: "next"))
    #expect(body(.suspended).closedRefusal == nil)
  }

  @Test("A meeting passes from planned to held in its order; before it begins it is put off or cancelled")
  func meetings() {
    let allowed: [MeetingTiming.Name: Set<MeetingTiming.Name>] = [
      .planned: [.convened, .postponed, .cancelled], .postponed: [.convened, .postponed, .cancelled],
      .convened: [.inSession, .postponed, .cancelled], .inSession: [.suspended, .held],
      .suspended: [.inSession, .held], .held: [], .cancelled: [],
    ]
    for from in MeetingTiming.Name.allCases {
      let meeting = Samples.meeting("m", "2027-01-12", from)
      for to in MeetingTiming.Name.allCases {
        let expected: Refusal? =
          allowed[from]?.contains(to) == true ? nil : .meetingTransition("m", from: from, to: to)
        #expect(MeetingTransitions.refusal(of: meeting, to: to) == expected)
      }
    }
  }

  @Test("Convening needs an exact date, a venue, a chair and a point on the agenda, each of them")
  func convenement() {
    let chaired = Samples.platform(seats: [Samples.seat("c", .chair, "mali")])
    var meeting = Samples.meeting("m", "2027-01", .planned)
    #expect(MeetingTransitions.needs(of: meeting, body: chaired) == ConvenementNeed.allCases)
    meeting.timing = .planned(Schedule(date: "2027-01-12"))
    #expect(MeetingTransitions.needs(of: meeting, body: chaired) == [.venue, .agenda])
    #expect(MeetingTransitions.needs(of: meeting, body: Samples.platform()) == [.venue, .chair, .agenda])
    meeting.venue = Venue(online: true)
    meeting.chair = MeetingChair(party: .organization("chad"))
    meeting.agenda = [AgendaItem(id: "a", state: .proposed, title: .same("Opening"))]
    #expect(MeetingTransitions.needs(of: meeting, body: Samples.platform()) == [.agenda])
    meeting.agenda[0].state = .provisional
    #expect(MeetingTransitions.needs(of: meeting, body: nil).isEmpty)
  }

  @Test("A venue that names nothing is none")
  func emptyVenue() {
    #expect(!Venue(place: Text(), online: false).isGiven)
    #expect(Venue(building: .same("Ledger Plaza")).isGiven)
  }
}
