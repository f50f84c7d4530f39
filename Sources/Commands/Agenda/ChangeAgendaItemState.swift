import Domain

/// Takes a point one step on in its life: discussed, concluded, deferred to the next meeting, withdrawn.
public struct ChangeAgendaItemState: Command {
  public static let action = "change-agenda-item-state"

  public var meeting: MeetingID
  public var item: Identifier<AgendaItem>
  public var to: AgendaItem.State

  public init(meeting: MeetingID, item: Identifier<AgendaItem>, to: AgendaItem.State) {
    self.meeting = meeting
    self.item = item
    self.to = to
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    let index = try act.itemIndex(item)
    let from = act.meeting.agenda[index].state
    guard AgendaItemTransitions.allows(from, to) else {
      throw .refused(.agendaItemTransition(meeting, from: from, to: to))
    }
    if AgendaItemTransitions.needsSession(to) { try act.requireSession() }
    let label = act.label(of: item)
    act.meeting.agenda[index].state = to
    return try act.changeSet(Self.action, detail: label)
  }
}
