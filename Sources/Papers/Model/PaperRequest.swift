import Domain

/// Which paper, and about what.
public struct PaperRequest: Hashable, Sendable {
  public var kind: PaperKind
  public var meeting: MeetingID?
  public var body: BodyID?
  public var framework: FrameworkID?
  public var fund: FundID?
  public var project: ProjectID?
  /// For letters: the invitation that one letter goes with; absent: all of them, in one file.
  public var invitation: Identifier<Invitation>?
  /// For letters: whether all are in the language asked for, rather than in that of whom they go to.
  var isInOneLanguage = false
  /// For registers of decisions and follow-up tables: which decisions; absent: all of the meeting, the body or the register.
  public var query: DecisionQuery?

  public init(
    _ kind: PaperKind, meeting: MeetingID? = nil, body: BodyID? = nil, framework: FrameworkID? = nil,
    fund: FundID? = nil, project: ProjectID? = nil, invitation: Identifier<Invitation>? = nil,
    query: DecisionQuery? = nil
  ) {
    self.kind = kind
    self.meeting = meeting
    self.body = body
    self.framework = framework
    self.fund = fund
    self.project = project
    self.invitation = invitation
    self.query = query
  }
}
