/// A total as somebody reported it, at a date and from a source, with no split: shown beside the sum of what is itemised and never
/// added to it (S3: USD 40,265,165, December 2017).
public struct ReportedTotal: Hashable, Codable, Sendable {
  public enum Subject: String, Codable, Sendable, CaseIterable {
    case contributions, budget, allocated, alignedPortfolio, disbursed
  }

  public var id: Identifier<ReportedTotal>
  public var of: Subject
  public var money: Money
  public var asAt: StatedDate
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: Identifier<ReportedTotal>, of subject: Subject, money: Money, asAt: StatedDate = .notStated,
    remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    of = subject
    self.money = money
    self.asAt = asAt
    self.remark = remark
    self.source = source
  }
}

/// What one donor announced for a year and what it disbursed in it: the predictability of aid (S4).
public struct Forecast: Hashable, Codable, Sendable {
  public var id: Identifier<Forecast>
  public var donor: Party
  public var year: Int
  public var announced: Money?
  public var disbursed: Money?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: Identifier<Forecast>, donor: Party, year: Int, announced: Money? = nil, disbursed: Money? = nil,
    remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.donor = donor
    self.year = year
    self.announced = announced
    self.disbursed = disbursed
    self.remark = remark
    self.source = source
  }
}
