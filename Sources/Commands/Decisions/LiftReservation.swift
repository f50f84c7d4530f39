import Domain

/// Takes a reservation back, until the minutes are approved.
public struct LiftReservation: Command {
  public static let action = "lift-reservation"

  public var decision: DecisionReference
  public var by: Party

  public init(decision: DecisionReference, by: Party) {
    self.decision = decision
    self.by = by
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.act.requireNotFinal()
    guard let index = act.decision.reservations.firstIndex(where: { $0.by == by }) else {
      throw .noSuchElement(.reservation, by.words, in: act.act.meeting.key)
    }
    act.decision.reservations.remove(at: index)
    return try act.changeSet(Self.action)
  }
}
