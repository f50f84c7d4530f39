import Domain

/// Closes a meeting: the provisional numbers of its decisions become final symbols, never given twice (domain §2).
/// The voting seats of the day are recorded with it, so that its quorum stays what it was. Refused while something is still proposed: it is adopted, deferred, rejected or withdrawn first.
public struct CloseMeeting: Command {
  public static let action = "close-meeting"

  public var meeting: MeetingID
  public var at: LocalTime?

  public init(meeting: MeetingID, at: LocalTime? = nil) {
    self.meeting = meeting
    self.at = at
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    if let refusal = MeetingTransitions.refusal(of: act.meeting, to: .held) { throw .refused(refusal) }
    guard var schedule = act.meeting.timing.schedule else { throw .invalid(.date, .missing) }
    let open = act.meeting.decisions.filter { $0.standing == .proposed }.map(\.id)
    if !open.isEmpty { throw .refused(.proposalsOpen(meeting, open)) }
    let clock = context.clock(of: act.meeting, body: act.body, office: try register.office())
    if let first = act.meeting.firstDay, let last = act.meeting.lastDay, last > first {
      schedule.until = last
    }
    act.meeting.timing = .held(schedule)
    let seats = act.body.map { QuorumComputation.votingSeats(of: act.meeting, body: $0).map(\.id) } ?? []
    act.meeting.votingSeats = seats.isEmpty ? nil : seats
    try act.meeting.closeSitting(at: at, clock: clock)
    try act.giveFinalSymbols()
    return try act.changeSet(Self.action)
  }
}
