import Domain

/// Puts a corrigendum to approved minutes; what was approved stays untouched.
public struct CorrectMinutes: Command {
  public static let action = "correct-minutes"

  public var meeting: MeetingID
  public var text: Text

  public init(meeting: MeetingID, text: Text) {
    self.meeting = meeting
    self.text = text
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    try text.required(.text)
    guard act.meeting.isFinal else { throw .refused(.minutesNotFinal(meeting)) }
    let symbol = act.minutes.symbol.map {
      NumberingRule.next(.corrigendum, of: $0, among: act.minutes.corrigenda.compactMap(\.symbol))
    }
    act.minutes.corrigenda.append(
      Corrigendum(
        id: context.newIdentifier("x"), symbol: symbol, on: context.today,
        text: text.original(Decision.original(of: [text]))))
    return try act.changeSet(Self.action, detail: symbol)
  }
}
