/// The days by which a meeting's papers are due, counted back and forth from it by its body's periods (domain §2).
public struct PreparationDates: Hashable, Sendable {
  /// Date and place settled: a week before the invitations leave (D).
  public let settled: CalendarDay
  public let invitations: CalendarDay
  /// Replies and reports: as the invitation asks, else half-way between the invitations and the meeting (D).
  public let replies: CalendarDay
  public let documents: CalendarDay
  /// Notes for the chair: three days before (D).
  public let speakingNotes: CalendarDay
  /// After the meeting: the draft minutes to the chair, and their circulation.
  public let minutesToChair: CalendarDay
  public let minutesCirculated: CalendarDay

  public init(first: CalendarDay, last: CalendarDay, replyBy: CalendarDay?, periods: ResolvedPeriods) {
    invitations = first.adding(days: -periods.invitations)
    settled = invitations.adding(days: -7)
    replies = replyBy ?? first.adding(days: -(periods.invitations / 2))
    documents = first.adding(days: -periods.documents)
    speakingNotes = first.adding(days: -3)
    minutesToChair = last.adding(days: periods.minutesToChair)
    minutesCirculated = last.adding(days: periods.minutesCirculated)
  }

  /// By when a document is due: reports of groups with the replies, the chair's notes last.
  public func due(_ kind: MeetingDocument.Kind, from party: Party?) -> CalendarDay {
    if kind == .speakingNotes { return speakingNotes }
    if kind == .report, case .body? = party { return replies }
    return documents
  }

  /// `nil` while the meeting has no exact date.
  public init?(of meeting: Meeting, periods: ResolvedPeriods) {
    guard let first = meeting.timing.schedule?.date.exact else { return nil }
    self.init(first: first, last: meeting.lastDay ?? first, replyBy: meeting.replyBy, periods: periods)
  }
}
