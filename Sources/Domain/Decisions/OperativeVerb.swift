/// The operative verb of a decision: what the body does by it.
public enum OperativeVerb: String, Codable, Sendable, CaseIterable {
  case decides, approves, adopts, requests, invites, recommends, urges, calls, welcomes, takesNote, condemns,
    agrees
  case appoints, establishes, expresses

  /// Whether somebody has to act on it: only then do an owner and a deadline make sense (domain §2). What is established or
  /// appointed takes effect by the decision itself (D).
  public var needsAction: Bool {
    switch self {
    case .decides, .requests, .invites, .recommends, .urges, .calls, .agrees: true
    case .approves, .adopts, .welcomes, .takesNote, .condemns, .expresses, .appoints, .establishes: false
    }
  }
}
