/// The kinds of record a register keeps, one folder each (design §2); frameworks, funds and projects are kept as trees.
public enum RecordKind: String, CaseIterable, Codable, Sendable {
  case office
  case organization
  case person
  case body
  case meeting
  case framework
  case fund
  case project

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
