import Domain
import TestSupport
import Testing

@Suite("Quorum")
struct QuorumTests {
  /// Nine voting members, an observer, a vacant member's seat and one whose term ended.
  private func body(_ rule: QuorumRule?) -> Body {
    var seats = (1...9).map { number in
      Seat(
        id: Identifier(slug: "s \(number)") ?? "s", role: .member,
        holder: .post(.same("Member \(number)"), of: nil))
    }
    seats.append(Seat(id: "observer", role: .observer, holder: .organization("un")))
    seats.append(Seat(id: "vacant", role: .member, holder: nil))
    seats.append(Samples.seat("former", .member, "au", to: "2020"))
    return Body(id: "mcp", kind: .platform, name: .same("Platform"), seats: seats, quorum: rule)
  }

  private func meeting(present: Int) -> Meeting {
    var meeting = Samples.meeting("m", "2027-01-12", .inSession)
    meeting.attendance = (0..<present).map { index in
      let number = index + 1
      return Attendance(
        id: Identifier(slug: "a \(number)") ?? "a", seat: Identifier(slug: "s \(number)"),
        party: .post(.same("Member \(number)"), of: nil), manner: index % 2 == 0 ? .present : .represented)
    }
    return meeting
  }

  @Test("Two thirds of nine are six")
  func twoThirds() {
    let rule = QuorumRule(share: .twoThirds)
    #expect(
      QuorumComputation.quorum(of: meeting(present: 6), body: body(rule))
        == .reached(present: 6, required: 6, of: 9))
    #expect(
      QuorumComputation.quorum(of: meeting(present: 5), body: body(rule))
        == .notReached(present: 5, required: 6, of: 9))
  }

  @Test("Half plus one of seventeen is nine")
  func seventeen() {
    let half = QuorumRule(share: .simpleMajority)
    #expect(half.required(of: 17) == 9)
    #expect(half.required(of: 18) == 10)
    #expect(QuorumRule(share: .twoThirds).required(of: 9) == 6)
  }

  @Test("More than half of nine is five; a fixed number counts beside a share")
  func otherRules() {
    let majority = body(QuorumRule(share: .simpleMajority))
    #expect(QuorumComputation.quorum(of: meeting(present: 5), body: majority).required == 5)
    let both = body(QuorumRule(share: .simpleMajority, seats: 7))
    #expect(QuorumComputation.quorum(of: meeting(present: 6), body: both).required == 7)
  }

  @Test("Without a rule there is only a count")
  func noRule() {
    #expect(QuorumComputation.quorum(of: meeting(present: 4), body: body(nil)) == .noRule(present: 4, of: 9))
  }

  @Test("Excused, absent, observers and guests do not count; the holder's own entry does")
  func whoCounts() {
    var meeting = meeting(present: 0)
    meeting.attendance = [
      Attendance(id: "a", seat: "s-1", party: .post(.same("Member 1"), of: nil), manner: .excused),
      Attendance(id: "b", seat: "s-2", party: .post(.same("Member 2"), of: nil), manner: .absent),
      Attendance(id: "c", seat: "observer", party: .organization("un"), manner: .present),
      Attendance(id: "d", party: .organization("mali"), manner: .present),
      Attendance(id: "e", party: .post(.same("Member 3"), of: nil), manner: .present),
    ]
    #expect(QuorumComputation.quorum(of: meeting, body: body(nil)) == .noRule(present: 1, of: 9))
  }

  @Test("Recorded at closure, the voting seats stay what they were, whatever the body gets or loses later")
  func recorded() {
    var body = body(QuorumRule(share: .twoThirds))
    var meeting = meeting(present: 6)
    meeting.timing = .held(Schedule(date: "2027-01-12"))
    let before = QuorumComputation.quorum(of: meeting, body: body)
    func warns() -> Bool {
      MeetingWarnings.findings(on: meeting, body: body, previous: nil, asOf: "2027-02-01").map(\.kind)
        .contains(.votingSeatsDiffer(recorded: 9, now: 10))
    }
    meeting.votingSeats = QuorumComputation.votingSeats(of: meeting, body: body).map(\.id)
    #expect(!warns())
    body.seats.append(Samples.seat("late", .member, "mali", from: "2026"))
    #expect(QuorumComputation.quorum(of: meeting, body: body) == before)
    #expect(warns())
    body.seats[0].term.to = .date("2026-12-31")
    #expect(QuorumComputation.quorum(of: meeting, body: body) == before)
    meeting.votingSeats = nil
    #expect(QuorumComputation.quorum(of: meeting, body: body).total == 9, "an old register goes on as before")
    body.seats[0].term.to = nil
    #expect(QuorumComputation.quorum(of: meeting, body: body).total == 10 && !warns())
  }

  @Test("At a time, who has not arrived or has left is not there")
  func atATime() {
    var meeting = meeting(present: 2)
    meeting.attendance[0].arrived = "10:00"
    meeting.attendance[1].left = "11:30"
    func present(_ time: LocalTime?) -> Int {
      QuorumComputation.quorum(of: meeting, body: body(nil), at: time).present
    }
    #expect(present("09:59") == 1)
    #expect(present("10:00") == 2)
    #expect(present("11:30") == 1)
    #expect(present(nil) == 2)
  }
}
