import Domain

/// Prepares an agenda from what went before: the standard points and those of the groups’ reports when there is none yet, the
/// points that the previous meeting deferred, the decisions it deferred as drafts under points of their own, and under the matters arising one point for the
/// decisions still open. What is there already is not added again.
public struct CarryAgenda: Command {
  public static let action = "carry-agenda"

  public var meeting: MeetingID

  public init(meeting: MeetingID) { self.meeting = meeting }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    guard let body = act.body else { throw .refused(.noBody(meeting)) }
    guard act.meeting.timing.isAhead else { throw .refused(.notInSession(meeting, act.meeting.timing.name)) }
    let earlier = try earlierMeetings(than: act.meeting, register)
    if act.meeting.agenda.isEmpty {
      layStandardPoints(&act, body, hasPrevious: try register.previousMeeting(of: act.meeting) != nil)
      if act.meeting.kind.isPlenary {
        layReports(of: try register.groups(under: body.id), after: earlier, &act)
      }
    }
    for previous in earlier.reversed() { carryDeferred(from: previous, &act) }
    let rows = try register.decisions(DecisionQuery(body: body.id, asOf: context.today)).rows
    var open: [DecisionReference] = []
    for due in due(in: act.meeting, after: earlier, rows) {
      let previous = earlier.first { $0.id == due.meeting }
      if let previous, let old = previous.decision(due.decision), old.standing.name == .deferred {
        act.carryDraft(old, of: previous)
      } else {
        open.append(due)
      }
    }
    if !open.isEmpty { followUp(open, &act) }
    return try act.changeSet(Self.action)
  }

  /// Whether there is anything to lay or to carry over, as things stand on a day.
  public func isUseful(asOf day: CalendarDay, _ register: any Register) throws(RegisterError) -> Bool {
    let next = try register.meeting(meeting)
    guard let body = next.body, next.timing.isAhead, !next.isFinal else { return false }
    if next.agenda.isEmpty { return true }
    let earlier = try earlierMeetings(than: next, register)
    if earlier.contains(where: { !Carrying.deferredItems(of: $0, notIn: next).isEmpty }) { return true }
    let rows = try register.decisions(DecisionQuery(body: body, asOf: day)).rows
    return !due(in: next, after: earlier, rows).isEmpty
  }

  /// The meetings whose deferred points are due: those held since the last ordinary one, and that one; newest first.
  private func earlierMeetings(
    than next: Meeting, _ register: any Register
  ) throws(RegisterError) -> [Meeting] {
    let query = MeetingQuery(
      body: next.body, to: next.firstDay?.adding(days: -1), states: [.held],
      kinds: Carrying.kinds, newestFirst: true)
    var earlier: [Meeting] = []
    for row in try register.meetings(query).rows where row.id != meeting {
      earlier.append(try register.meeting(row.id))
      if row.kind == .ordinary { break }
    }
    return try earlier + betweenMeetings(of: next, since: earlier, register)
  }

  /// Where texts may wait that were referred to a meeting since the last ordinary one.
  private func betweenMeetings(
    of next: Meeting, since earlier: [Meeting], _ register: any Register
  ) throws(RegisterError) -> [Meeting] {
    let first = earlier.last?.firstDay?.year ?? .min
    let query = MeetingQuery(body: next.body, kinds: [.betweenMeetings])
    var records: [Meeting] = []
    for row in try register.meetings(query).rows where row.year >= first {
      records.append(try register.meeting(row.id))
    }
    return records
  }

  /// The decisions to be taken up; what was deferred and came up at a meeting since is done with.
  private func due(
    in next: Meeting, after earlier: [Meeting], _ rows: [DecisionRow]
  ) -> [DecisionReference] {
    let taken = Set(earlier.flatMap(\.agenda).flatMap(\.followsUp))
    let waiting = rows.filter { $0.standing != .deferred || !taken.contains($0.reference) }
    return Carrying.decisions(of: waiting, deferredAt: earlier.map(\.id), notIn: next)
  }

  private func layStandardPoints(_ act: inout MeetingAct, _ body: Body, hasPrevious: Bool) {
    act.meeting.agenda = StandardAgenda.points(hasPrevious: hasPrevious, minutesTitle: body.minutesTitle).map
    {
      AgendaItem(id: act.context.newIdentifier("a"), kind: $0.kind, title: $0.title)
    }
  }

  /// A point for the report of each group, as the last agenda had them, else one under the other.
  private func layReports(of groups: [Body], after earlier: [Meeting], _ act: inout MeetingAct) {
    let known = earlier.lazy.map { GroupReports.points(of: groups.map(\.id), in: $0) }.first { !$0.isEmpty }
    if let known { return lay(known, &act) }
    let thematic = groups.filter { $0.kind == .thematicWorkingGroup }
    guard !thematic.isEmpty else { return }
    let heading = AgendaItem(id: act.context.newIdentifier("a"), title: GroupReports.title)
    let reports = thematic.map {
      AgendaItem(
        id: act.context.newIdentifier("a"), title: $0.name, parent: heading.id, presentedBy: .body($0.id))
    }
    insert([heading] + reports, &act)
  }

  /// The same points anew, with nothing of what was said or annotated then.
  private func lay(_ points: [AgendaItem], _ act: inout MeetingAct) {
    var anew: [Identifier<AgendaItem>: Identifier<AgendaItem>] = [:]
    let items = points.map { old in
      let new = AgendaItem(
        id: act.context.newIdentifier("a"), title: old.title, parent: old.parent.flatMap { anew[$0] },
        presentedBy: old.presentedBy, alsoPresentedBy: old.alsoPresentedBy)
      anew[old.id] = new.id
      return new
    }
    insert(items, &act)
  }

  private func insert(_ items: [AgendaItem], _ act: inout MeetingAct) {
    let place = Carrying.place(for: .substance, under: nil, in: act.meeting.agenda)
    act.meeting.agenda.insert(contentsOf: items, at: place)
  }

  private func carryDeferred(from previous: Meeting, _ act: inout MeetingAct) {
    var carried: [Identifier<AgendaItem>: Identifier<AgendaItem>] = [:]
    for old in Carrying.deferredItems(of: previous, notIn: act.meeting) {
      let parent = old.parent.flatMap { carried[$0] ?? standard(of: $0, in: previous, act.meeting) }
      let new = AgendaItem(
        id: act.context.newIdentifier("a"), kind: old.kind == .communique ? .communique : .substance,
        state: act.stateOfNewItems, title: old.title, parent: parent, annotation: old.annotation,
        presentedBy: old.presentedBy, alsoPresentedBy: old.alsoPresentedBy,
        carriedFrom: AgendaItem.Origin(meeting: previous.id, item: old.id),
        followsUp: old.followsUp)
      carried[old.id] = new.id
      let place = Carrying.place(for: new.kind, under: parent, in: act.meeting.agenda)
      act.meeting.agenda.insert(new, at: place)
    }
  }

  /// The point of the new agenda that stands for a standard one of the meeting before.
  private func standard(
    of old: Identifier<AgendaItem>, in previous: Meeting, _ next: Meeting
  ) -> Identifier<AgendaItem>? {
    guard let kind = previous.item(old)?.kind, !StandardAgenda.isCarried(kind) else { return nil }
    return next.agenda.first { $0.kind == kind && $0.parent == nil }?.id
  }

  /// Puts the decisions under the point that follows up earlier ones, which is laid under the matters arising if it is missing.
  private func followUp(_ open: [DecisionReference], _ act: inout MeetingAct) {
    let arising = mattersArising(&act)
    let present = act.meeting.agenda.firstIndex {
      ($0.parent == arising || $0.id == arising) && !$0.followsUp.isEmpty
    }
    if let present {
      act.meeting.agenda[present].followsUp += open
      return
    }
    let item = AgendaItem(
      id: act.context.newIdentifier("a"), state: act.stateOfNewItems,
      title: StandardAgenda.openDecisionsTitle, parent: arising, followsUp: open)
    act.meeting.agenda.append(item)
  }

  private func mattersArising(_ act: inout MeetingAct) -> Identifier<AgendaItem> {
    if let found = act.meeting.agenda.first(where: { $0.kind == .mattersArising }) { return found.id }
    let item = AgendaItem(
      id: act.context.newIdentifier("a"), kind: .mattersArising, state: act.stateOfNewItems,
      title: StandardAgenda.title(of: .mattersArising))
    let place = Carrying.place(for: .mattersArising, under: nil, in: act.meeting.agenda)
    act.meeting.agenda.insert(item, at: place)
    return item.id
  }
}
