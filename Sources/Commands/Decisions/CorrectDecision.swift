import Domain

/// Puts a corrigendum to a decision whose text is final; what was adopted stays untouched.
public struct CorrectDecision: Command {
  public static let action = "correct-decision"

  public var decision: DecisionReference
  public var text: Text

  public init(decision: DecisionReference, text: Text) {
    self.decision = decision
    self.text = text
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try text.required(.text)
    try act.requireAdopted()
    guard act.act.meeting.isFinal(act.decision) else { throw .refused(.minutesNotFinal(decision.meeting)) }
    let symbol = act.decision.symbol.map {
      NumberingRule.next(.corrigendum, of: $0, among: act.decision.corrigenda.compactMap(\.symbol))
    }
    act.decision.corrigenda.append(
      Corrigendum(
        id: context.newIdentifier("x"), symbol: symbol, on: context.today,
        text: text.original(Decision.original(of: [text]))))
    let label = try act.label()
    return try act.act.changeSet(Self.action, detail: symbol ?? label)
  }
}
