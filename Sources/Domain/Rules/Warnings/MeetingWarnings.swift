/// What to warn of on a meeting and its decisions (domain §2). A meeting entered from sources – a record of the past – may lack what
/// the rules ask of one that is prepared here, and one whose minutes are approved is settled: neither warns (D).
public enum MeetingWarnings {
  /// - Parameter previous: the meeting whose minutes this one has to approve.
  public static func findings(
    on meeting: Meeting, body: Body?, previous: MeetingRow?, asOf day: CalendarDay
  ) -> [Finding] {
    guard meeting.sources.isEmpty else { return [] }
    var kinds: [FindingKind] = []
    if let previous, leavesOpen(previous, meeting) {
      kinds.append(.previousMinutesOpen(previous: previous.id, standing: previous.minutes))
    }
    if let body, !meeting.isFinal { kinds += attendance(at: meeting, body: body) }
    kinds += meeting.decisions.compactMap { unassigned($0, in: meeting) }
    kinds += meeting.decisions.compactMap { underSilence($0, in: meeting, asOf: day) }
    return kinds.map { Finding(record: meeting.key, kind: $0) }
  }

  /// The next plenary is convened, and the previous minutes are neither approved nor on its agenda.
  private static func leavesOpen(_ previous: MeetingRow, _ meeting: Meeting) -> Bool {
    guard [.convened, .inSession, .suspended].contains(meeting.timing.name) else { return false }
    return previous.minutes != .approved
      && !meeting.agenda.contains { $0.kind == .previousMinutes && $0.isOnAgenda }
  }

  /// No quorum, or a co-chair absent, at a meeting of which attendance is recorded.
  private static func attendance(at meeting: Meeting, body: Body) -> [FindingKind] {
    let hasBegun = [.inSession, .suspended, .held].contains(meeting.timing.name)
    guard hasBegun, !meeting.attendance.isEmpty, let day = meeting.firstDay else { return [] }
    var kinds: [FindingKind] = []
    if case .notReached(let present, let required, let total) = QuorumComputation.quorum(
      of: meeting, body: body)
    {
      kinds.append(.quorumNotReached(present: present, required: required, of: total))
    }
    let seats = QuorumComputation.seatsInOffice(at: meeting, body: body).map(\.id)
    if let recorded = meeting.votingSeats, Set(recorded) != Set(seats) {
      kinds.append(.votingSeatsDiffer(recorded: recorded.count, now: seats.count))
    }
    for seat in body.presiding(on: day) where seat.role == .coChair {
      let recorded = meeting.attendance(of: seat)
      let isAbsent = recorded.map { !$0.manner.counts } ?? (meeting.timing.name == .held)
      if isAbsent, let holder = seat.holder { kinds.append(.coChairAbsent(seat: seat.id, holder: holder)) }
    }
    return kinds
  }

  /// An operative decision that is still to be carried out, without owner or deadline. "Takes note" has neither and is not warned of.
  private static func unassigned(_ decision: Decision, in meeting: Meeting) -> FindingKind? {
    guard decision.asksForAction, decision.source == nil, decision.implementation?.isOpen == true
    else { return nil }
    var lacks: [AssignmentNeed] = []
    if decision.responsible.isEmpty { lacks.append(.owner) }
    if decision.deadline == nil { lacks.append(.deadline) }
    guard !lacks.isEmpty else { return nil }
    return .decisionUnassigned(
      DecisionReference(meeting: meeting.id, decision: decision.id), symbol: decision.symbol, lacks: lacks)
  }

  /// A text that is out and waits for somebody: to confirm it on a day after its clock ended, or to record that silence was broken.
  private static func underSilence(
    _ decision: Decision, in meeting: Meeting, asOf day: CalendarDay
  ) -> FindingKind? {
    guard case .circulated(let silence) = decision.standing else { return nil }
    let reference = DecisionReference(meeting: meeting.id, decision: decision.id)
    let objecting = decision.standingObjections.map(\.by)
    if !objecting.isEmpty { return .silenceObjected(reference, by: objecting) }
    return silence.until.day < day ? .silenceToConfirm(reference, silence) : nil
  }
}
