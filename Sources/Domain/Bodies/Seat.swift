/// A seat on a body: a role, who holds it from when to when, and who sits in it.
public struct Seat: Hashable, Codable, Sendable {
  public var id: Identifier<Seat>
  public var role: SeatRole
  /// The organisation or post that holds it; absent while vacant.
  public var holder: Party?
  /// Through which office or mission it is held: the AU through MISAHEL.
  public var through: Party?
  public var term: Term
  public var principal: PersonID?
  public var alternate: PersonID?
  /// Whether the seat counts for quorum and majorities; absent: as its role does.
  public var votes: Bool?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: Identifier<Seat>, role: SeatRole, holder: Party?, through: Party? = nil, term: Term = Term(),
    principal: PersonID? = nil, alternate: PersonID? = nil, votes: Bool? = nil, remark: Text? = nil,
    source: SourceNote? = nil
  ) {
    self.id = id
    self.role = role
    self.holder = holder
    self.through = through
    self.term = term
    self.principal = principal
    self.alternate = alternate
    self.votes = votes
    self.remark = remark
    self.source = source
  }

  public var isVoting: Bool { role.decides && (votes ?? role.votesByDefault) }
}
