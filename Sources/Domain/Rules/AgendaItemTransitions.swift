/// The life of a point of the agenda (domain §2): proposed → provisional → adopted → discussed → concluded | deferred | withdrawn.
public enum AgendaItemTransitions {
  /// Where a point may go from `state`: forward, or back by the step that a slip of the hand took (D).
  ///
  /// A point that needs no discussion is concluded at once; one added in the room goes from proposed to adopted.
  public static func targets(of state: AgendaItem.State) -> [AgendaItem.State] {
    switch state {
    case .proposed: [.provisional, .adopted, .withdrawn]
    case .provisional: [.adopted, .deferred, .withdrawn, .proposed]
    case .adopted: [.discussed, .concluded, .deferred, .withdrawn]
    case .discussed: [.concluded, .deferred, .adopted]
    case .concluded: [.discussed]
    case .deferred: [.adopted, .discussed]
    case .withdrawn: [.provisional]
    }
  }

  public static func allows(_ from: AgendaItem.State, _ to: AgendaItem.State) -> Bool {
    targets(of: from).contains(to)
  }

  /// Whether a point in this state can still be merged with another one or split: the room is not done with it (D).
  public static func isMalleable(_ state: AgendaItem.State) -> Bool {
    switch state {
    case .proposed, .provisional, .adopted, .discussed: true
    case .concluded, .deferred, .withdrawn: false
    }
  }

  /// Whether only a meeting in session, or one that was, can bring a point into this state.
  public static func needsSession(_ state: AgendaItem.State) -> Bool {
    switch state {
    case .adopted, .discussed, .concluded: true
    case .proposed, .provisional, .deferred, .withdrawn: false
    }
  }
}
