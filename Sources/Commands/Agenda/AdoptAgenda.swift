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
      let state = act.meeting.agenda.first { $0.state != .proposed }?.state ?? .proposed
      throw .refused(.agendaItemTransition(meeting, from: state, to: .adopted))
    }
    for index in provisional { act.meeting.agenda[index].state = .adopted }
    return try act.changeSet(Self.action)
  }
}
