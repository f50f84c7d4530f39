import Domain

/// Adopts the agenda, in session: what was provisional is adopted; what was merely proposed waits to be taken in.
public struct AdoptAgenda: Command {
  public static let action = "adopt-agenda"

  public var meeting: MeetingID

  public init(meeting: MeetingID) { self.meeting = meeting }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    guard act.meeting.timing.name == .inSession else {
      throw .refused(.notInSession(meeting, act.meeting.timing.name))
    }
    let provisional = act.meeting.agenda.indices.filter { act.meeting.agenda[$0].state == .provisional }
    if act.meeting.agenda.isEmpty { throw .invalid(.item, .missing) }
    if provisional.isEmpty {
      // Whatever became of its items since: an agenda is adopted once.
      let isAdopted = act.meeting.agenda.contains { $0.state != .proposed && $0.state != .withdrawn }
      throw .refused(
        .agendaItemTransition(meeting, from: isAdopted ? .adopted : .proposed, to: .adopted))
    }
    for index in provisional { act.meeting.agenda[index].state = .adopted }
    return try act.changeSet(Self.action)
  }
}
