import Domain

/// Says who answers for a result or supports it, and on which side: sections of a mission and agencies of a country team stand side
/// by side (S1). A party that is there already changes its role and its side.
public struct AddAnswerable: Command {
  public static let action = "add-answerable"

  public var result: ResultReference
  public var party: Party
  public var role: Answerable.Role
  public var side: Answerable.Side?

  public init(
    result: ResultReference, party: Party, role: Answerable.Role = .responsible, side: Answerable.Side? = nil
  ) {
    self.result = result
    self.party = party
    self.role = role
    self.side = side
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: result.framework, in: context, register)
    let place = try act.place(of: result.result)
    try register.requireParty(party, .responsible)
    if let known = act.record.results[place].answerable.firstIndex(where: { $0.party == party }) {
      act.record.results[place].answerable[known].role = role
      act.record.results[place].answerable[known].side =
        side ?? act.record.results[place].answerable[known].side
    } else {
      act.record.results[place].answerable.append(
        Answerable(id: context.newIdentifier("a"), party: party, role: role, side: side))
    }
    return try act.changeSet(Self.action, detail: act.label(of: result.result))
  }
}
