import Domain

/// Records a named reservation, which is compatible with consensus (domain §2).
public struct EnterReservation: Command {
  public static let action = "enter-reservation"

  public var decision: DecisionReference
  public var by: Party
  public var text: Text?

  public init(decision: DecisionReference, by: Party, text: Text? = nil) {
    self.decision = decision
    self.by = by
    self.text = text
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.act.requireNotFinal()
    try act.requireVoice(of: by)
    let standing = act.decision.standing
    guard standing.isAdopted || standing.name == .proposed || standing.name == .circulated else {
      throw .refused(.notAdopted(decision))
    }
    if let index = act.decision.reservations.firstIndex(where: { $0.by == by }) {
      act.decision.reservations[index].text = act.decision.reservations[index].text.merging(text)
    } else {
      act.decision.reservations.append(
        Reservation(id: context.newIdentifier("e"), by: by, text: text.unlessBlank))
    }
    return try act.changeSet(Self.action)
  }
}
