extension Register {
  /// The meeting of the same body before this one whose minutes it has to approve: the last held, ordinary or extraordinary;
  /// for a meeting of another kind the last held of its kind (D).
  public func previousMeeting(of meeting: Meeting) throws(RegisterError) -> MeetingRow? {
    guard let body = meeting.body else { return nil }
    let plenaries: Set<Meeting.Kind> = [.ordinary, .extraordinary]
    let query = MeetingQuery(
      body: body, to: meeting.firstDay?.adding(days: -1), states: [.held],
      kinds: plenaries.contains(meeting.kind) ? plenaries : [meeting.kind], newestFirst: true, limit: 2)
    return try meetings(query).rows.first { $0.id != meeting.id }
  }
}
