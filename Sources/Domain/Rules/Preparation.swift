extension Register {
  /// What is to be prepared before a meeting, as at a day; `nil` for a meeting of no recorded body.
  public func preparation(
    of meeting: Meeting, asOf day: CalendarDay
  ) throws(RegisterError) -> PreparationChecklist? {
    guard let id = meeting.body,
      let body = try present({ () throws(RegisterError) -> Body in try body(id) })
    else { return nil }
    let groups = try groups(under: id)
    return PreparationChecklist(
      meeting: meeting, body: body, office: try settings(), groups: groups,
      experts: try experts(preparing: meeting), previous: try previousMeeting(of: meeting), asOf: day)
  }

  /// The meetings that prepare this one, found among the preparatory ones still ahead and those of the year before it.
  private func experts(preparing meeting: Meeting) throws(RegisterError) -> [MeetingRow] {
    let ahead = MeetingQuery(
      states: [.planned, .convened, .inSession, .suspended, .postponed], kinds: [.preparatory])
    let held = MeetingQuery(
      from: meeting.firstDay?.adding(days: -366), to: meeting.lastDay, states: [.held], kinds: [.preparatory])
    var found: [MeetingRow] = []
    for row in try meetings(held).rows + meetings(ahead).rows {
      let preparatory = try present { () throws(RegisterError) -> Meeting in try self.meeting(row.id) }
      if preparatory?.prepares == meeting.id { found.append(row) }
    }
    return found
  }
}
