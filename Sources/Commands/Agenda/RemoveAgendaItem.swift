import Domain

/// Takes a point off an agenda that was not adopted; what stood under it moves up. A point with decisions stays.
public struct RemoveAgendaItem: Command {
  public static let action = "remove-agenda-item"

  public var meeting: MeetingID
  public var item: Identifier<AgendaItem>

  public init(meeting: MeetingID, item: Identifier<AgendaItem>) {
    self.meeting = meeting
    self.item = item
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    let removed = act.meeting.agenda[try act.itemIndex(item)]
    guard removed.state == .proposed || removed.state == .provisional else {
      throw .refused(.agendaItemTransition(meeting, from: removed.state, to: .withdrawn))
    }
    if act.meeting.decisions.contains(where: { $0.item == item }) {
      throw .refused(.agendaItemHasDecisions(meeting, item))
    }
    let label = act.label(of: item)
    act.meeting.agenda.removeAll { $0.id == item }
    for index in act.meeting.agenda.indices where act.meeting.agenda[index].parent == item {
      act.meeting.agenda[index].parent = removed.parent
    }
    act.meeting.minutes?.sections.removeAll { $0.item == item }
    return try act.changeSet(Self.action, detail: label)
  }
}
