/// The register's own record, `secretariat.json`: whose register it is and what holds unless a body says otherwise.
public struct Office: Record {
  public static let kind = RecordKind.office
  /// The version of the format on disk that this program writes.
  public static let currentSchema = 1

  public var schema: Int
  /// Identifies the register for drafts and caches, wherever its folder is moved.
  public var id: Identifier<Office>
  public var name: Text
  public var languages: [Language]
  /// IANA name of the zone in which "today" is told and meetings are scheduled by default.
  public var zone: String
  public var periods: Periods
  public var numbering: Numbering
  /// Named sets of organisations, such as the Sahel countries, to which seat rules refer.
  public var classifications: [Classification]
  /// The starter register this one began as, with the day.
  public var starter: String?
  public var began: CalendarDay?
  public var sources: [SourceNote]

  public init(
    schema: Int = Office.currentSchema, id: Identifier<Office>, name: Text,
    languages: [Language] = Language.allCases, zone: String = "UTC", periods: Periods = Periods(),
    numbering: Numbering = Numbering(), classifications: [Classification] = [], starter: String? = nil,
    began: CalendarDay? = nil, sources: [SourceNote] = []
  ) {
    self.schema = schema
    self.id = id
    self.name = name
    self.languages = languages
    self.zone = zone
    self.periods = periods
    self.numbering = numbering
    self.classifications = classifications
    self.starter = starter
    self.began = began
    self.sources = sources
  }

  public var key: RecordKey { .office }

  /// What stands for the name in a register that was begun without one: it names no office, so that no paper bears a wrong one.
  public static let unnamed = Text(en: "Secretariat", fr: "Secrétariat")

  /// Whether nobody has said yet whose register it is.
  public var isUnnamed: Bool { Language.allCases.allSatisfy { name[$0] == Self.unnamed[$0] } }
}
