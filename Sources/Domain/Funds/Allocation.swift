/// What a fund gives to a project, and what was paid out of it.
public struct Allocation: Hashable, Codable, Sendable {
  public var id: Identifier<Allocation>
  public var project: ProjectID?
  /// What it is for, where the project has no record.
  public var title: Text?
  public var money: Money
  public var on: StatedDate
  /// The board's decision that gave it.
  public var decision: DecisionReference?
  public var disbursements: [Disbursement]
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: Identifier<Allocation>, project: ProjectID? = nil, title: Text? = nil, money: Money,
    on: StatedDate = .notStated, decision: DecisionReference? = nil, disbursements: [Disbursement] = [],
    remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.project = project
    self.title = title
    self.money = money
    self.on = on
    self.decision = decision
    self.disbursements = disbursements
    self.remark = remark
    self.source = source
  }
}

/// Money that left the fund's account for what it was allocated to.
public struct Disbursement: Hashable, Codable, Sendable {
  public var id: Identifier<Disbursement>
  public var money: Money
  public var on: StatedDate
  public var note: String?

  public init(
    id: Identifier<Disbursement>, money: Money, on: StatedDate = .notStated, note: String? = nil
  ) {
    self.id = id
    self.money = money
    self.on = on
    self.note = note
  }
}

/// A phase of a project's own budget, with what of it is allocated already (S4: phase 3, CHF 300,000, of which 284,791).
public struct FundPhase: Hashable, Codable, Sendable {
  public var id: Identifier<FundPhase>
  public var title: Text
  public var term: Term
  public var budget: Money?
  public var allocated: Money?
  public var isCompleted: Bool?
  public var source: SourceNote?

  public init(
    id: Identifier<FundPhase>, title: Text, term: Term = Term(), budget: Money? = nil,
    allocated: Money? = nil,
    isCompleted: Bool? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.title = title
    self.term = term
    self.budget = budget
    self.allocated = allocated
    self.isCompleted = isCompleted
    self.source = source
  }
}

/// A programme that a donor finances itself and aligns with the strategy; its amount stands in no total of contributions (S3).
public struct AlignedProgramme: Hashable, Codable, Sendable {
  public var id: Identifier<AlignedProgramme>
  public var donor: Party
  public var title: Text?
  /// Where, and with whom.
  public var partners: [Party]
  public var area: Text?
  public var money: Money?
  public var asAt: StatedDate
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: Identifier<AlignedProgramme>, donor: Party, title: Text? = nil, partners: [Party] = [],
    area: Text? = nil, money: Money? = nil, asAt: StatedDate = .notStated, remark: Text? = nil,
    source: SourceNote? = nil
  ) {
    self.id = id
    self.donor = donor
    self.title = title
    self.partners = partners
    self.area = area
    self.money = money
    self.asAt = asAt
    self.remark = remark
    self.source = source
  }
}
