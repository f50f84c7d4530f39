/// What may become of a decision (domain §2): proposed → adopted | adopted as amended | deferred | rejected | withdrawn, and
/// between meetings circulated → adopted by silence | silence broken; what was not adopted so may go to a meeting, or out again.
public enum DecisionTransitions {
  /// Where a decision may go from `state`. Until the meeting closes everything may come back to being proposed; afterwards only
  /// what was never decided may still be.
  public static func targets(
    of state: DecisionStanding.Name, meetingClosed: Bool = false
  ) -> [DecisionStanding.Name] {
    switch state {
    case .proposed: [.adopted, .adoptedAsAmended, .deferred, .rejected, .withdrawn, .circulated]
    case .circulated: [.adopted, .adoptedAsAmended, .silenceBroken, .deferred, .withdrawn]
    case .silenceBroken: [.proposed, .circulated, .deferred, .withdrawn]
    case .adopted, .adoptedAsAmended, .deferred, .rejected, .withdrawn: meetingClosed ? [] : [.proposed]
    }
  }

  public static func allows(
    _ from: DecisionStanding.Name, _ to: DecisionStanding.Name, meetingClosed: Bool = false
  ) -> Bool {
    targets(of: from, meetingClosed: meetingClosed).contains(to)
  }
}
