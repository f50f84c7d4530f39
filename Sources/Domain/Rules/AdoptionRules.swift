/// By which methods and majorities a body may adopt (domain §2), from the rule that is data on the body; exact integer arithmetic.
public enum AdoptionRules {
  /// The methods open to a body: those of its rule, or all when it has none. "Not stated" is for meetings of the past,
  /// which no rule can bind any more.
  public static func methods(of body: Body?) -> [AdoptionMethod] {
    body?.adoption.map { $0.methods + [.notStated] } ?? AdoptionMethod.allCases
  }

  /// The share of the votes cast that a body needs; no rule: a simple majority.
  public static func majority(of body: Body?) -> Fraction { body?.adoption?.majority ?? .simpleMajority }

  /// Why a decision may not be adopted so, or `nil`.
  /// - Parameter seatsPresent: voting seats present or represented; `nil` when the register cannot tell.
  public static func refusal(
    adopting decision: Decision, as reference: DecisionReference, by method: AdoptionMethod, votes: Votes?,
    body: Body?, seatsPresent: Int?
  ) -> Refusal? {
    if let body, !methods(of: body).contains(method) {
      return .methodNotAllowed(body.id, method, allowed: body.adoption?.methods ?? [])
    }
    let objecting = decision.standingObjections.map(\.by)
    if excludesObjections(method), !objecting.isEmpty { return .consensusObjected(reference, by: objecting) }
    guard method == .vote else { return nil }
    guard let votes else { return .votesMissing(reference) }
    if let refusal = tooMany(votes, for: reference, seatsPresent: seatsPresent) { return refusal }
    let required = required(of: votes, body: body)
    return votes.inFavour < required
      ? .majorityNotReached(reference, inFavour: votes.inFavour, required: required) : nil
  }

  /// The fewest votes in favour that carry the decision: the body's share of the votes cast, abstentions not counted.
  public static func required(of votes: Votes, body: Body?) -> Int {
    let (cast, overflow) = votes.inFavour.addingReportingOverflow(votes.against)
    return overflow ? .max : max(1, majority(of: body).required(of: cast))
  }

  /// The refusal of a count with more votes and abstentions than there are voting seats in the room.
  public static func tooMany(
    _ votes: Votes, for reference: DecisionReference, seatsPresent: Int?
  ) -> Refusal? {
    guard let seatsPresent else { return nil }
    let counts = [votes.inFavour, votes.against, votes.abstentions]
    let total = counts.reduce(0) { sum, count in
      let (next, overflow) = sum.addingReportingOverflow(count)
      return overflow ? .max : next
    }
    return total > seatsPresent
      ? .moreVotesThanSeats(reference, cast: total, seats: seatsPresent) : nil
  }

  /// Whether a standing objection excludes the method: there is no consensus against anybody (a reservation is compatible).
  public static func excludesObjections(_ method: AdoptionMethod) -> Bool {
    switch method {
    case .consensus, .acclamation, .noObjection, .silence: true
    case .vote, .notStated: false
    }
  }

  /// The voting seats present or represented; while nobody's attendance is recorded, those in office on the day.
  /// - Returns: `nil` for a meeting of no recorded body, or of one with no voting seat in office on that day.
  public static func votingSeatsPresent(at meeting: Meeting, of body: Body?) -> Int? {
    guard let body else { return nil }
    let seats = QuorumComputation.votingSeats(of: meeting, body: body)
    guard !seats.isEmpty else { return nil }
    guard !meeting.attendance.isEmpty else { return seats.count }
    return seats.count { meeting.attendance(of: $0)?.manner.counts == true }
  }
}
