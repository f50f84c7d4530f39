import Domain

/// Takes away who answered for a result or supported it.
public struct RemoveAnswerable: Command {
  public static let action = "remove-answerable"

  public var result: ResultReference
  public var party: Party

  public init(
    result: ResultReference, party: Party
  ) {
    self.result = result
    self.party = party
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: result.framework, in: context, register)
    let place = try act.place(of: result.result)
    guard act.record.results[place].answerable.contains(where: { $0.party == party }) else {
      throw .noSuchElement(.responsibility, party.words, in: act.record.key)
    }
    act.record.results[place].answerable.removeAll { $0.party == party }
    return try act.changeSet(Self.action, detail: act.label(of: result.result))
  }
}
