/// A coordination body: a platform, a group, a committee, a board, a secretariat, with its seats and its rules as data.
public struct Body: Record {
  public static let kind = RecordKind.body

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case platform, thematicWorkingGroup, interAgencyGroup, technicalSecretariat, steeringCommittee,
      contactGroup
    /// Of a group of donors, whose own work it carries on (S4).
    case executiveSecretariat
    case specialEnvoyOffice, office, board, donorsGroup, forum, section, committee, other

    /// Whether it stands among the working groups rather than above them.
    public var isGroup: Bool { self == .thematicWorkingGroup || self == .interAgencyGroup }
  }

  public var id: BodyID
  public var kind: Kind
  public var standing: BodyStanding
  public var name: Text
  public var acronym: Text?
  /// The body above it in the architecture.
  public var parent: BodyID?
  /// The bodies it supports: a technical secretariat serves its platform and the groups.
  public var serves: [BodyID]
  /// The theme or pillar it works on; pillars and groups are two lists, never merged (S0).
  public var pillar: Text?
  /// The bodies it continues.
  public var predecessors: [BodyID]
  public var purpose: Text?
  public var established: Establishment?
  /// The organisation that the body is an office of, such as the UN for the Special Envoy's office.
  public var organization: OrganizationID?
  public var seats: [Seat]
  public var seatRules: [SeatRule]
  /// Absent: no rule is recorded, and none is invented.
  public var quorum: QuorumRule?
  public var adoption: AdoptionRule?
  public var cadence: Cadence?
  public var periods: Periods
  public var numbering: Numbering
  public var minutesTitle: MinutesTitle?
  /// IANA zone of its clocks; absent: the office's.
  public var zone: String?
  /// Absent: any number of people sits for a member.
  public var delegationLimit: DelegationLimit?
  public var rotation: Rotation?
  /// Of which body it is the troika.
  public var troika: Troika?
  public var remark: Text?
  public var sources: [SourceNote]

  public init(
    id: BodyID, kind: Kind, standing: BodyStanding = .active, name: Text, acronym: Text? = nil,
    parent: BodyID? = nil, serves: [BodyID] = [], pillar: Text? = nil, predecessors: [BodyID] = [],
    purpose: Text? = nil, established: Establishment? = nil, organization: OrganizationID? = nil,
    seats: [Seat] = [], seatRules: [SeatRule] = [], quorum: QuorumRule? = nil, adoption: AdoptionRule? = nil,
    cadence: Cadence? = nil, periods: Periods = Periods(), numbering: Numbering = Numbering(),
    minutesTitle: MinutesTitle? = nil, zone: String? = nil, delegationLimit: DelegationLimit? = nil,
    rotation: Rotation? = nil, troika: Troika? = nil, remark: Text? = nil, sources: [SourceNote] = []
  ) {
    self.id = id
    self.kind = kind
    self.standing = standing
    self.name = name
    self.acronym = acronym
    self.parent = parent
    self.serves = serves
    self.pillar = pillar
    self.predecessors = predecessors
    self.purpose = purpose
    self.established = established
    self.organization = organization
    self.seats = seats
    self.seatRules = seatRules
    self.quorum = quorum
    self.adoption = adoption
    self.cadence = cadence
    self.periods = periods
    self.numbering = numbering
    self.minutesTitle = minutesTitle
    self.zone = zone
    self.delegationLimit = delegationLimit
    self.rotation = rotation
    self.troika = troika
    self.remark = remark
    self.sources = sources
  }

  public var key: RecordKey { .body(id) }

  /// The seats in office on a day, in the order they are recorded.
  public func seats(on day: CalendarDay) -> [Seat] { seats.filter { $0.term.holds(on: day) } }

  public func seats(_ roles: Set<SeatRole>, on day: CalendarDay) -> [Seat] {
    seats(on: day).filter { roles.contains($0.role) }
  }

  public func seat(_ id: Identifier<Seat>) -> Seat? { seats.first { $0.id == id } }
}

/// Whether a body's minutes are called compte rendu or procès-verbal: its own choice (domain §6).
public enum MinutesTitle: String, Codable, Sendable, CaseIterable {
  case compteRendu, procesVerbal
}

extension Body {
  /// Whether it is a part of the body above it; one that serves it is its secretariat instead.
  public func isGroup(under body: Body) -> Bool { parent == body.id && !serves.contains(body.id) }
}
