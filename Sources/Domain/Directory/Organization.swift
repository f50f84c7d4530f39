/// A State, UN entity, regional organisation, donor, ministry … with its names and acronyms in each language.
public struct Organization: Record {
  public static let kind = RecordKind.organization

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case state, unitedNations, regional, financialInstitution, donor, ministry, mission, international
    case civilSociety, other
  }

  public var id: OrganizationID
  public var kind: Kind
  public var name: Text
  public var acronym: Text?
  /// The organisation it is part of: MISAHEL of the African Union, a ministry of its State.
  public var partOf: OrganizationID?
  public var classified: [Classified]
  /// Absent: it goes on.
  public var closure: Closure?
  public var remark: Text?
  public var sources: [SourceNote]

  public init(
    id: OrganizationID, kind: Kind, name: Text, acronym: Text? = nil, partOf: OrganizationID? = nil,
    classified: [Classified] = [], closure: Closure? = nil, remark: Text? = nil, sources: [SourceNote] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.acronym = acronym
    self.partOf = partOf
    self.classified = classified
    self.closure = closure
    self.remark = remark
    self.sources = sources
  }

  public var key: RecordKey { .organization(id) }

  public func belongs(to classification: Identifier<Classification>, on day: CalendarDay) -> Bool {
    classified.contains { $0.id == classification && $0.term.holds(on: day) }
  }
}
