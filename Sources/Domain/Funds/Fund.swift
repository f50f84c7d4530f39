/// A fund, a window, a project's own budget or a portfolio aligned with a strategy: what donors give, what was reported of it and what
/// boards allocate. Alignment is not contribution, and the two are never added (S3).
public struct Fund: Record {
  public static let kind = RecordKind.fund

  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Several donors, one account: a trust fund, the Stabilisation Coherence Fund.
    case pooled
    /// Small projects with a quick effect, decided near the ground (S2).
    case quickImpact
    /// The budget of one project, by phases (S4).
    case projectBudget
    /// Programmes that donors finance themselves and align with the strategy (S3).
    case alignedPortfolio
  }

  public var id: FundID
  public var kind: Kind
  public var standing: FundStanding
  public var name: Text
  public var acronym: Text?
  /// Who keeps the account.
  public var administrator: Party?
  /// The boards that govern it: a national one and provincial ones (S3).
  public var boards: [BodyID]
  /// The frameworks whose means it is (S3).
  public var serves: [FrameworkID]
  public var established: PartialDate?
  public var purpose: Text?
  public var contributions: [Contribution]
  /// Totals that somebody else reported, beside the sum of what is itemised here.
  public var reported: [ReportedTotal]
  public var allocations: [Allocation]
  /// What each donor announced for a year and what it disbursed in it.
  public var forecasts: [Forecast]
  public var phases: [FundPhase]
  public var aligned: [AlignedProgramme]
  public var remark: Text?
  public var sources: [SourceNote]

  public init(
    id: FundID, kind: Kind, standing: FundStanding = .active, name: Text, acronym: Text? = nil,
    administrator: Party? = nil, boards: [BodyID] = [], serves: [FrameworkID] = [],
    established: PartialDate? = nil, purpose: Text? = nil,
    contributions: [Contribution] = [], reported: [ReportedTotal] = [], allocations: [Allocation] = [],
    forecasts: [Forecast] = [], phases: [FundPhase] = [], aligned: [AlignedProgramme] = [],
    remark: Text? = nil, sources: [SourceNote] = []
  ) {
    self.id = id
    self.kind = kind
    self.standing = standing
    self.name = name
    self.acronym = acronym
    self.administrator = administrator
    self.boards = boards
    self.serves = serves
    self.established = established
    self.purpose = purpose
    self.contributions = contributions
    self.reported = reported
    self.allocations = allocations
    self.forecasts = forecasts
    self.phases = phases
    self.aligned = aligned
    self.remark = remark
    self.sources = sources
  }

  public var key: RecordKey { .fund(id) }
}

public typealias FundID = Identifier<Fund>

/// Whether a fund still takes and gives. A closed one is read-only, as a closed body is (domain §2).
public enum FundStanding: Hashable, Sendable {
  case proposed
  case active
  case closed(on: PartialDate?, instrument: Text?)

  public enum Name: String, Codable, Sendable, CaseIterable { case proposed, active, closed }

  public var name: Name {
    switch self {
    case .proposed: .proposed
    case .active: .active
    case .closed: .closed
    }
  }
}

extension FundStanding: Codable {
  private enum Keys: String, CodingKey { case state, on, instrument }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    switch try container.decode(Name.self, forKey: .state) {
    case .proposed: self = .proposed
    case .active: self = .active
    case .closed:
      self = .closed(
        on: try container.decodeIfPresent(PartialDate.self, forKey: .on),
        instrument: try container.decodeIfPresent(Text.self, forKey: .instrument))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(name, forKey: .state)
    guard case .closed(let on, let instrument) = self else { return }
    try container.encodeIfPresent(on, forKey: .on)
    try container.encodeIfPresent(instrument, forKey: .instrument)
  }
}
