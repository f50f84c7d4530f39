import Domain
import Papers

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

/// Which paper, about what, in which format and language.
public struct PaperChoice: Hashable, Sendable {
  public var paper: PaperKind
  public var subject: PaperSubject
  public var format: PaperFormat
  public var language: PaperLanguage

  public init(
    _ paper: PaperKind, about subject: PaperSubject, format: PaperFormat, language: PaperLanguage
  ) {
    self.paper = paper
    self.subject = subject
    self.format = format
    self.language = language
  }

  /// The paper as the register has it on that day.
  public func paper(from register: any Register, asOf day: CalendarDay) throws(RegisterError) -> Paper {
    let request =
      switch subject {
      case .meeting(let id): PaperRequest(paper, meeting: id)
      case .body(let id): PaperRequest(paper, body: id)
      case .framework(let id): PaperRequest(paper, framework: id)
      case .fund(let id): PaperRequest(paper, fund: id)
      case .project(let id): PaperRequest(paper, project: id)
      case .register: PaperRequest(paper)
      }
    return try request.paper(from: register, asOf: day, in: language)
  }
}

/// A paper to be written, and where.
public struct ExportRequest: Hashable, Sendable {
  public var choice: PaperChoice
  /// Absolute, or below the folder the program was started in.
  public var path: String

  public init(_ choice: PaperChoice, path: String) {
    self.choice = choice
    self.path = path
  }
}
