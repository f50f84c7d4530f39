/// How many people may sit for one member at a meeting of the body; absent on a body: no limit is recorded, and none is invented.
public struct DelegationLimit: Hashable, Codable, Sendable {
  public var people: Int
  public var source: SourceNote?

  public init(people: Int, source: SourceNote? = nil) {
    self.people = people
    self.source = source
  }
}

extension Body {
  /// The refusal of a delegation that is larger than the body allows; `nil` where it sets no limit.
  public func refusal(ofDelegation count: Int, for party: Party) -> Refusal? {
    guard let limit = delegationLimit?.people, count > limit else { return nil }
    return .delegationTooLarge(id, party, people: count, limit: limit)
  }
}
