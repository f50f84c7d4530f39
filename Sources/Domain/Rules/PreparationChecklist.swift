/// What is to be prepared before a meeting, line by line, with what is done, due and late (domain §5).
public struct PreparationChecklist: Hashable, Sendable {
  public let meeting: MeetingID
  public let items: [PreparationItem]

  /// - Parameters:
  ///   - groups: the groups under the body, which report to it.
  ///   - experts: the meetings that prepare this one.
  ///   - previous: the meeting whose minutes this one has to approve.
  public init(
    meeting: Meeting, body: Body, office: Office, groups: [Body], experts: [MeetingRow],
    previous: MeetingRow?,
    asOf day: CalendarDay
  ) {
    self.meeting = meeting.id
    let periods = ResolvedPeriods(body: body, office: office, kind: meeting.kind)
    let dates = PreparationDates(of: meeting, periods: periods)
    func line(_ kind: PreparationItem.Kind, due: CalendarDay?, done: Bool) -> PreparationItem {
      PreparationItem(kind: kind, due: due, isDone: done, first: meeting.firstDay, asOf: day)
    }
    let hasDate = meeting.timing.schedule?.date.exact != nil
    let hasVenue = meeting.venue?.isGiven ?? false
    var items = [
      line(.dateAndVenue(date: hasDate, venue: hasVenue), due: dates?.settled, done: hasDate && hasVenue)
    ]
    let invited = Self.invitations(of: meeting, body: body)
    items.append(
      line(
        .invitations(sent: invited.sent, of: invited.total), due: dates?.invitations,
        done: invited.total > 0 && invited.sent == invited.total))
    let row = MeetingRow(meeting)
    items.append(
      line(
        .replies(accepted: row.accepted, declined: row.declined, awaited: row.unanswered),
        due: dates?.replies,
        done: invited.sent > 0 && row.unanswered == 0))
    if let reports = Self.reports(of: groups, in: meeting) {
      items.append(
        line(
          .groupReports(received: reports.received, awaited: reports.awaited), due: dates?.replies,
          done: reports.awaited.isEmpty))
    }
    if let documents = Self.documents(of: meeting) {
      items.append(line(documents.kind, due: dates?.documents, done: documents.done))
    }
    if experts.isEmpty && body.kind == .platform && meeting.kind.isPlenary {
      items.append(
        line(
          .expertsMeetingToPlan, due: meeting.timing.schedule?.date.exact?.adding(days: -1), done: false))
    }
    for expert in experts {
      items.append(
        line(.expertsMeeting(expert), due: expert.schedule?.date.earliest, done: expert.state == .held))
    }
    if let previous {
      let point = meeting.agenda.first { $0.kind == .previousMinutes && $0.isOnAgenda }
      items.append(
        line(
          .previousMinutes(previous, agendaNumber: point.flatMap { meeting.agendaNumber(of: $0.id) }),
          due: meeting.timing.schedule?.date.exact, done: previous.minutes == .approved))
    }
    if !groups.isEmpty && meeting.kind.isPlenary {
      let points = meeting.agenda.filter { $0.isOnAgenda && !$0.kind.isOfForm }
      let annotated = points.count { !($0.annotation?.isEmpty ?? true) }
      items.append(
        line(
          .annotatedAgenda(annotated: annotated, of: points.count), due: dates?.documents,
          done: !points.isEmpty && annotated == points.count))
      let notes = meeting.documents.first { $0.kind == .speakingNotes }?.languages.overall
      items.append(line(.speakingNotes(notes), due: dates?.speakingNotes, done: notes == .ready))
    }
    self.items = Self.inTurn(items)
  }

  /// By the day they are due; what has no day comes last.
  private static func inTurn(_ items: [PreparationItem]) -> [PreparationItem] {
    items.enumerated().sorted { first, second in
      guard let day = first.element.due else {
        return second.element.due == nil && first.offset < second.offset
      }
      guard let other = second.element.due else { return true }
      return (day, first.offset) < (other, second.offset)
    }.map(\.element)
  }

  private static func invitations(of meeting: Meeting, body: Body) -> (sent: Int, total: Int) {
    guard meeting.invitations.isEmpty else {
      let standing = meeting.standingInvitations
      return (standing.count { $0.sent != nil }, standing.count)
    }
    let invitees = meeting.firstDay.map { InvitationRule.invitees(of: body, on: $0) } ?? []
    return (0, invitees.count)
  }

  private static func reports(
    of groups: [Body], in meeting: Meeting
  ) -> (received: [BodyID], awaited: [BodyID])? {
    guard !groups.isEmpty else { return nil }
    let arrived = groups.map(\.id).filter { group in
      meeting.documents.contains { $0.kind == .report && $0.from == .body(group) && $0.languages.hasArrived }
    }
    return (arrived, groups.map(\.id).filter { !arrived.contains($0) })
  }

  private static func documents(of meeting: Meeting) -> (kind: PreparationItem.Kind, done: Bool)? {
    let documents = meeting.documents.filter(\.kind.isCirculated)
    guard !documents.isEmpty else { return nil }
    let counts = Dictionary(grouping: documents, by: \.languages.overall).mapValues(\.count)
    func count(_ status: MeetingDocument.Status) -> Int { counts[status] ?? 0 }
    return (
      .documents(
        ready: count(.ready), inTranslation: count(.inTranslation), received: count(.received),
        awaited: count(.awaited)),
      count(.ready) == documents.count
    )
  }
}

extension MeetingDocument.Languages {
  /// The status of the languages expected, in their order.
  public var expected: [MeetingDocument.Status] { [en, fr].compactMap { $0 } }

  /// Whether it is there in at least one language.
  public var hasArrived: Bool { expected.contains { $0 != .awaited } }

  /// How far the document is as a whole: ready when every language is; in translation once one is there and another is not
  /// ready; received or awaited before that.
  public var overall: MeetingDocument.Status {
    if expected.allSatisfy({ $0 == .ready }) { return expected.isEmpty ? .awaited : .ready }
    if expected.contains(.inTranslation) || expected.contains(.ready) { return .inTranslation }
    return expected.contains(.received) ? .received : .awaited
  }
}
