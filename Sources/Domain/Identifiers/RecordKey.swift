/// Which record: its kind and identifier, and for a meeting the year folder, which is fixed when the identifier is given.
public struct RecordKey: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  public let kind: RecordKind
  public let id: String
  public let year: Int?

  private init(kind: RecordKind, id: String, year: Int?) {
    self.kind = kind
    self.id = id
    self.year = year
  }

  public static let office = RecordKey(kind: .office, id: "secretariat", year: nil)
  public static func organization(_ id: OrganizationID) -> Self {
    .init(kind: .organization, id: id.text, year: nil)
  }
  public static func person(_ id: PersonID) -> Self { .init(kind: .person, id: id.text, year: nil) }
  public static func body(_ id: BodyID) -> Self { .init(kind: .body, id: id.text, year: nil) }
  public static func meeting(_ id: MeetingID, year: Int) -> Self {
    .init(kind: .meeting, id: id.text, year: year)
  }

  public static func framework(_ id: FrameworkID) -> Self { .init(kind: .framework, id: id.text, year: nil) }
  public static func fund(_ id: FundID) -> Self { .init(kind: .fund, id: id.text, year: nil) }
  public static func project(_ id: ProjectID) -> Self { .init(kind: .project, id: id.text, year: nil) }

  /// A key from its path below the register, `bodies/mcp.json`; `nil` when the path is not one of a record.
  public init?(path: String) {
    if path == Self.office.path {
      self = .office
      return
    }
    guard path.hasSuffix(".json") else { return nil }
    let parts = path.dropLast(5).split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let folder = parts.first, let name = parts.last, Identifier<Self>.isValid(name),
      let kind = RecordKind.allCases.first(where: { $0.folder == folder && $0 != .office })
    else { return nil }
    switch (kind, parts.count) {
    case (.meeting, 3):
      guard let year = Int(parts[1]), (1...9999).contains(year), String(year) == parts[1] else { return nil }
      self.init(kind: kind, id: name, year: year)
    case (.meeting, _): return nil
    case (_, 2): self.init(kind: kind, id: name, year: nil)
    default: return nil
    }
  }

  /// The record's file below the register's folder: `meetings/2027/mcp-6.json`.
  public var path: String {
    if kind == .office { return "secretariat.json" }
    return year.map { "\(kind.folder)/\($0)/\(id).json" } ?? "\(kind.folder)/\(id).json"
  }

  public var description: String { path }

  public static func < (first: Self, second: Self) -> Bool { first.path < second.path }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let path = try container.decode(String.self)
    guard let key = Self(path: path) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(path)” names no record")
    }
    self = key
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(path)
  }
}
