/// Whether enough voting seats are present or represented. Without a rule there is none, and none is invented (S0–S4 state none).
public enum Quorum: Hashable, Sendable {
  case noRule(present: Int, of: Int)
  case reached(present: Int, required: Int, of: Int)
  case notReached(present: Int, required: Int, of: Int)

  /// Voting seats present or represented.
  public var present: Int {
    switch self {
    case .noRule(let present, _), .reached(let present, _, _), .notReached(let present, _, _): present
    }
  }

  /// Voting seats in office on the day of the meeting.
  public var total: Int {
    switch self {
    case .noRule(_, let total), .reached(_, _, let total), .notReached(_, _, let total): total
    }
  }

  public var required: Int? {
    switch self {
    case .noRule: nil
    case .reached(_, let required, _), .notReached(_, let required, _): required
    }
  }
}
