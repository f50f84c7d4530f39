/// How often a body meets in ordinary session; practice falls short of the rule, so cadence warns and never blocks (S0, X).
public struct Cadence: Hashable, Codable, Sendable {
  /// Ordinary meetings due in a calendar year; two means one in each half ("biannual", fr "semestriel").
  public var ordinaryPerYear: Int
  /// From when meetings are counted as due; absent: nothing is tracked and nothing warns.
  public var trackedSince: PartialDate?
  public var source: SourceNote?

  public init(ordinaryPerYear: Int, trackedSince: PartialDate? = nil, source: SourceNote? = nil) {
    self.ordinaryPerYear = ordinaryPerYear
    self.trackedSince = trackedSince
    self.source = source
  }
}
