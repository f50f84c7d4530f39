import Domain

/// Confirms that a text was adopted: the clock is over and nobody objects. Nothing is adopted by the clock alone (domain §2).
///
/// The number under which the text went out and its words become final.
public struct ConfirmSilence: Command {
  public static let action = "confirm-silence"

  public var decision: DecisionReference
  /// Absent: the day on which the clock ended.
  public var on: CalendarDay?

  public init(decision: DecisionReference, on: CalendarDay? = nil) {
    self.decision = decision
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.confirm(try act.requireSilence(), on: on)
    return try act.changeSet(Self.action)
  }
}
