/// Gathers what each body has open and overdue, and its last and next meeting.
public enum ActivityReckoning {
  /// - Parameter row: the row of the meeting at that place.
  /// - Returns: an entry for each body that has a meeting.
  public static func activity<Failure: Error>(
    asOf day: CalendarDay, meetings: [MeetingFacts], decisions: [DecisionFacts],
    row: (Int) throws(Failure) -> MeetingRow
  ) throws(Failure) -> [BodyID: BodyActivity] {
    var activity: [BodyID: BodyActivity] = [:]
    for (body, places) in bounds(asOf: day, meetings: meetings) {
      var own = BodyActivity()
      if let last = places.last { own.last = try row(last) }
      if let next = places.next ?? places.preparatory { own.next = try row(next) }
      activity[body] = own
    }
    let overdue = OverdueReckoning(on: day, meetings: meetings)
    for decision in decisions where decision.implementation?.isOpen == true {
      guard let body = meetings[decision.meeting].body else { continue }
      activity[body]?.open += 1
      if overdue.isOverdue(decision, of: body) { activity[body]?.overdue += 1 }
    }
    return activity
  }

  fileprivate struct Places {
    var last: Int?
    var next: Int?
    /// The next that only prepares another, and must not hide what it prepares.
    var preparatory: Int?
  }

  /// Of each body the last meeting held by that day and the next one ahead from that day on.
  private static func bounds(asOf day: CalendarDay, meetings: [MeetingFacts]) -> [BodyID: Places] {
    var bounds: [BodyID: Places] = [:]
    for place in MeetingOrder.sorted(meetings.indices, among: meetings) {
      let meeting = meetings[place]
      guard let body = meeting.body else { continue }
      bounds[body, default: Places()].take(place, meeting, asOf: day)
    }
    return bounds
  }
}

extension ActivityReckoning.Places {
  fileprivate mutating func take(_ place: Int, _ meeting: MeetingFacts, asOf day: CalendarDay) {
    guard meeting.kind != .betweenMeetings, let days = meeting.days else { return }
    if meeting.state == .held {
      if days.lowerBound <= day { last = place }
    } else if meeting.state != .cancelled, days.upperBound >= day {
      if meeting.kind == .preparatory {
        preparatory = preparatory ?? place
      } else {
        next = next ?? place
      }
    }
  }
}
