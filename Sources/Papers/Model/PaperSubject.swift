import Domain

/// What a paper is about.
public enum PaperSubject: Hashable, Sendable {
  case meeting(MeetingID)
  case body(BodyID)
  case framework(FrameworkID)
  case fund(FundID)
  case project(ProjectID)
  /// All that the register holds.
  case register

  /// The papers that can be about it, in the order in which a secretariat issues them.
  public var papers: [PaperKind] {
    PaperKind.allCases.filter { kinds.contains($0.subject) }
  }

  private var kinds: Set<PaperKind.Subject> {
    switch self {
    case .meeting: [.meeting, .meetingOrBody]
    case .body: [.meetingOrBody, .body, .oneBody]
    case .framework: [.framework, .frameworkOrPlans]
    case .fund: [.fund, .fundOrAll]
    case .project: [.project]
    case .register: [.meetingOrBody, .body, .frameworkOrPlans, .fundOrAll]
    }
  }
}

extension PaperRequest {
  public init(_ kind: PaperKind, about subject: PaperSubject) {
    self.init(kind)
    switch subject {
    case .meeting(let id): meeting = id
    case .body(let id): body = id
    case .framework(let id): framework = id
    case .fund(let id): fund = id
    case .project(let id): project = id
    case .register: break
    }
  }
}
