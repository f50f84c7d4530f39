/// Approval of minutes by silence (domain §2): nobody objected until the end of the comment period.
public enum TacitApproval {
  /// The last day for comments when minutes go out on a day.
  public static func commentsUntil(circulated: CalendarDay, periods: ResolvedPeriods) -> CalendarDay {
    circulated.adding(days: periods.silentApproval)
  }

  /// The first day on which silence has approved: the day after the last one for comments.
  public static func date(commentsUntil: CalendarDay) -> CalendarDay { commentsUntil.adding(days: 1) }
}
