/// By which methods a body may adopt, and with what majority when it votes; absent on a body: no rule is recorded.
public struct AdoptionRule: Hashable, Codable, Sendable {
  public var methods: [AdoptionMethod]
  /// Absent: a simple majority of the votes cast.
  public var majority: Fraction?
  public var source: SourceNote?

  public init(methods: [AdoptionMethod], majority: Fraction? = nil, source: SourceNote? = nil) {
    self.methods = methods
    self.majority = majority
    self.source = source
  }
}

public enum AdoptionMethod: String, Codable, Sendable, CaseIterable {
  case consensus, vote, acclamation, noObjection, silence
  /// No source says how (meetings of the past).
  case notStated
}
