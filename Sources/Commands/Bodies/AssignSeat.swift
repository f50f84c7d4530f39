import Domain

/// Gives a seat on a body to an organisation or a post, or adds a vacant one. A vacant seat of the role is filled before another is added.
public struct AssignSeat: Command {
  public static let action = "assign-seat"

  public var body: BodyID
  public var role: SeatRole
  public var holder: Party?
  public var through: Party?
  /// Absent: from today.
  public var from: StatedDate?
  public var to: StatedDate?
  public var principal: PersonID?
  public var alternate: PersonID?
  public var votes: Bool?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    body: BodyID, role: SeatRole, holder: Party? = nil, through: Party? = nil, from: StatedDate? = nil,
    to: StatedDate? = nil, principal: PersonID? = nil, alternate: PersonID? = nil, votes: Bool? = nil,
    remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.body = body
    self.role = role
    self.holder = holder
    self.through = through
    self.from = from
    self.to = to
    self.principal = principal
    self.alternate = alternate
    self.votes = votes
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.body(body)
    try record.requireOpen()
    if holder == .members {
      throw .invalid(.holder, .unknownValue("members", allowed: ["organization", "body", "person", "post"]))
    }
    try register.requireParty(holder, .holder)
    try register.requireParty(through, .holder)
    try register.requirePerson(principal)
    try register.requirePerson(alternate)
    let term = Term(from: from ?? .date(PartialDate(context.today)), to: to)
    try term.required()
    try register.requireOpen(holder, for: term)
    if votes == true && !role.decides { throw .refused(.roleDoesNotVote(body, role)) }
    let seat = seat(in: record, term: term, context: context)
    let affiliations = try register.affiliations(
      of: record.seats.compactMap(\.holder) + (holder.map { [$0] } ?? []))
    if let refusal = SeatEligibility.refusal(
      of: seat, in: record, affiliations: affiliations, today: context.today)
    {
      throw .refused(refusal)
    }
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0.put(seat) }
    return draft.changeSet(action: Self.action, subject: record.key, detail: seat.id.text)
  }

  private func seat(in body: Body, term: Term, context: Context) -> Seat {
    let vacant = body.seats.first { $0.role == role && $0.holder == nil && $0.term.overlaps(term) }
    guard let vacant, holder != nil else {
      return Seat(
        id: context.newIdentifier("s"), role: role, holder: holder, through: through, term: term,
        principal: principal, alternate: alternate, votes: votes, remark: remark.unlessBlank, source: source)
    }
    var seat = vacant
    seat.holder = holder
    seat.through = through
    seat.term = Term(from: term.from, to: term.to ?? vacant.term.to)
    seat.principal = principal
    seat.alternate = alternate
    seat.votes = votes ?? vacant.votes
    seat.remark = vacant.remark.merging(remark)
    seat.source = source ?? vacant.source
    return seat
  }
}
