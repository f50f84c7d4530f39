/// A level of a framework's results, with the name it has there; which one it stands for lets papers of different frameworks be read
/// side by side.
public struct FrameworkLevel: Hashable, Codable, Sendable {
  public enum Rank: String, Codable, Sendable, CaseIterable {
    case pillar, objective, outcome, output, activity
  }

  public var id: Identifier<FrameworkLevel>
  public var name: Text
  public var rank: Rank?

  public init(id: Identifier<FrameworkLevel>, name: Text, rank: Rank? = nil) {
    self.id = id
    self.name = name
    self.rank = rank
  }
}

/// A result that a framework aims at, or an activity towards it, in a tree of any depth.
public struct ExpectedResult: Hashable, Codable, Sendable {
  public enum Rating: String, Codable, Sendable, CaseIterable { case achieved, onTrack, atRisk, offTrack }

  public var id: Identifier<ExpectedResult>
  public var parent: Identifier<ExpectedResult>?
  public var level: Identifier<FrameworkLevel>
  /// Its number or letter in the framework: `1.2`, `Axe 2`.
  public var code: String?
  public var title: Text
  public var detail: Text?
  /// Who answers for it, and who supports: sections of a mission and agencies of a country team side by side (mutual
  /// accountability at output level, S1).
  public var answerable: [Answerable]
  public var workstream: Identifier<Workstream>?
  public var rating: Rating?
  /// The decisions behind it.
  public var decisions: [DecisionReference]
  /// What it is about: the funds it works through, the frameworks it serves, the bodies and organisations it is for (S2, S4).
  public var concerns: [RecordKey]
  public var source: SourceNote?

  public init(
    id: Identifier<ExpectedResult>, parent: Identifier<ExpectedResult>? = nil,
    level: Identifier<FrameworkLevel>, code: String? = nil, title: Text, detail: Text? = nil,
    answerable: [Answerable] = [], workstream: Identifier<Workstream>? = nil, rating: Rating? = nil,
    decisions: [DecisionReference] = [], concerns: [RecordKey] = [], source: SourceNote? = nil
  ) {
    self.id = id
    self.parent = parent
    self.level = level
    self.code = code
    self.title = title
    self.detail = detail
    self.answerable = answerable
    self.workstream = workstream
    self.rating = rating
    self.decisions = decisions
    self.concerns = concerns
    self.source = source
  }
}

/// Who answers for a result, on which side, and as what.
public struct Answerable: Hashable, Codable, Sendable {
  public enum Role: String, Codable, Sendable, CaseIterable { case responsible, supporting }
  public enum Side: String, Codable, Sendable, CaseIterable { case mission, countryTeam, government, partner }

  public var id: Identifier<Answerable>
  public var party: Party
  public var role: Role
  public var side: Side?

  public init(id: Identifier<Answerable>, party: Party, role: Role, side: Side? = nil) {
    self.id = id
    self.party = party
    self.role = role
    self.side = side
  }
}

/// A group that works across the results of a framework (S1).
public struct Workstream: Hashable, Codable, Sendable {
  public var id: Identifier<Workstream>
  public var title: Text
  public var leads: [Party]
  public var source: SourceNote?

  public init(id: Identifier<Workstream>, title: Text, leads: [Party] = [], source: SourceNote? = nil) {
    self.id = id
    self.title = title
    self.leads = leads
    self.source = source
  }
}
