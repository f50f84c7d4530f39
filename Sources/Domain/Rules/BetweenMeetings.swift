extension Meeting {
  /// Whether it stands for the time between the body's meetings of a year, rather than for a meeting.
  public var isBetweenMeetings: Bool { kind == .betweenMeetings }

  /// The record of what a body decides between its meetings of a year. It is never in session, so that nothing of it is ahead.
  public static func betweenMeetings(_ id: MeetingID, of body: BodyID, year: Int, zone: String?) -> Meeting {
    let date = PartialDate(year: year, month: nil, day: nil)
    return Meeting(
      id: id, year: year, body: body, kind: .betweenMeetings,
      timing: date.map { .held(Schedule(date: $0, zone: zone)) } ?? .planned(nil))
  }

  /// Whether the words of one of its decisions are final: with the approval of the minutes or, between meetings, once adoption is
  /// confirmed.
  public func isFinal(_ decision: Decision) -> Bool {
    isFinal || (isBetweenMeetings && decision.finalText != nil)
  }
}

extension Meeting {
  /// A decision's place among those that bear a number, from 1: those adopted or still proposed, in their order. Between meetings
  /// each text that was written down keeps its number whatever becomes of it, since it goes out under it (D).
  public func place(of id: DecisionID) -> Int? {
    let numbered = isBetweenMeetings ? decisions : decisions.filter(\.bearsNumber)
    return numbered.firstIndex { $0.id == id }.map { $0 + 1 }
  }
}
