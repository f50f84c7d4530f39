import Domain

/// Moves a point, with what stands under it, before another one or to the end of its level; or under another point.
public struct MoveAgendaItem: Command {
  public static let action = "move-agenda-item"

  public var meeting: MeetingID
  public var item: Identifier<AgendaItem>
  /// The point in front of which it goes, on whose level it then stands; absent: to the end.
  public var before: Identifier<AgendaItem>?
  public var parent: Revision<Identifier<AgendaItem>?>

  public init(
    meeting: MeetingID, item: Identifier<AgendaItem>, before: Identifier<AgendaItem>? = nil,
    parent: Revision<Identifier<AgendaItem>?> = .kept
  ) {
    self.meeting = meeting
    self.item = item
    self.before = before
    self.parent = parent
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    var moved = act.meeting.agenda[try act.itemIndex(item)]
    parent.apply(to: &moved.parent)
    if let before {
      let level = act.meeting.agenda[try act.itemIndex(before)].parent
      if case .to(let parent) = parent, parent != level {
        throw .noSuchElement(.agendaItem, before.text, in: act.meeting.key)
      }
      moved.parent = level
    }
    if let parent = moved.parent {
      _ = try act.itemIndex(parent)
      if act.isItem(parent, within: item) { throw .invalid(.parent, .cycle(act.label(of: parent))) }
    }
    if before != item {
      act.meeting.agenda.removeAll { $0.id == item }
      try act.insert(moved, before: before)
    }
    return try act.changeSet(Self.action, detail: act.label(of: item))
  }
}
