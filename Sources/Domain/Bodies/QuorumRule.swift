/// How many voting seats must be present or represented; a body without one has "no rule" (S0–S4 state none).
public struct QuorumRule: Hashable, Codable, Sendable {
  /// A share of the voting seats in office.
  public var share: Fraction?
  /// A fixed number of seats; with a share too, both must be met.
  public var seats: Int?
  public var source: SourceNote?

  public init(share: Fraction? = nil, seats: Int? = nil, source: SourceNote? = nil) {
    self.share = share
    self.seats = seats
    self.source = source
  }

  /// The number of seats needed out of `total` voting seats in office.
  public func required(of total: Int) -> Int { max(share?.required(of: total) ?? 0, seats ?? 0) }
}
