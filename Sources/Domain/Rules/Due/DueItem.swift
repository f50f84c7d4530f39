/// Something that somebody has to do by a day; derived, never stored.
public struct DueItem: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case decision(DecisionRow)
    /// A text that is out between meetings: its clock, and how far it has come.
    case silence(DecisionRow, SilenceProcedure.State)
    /// An improvement action of a review.
    case action(FrameworkID, ReviewPoint)
    case report(ProjectID, ProjectReport)
    case preparation(MeetingRow, PreparationItem)
    case minutes(MeetingRow, MinutesStep)
  }

  public let subject: Subject
  /// By when; absent where a plenary of no known day is meant.
  public let day: CalendarDay?
  public let isOverdue: Bool
  /// Who owes it; nobody: the secretariat itself.
  public let owners: [Party]

  public init(_ subject: Subject, by day: CalendarDay?, isOverdue: Bool, owners: [Party] = []) {
    self.subject = subject
    self.day = day
    self.isOverdue = isOverdue
    self.owners = owners
  }
}
