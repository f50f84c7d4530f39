extension MeetingWarnings {
  /// Two meetings of one body on one day are most likely one that was entered twice (D); told once, on the second of them.
  /// - Parameter siblings: the meetings of the body.
  public static func sameDay(_ meeting: Meeting, among siblings: [MeetingRow]) -> [Finding] {
    guard meeting.timing.isAhead, meeting.sources.isEmpty, Self.counts(meeting.kind),
      let day = meeting.timing.schedule?.date.exact
    else { return [] }
    let other = siblings.first { row in
      row.id < meeting.id && row.state != .cancelled && Self.counts(row.kind)
        && row.schedule?.date.exact == day
    }
    return other.map { [Finding(record: meeting.key, kind: .sameDay(as: $0.id))] } ?? []
  }

  /// What prepares a meeting, and what is decided in writing, often falls on the day of another one.
  private static func counts(_ kind: Meeting.Kind) -> Bool {
    kind != .preparatory && kind != .betweenMeetings
  }
}
