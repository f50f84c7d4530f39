/// The meeting of the same body before a given one whose minutes that one has to approve: the last held, ordinary or
/// extraordinary; for a meeting of another kind the last held of its kind (D).
public enum PreviousMeeting {
  /// What to ask a register for it; `nil` for a meeting of no recorded body.
  static func query(of meeting: Meeting) -> MeetingQuery? {
    guard let body = meeting.body else { return nil }
    let plenaries: Set<Meeting.Kind> = [.ordinary, .extraordinary]
    return MeetingQuery(
      body: body, to: meeting.firstDay?.adding(days: -1), states: [.held],
      kinds: plenaries.contains(meeting.kind) ? plenaries : [meeting.kind], newestFirst: true, limit: 2)
  }

  /// The same among the body's meetings at hand, by date, for whoever asks of many meetings.
  static func find(before meeting: Meeting, among rows: [MeetingRow]) -> MeetingRow? {
    guard let query = query(of: meeting) else { return nil }
    return rows.last { $0.id != meeting.id && query.matches(MeetingFacts($0)) }
  }
}

extension Register {
  /// The meeting whose minutes this one has to approve.
  public func previousMeeting(of meeting: Meeting) throws(RegisterError) -> MeetingRow? {
    guard let query = PreviousMeeting.query(of: meeting) else { return nil }
    return try meetings(query).rows.first { $0.id != meeting.id }
  }
}
