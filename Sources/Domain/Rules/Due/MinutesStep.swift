/// The next step of minutes that are not approved, and its day (domain §2).
public struct MinutesStep: Hashable, Sendable {
  public enum Name: String, Sendable, CaseIterable {
    case draft, send, clear, circulate, comments, approve
  }

  public let name: Name
  public let due: CalendarDay
  /// Whether the day is the one from which the step can be taken, rather than the last one for it.
  public let isSince: Bool

  /// How far back meetings are looked at that have no minutes yet, and those whose minutes are on their way, in days.
  private static let daysWithout = 60
  private static let daysUnderWay = 400

  /// `nil` for minutes that are approved.
  public init?(_ meeting: Meeting, _ dates: PreparationDates, on today: CalendarDay) {
    var isSince = false
    switch meeting.minutes?.standing {
    case nil: (name, due) = (.draft, dates.minutesToChair)
    case .draft where meeting.minutes?.sentToChair == nil: (name, due) = (.send, dates.minutesToChair)
    case .draft: (name, due) = (.clear, dates.minutesCirculated)
    case .cleared: (name, due) = (.circulate, dates.minutesCirculated)
    case .circulated(_, let until) where until >= today: (name, due) = (.comments, until)
    case .circulated(_, let until):
      (name, due, isSince) = (.approve, TacitApproval.date(commentsUntil: until), true)
    case .approved: return nil
    }
    self.isSince = isSince
  }

  public func isLate(on today: CalendarDay) -> Bool { !isSince && due < today }

  /// Held meetings whose minutes are in hand on a day: those that somebody began, and those that a recent meeting of a body still
  /// has to get. A record of the past that has none is no arrear, nor is a meeting that decided nothing.
  public static func inHand(
    on today: CalendarDay, _ register: any Register
  ) throws(RegisterError) -> [MeetingRow] {
    let query = MeetingQuery(
      from: today.adding(days: -daysUnderWay), to: today, states: [.held], newestFirst: true)
    return try register.meetings(query).rows.filter { row in
      guard row.kind != .betweenMeetings, row.body != nil else { return false }
      if let standing = row.minutes { return standing != .approved }
      guard let day = row.schedule?.date.exact else { return false }
      return row.decisions > 0 && day.days(until: today) <= daysWithout
    }
  }
}
