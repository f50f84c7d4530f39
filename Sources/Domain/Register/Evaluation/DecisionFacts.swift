/// What a question looks at in a decision to tell whether it matches and where it stands; cheap to make in thousands.
public struct DecisionFacts: Hashable, Sendable {
  /// The place of its meeting in the list of meetings that the question is asked of.
  public let meeting: Int
  public let standing: DecisionStanding.Name
  public let implementation: Implementation?
  public let deadline: Deadline?
  /// When it was decided: the day of adoption, else of the meeting.
  public let decided: PartialDate?

  public init(
    meeting: Int, standing: DecisionStanding.Name, implementation: Implementation?, deadline: Deadline?,
    decided: PartialDate?
  ) {
    self.meeting = meeting
    self.standing = standing
    self.implementation = implementation
    self.deadline = deadline
    self.decided = decided
  }

  public init(_ row: DecisionRow, meeting: Int) {
    self.init(
      meeting: meeting, standing: row.standing, implementation: row.implementation, deadline: row.deadline,
      decided: row.decided)
  }
}
