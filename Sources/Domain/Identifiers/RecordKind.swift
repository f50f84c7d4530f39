/// The kinds of record a register keeps, one folder each (design §2).
public enum RecordKind: String, CaseIterable, Codable, Sendable {
  case office
  case organization
  case person
  case body
  case meeting
  case framework
  case fund
  case project

  /// What a file of this kind is read as.
  public var type: any Record.Type {
    switch self {
    case .office: Office.self
    case .organization: Organization.self
    case .person: Person.self
    case .body: Body.self
    case .meeting: Meeting.self
    case .framework: Framework.self
    case .fund: Fund.self
    case .project: Project.self
    }
  }

  /// The folder of this kind's files below the register; empty for the one office record.
  public var folder: String {
    switch self {
    case .office: ""
    case .organization: "organizations"
    case .person: "people"
    case .body: "bodies"
    case .meeting: "meetings"
    case .framework: "frameworks"
    case .fund: "funds"
    case .project: "projects"
    }
  }
}
