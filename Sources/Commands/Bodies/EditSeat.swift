import Domain

/// Changes who sits in a seat, whether it votes, through whom it is held, and from when to when its term runs.
public struct EditSeat: Command {
  public static let action = "edit-seat"

  public var body: BodyID
  public var seat: Identifier<Seat>
  public var principal: Revision<PersonID?>
  public var alternate: Revision<PersonID?>
  public var votes: Revision<Bool?>
  public var to: Revision<StatedDate?>
  public var remark: Text?
  public var through: Revision<Party?>
  public var from: Revision<StatedDate>
  public var source: Revision<SourceNote?>

  public init(
    body: BodyID, seat: Identifier<Seat>, principal: Revision<PersonID?> = .kept,
    alternate: Revision<PersonID?> = .kept, votes: Revision<Bool?> = .kept,
    to: Revision<StatedDate?> = .kept, remark: Text? = nil,
    through: Revision<Party?> = .kept, from: Revision<StatedDate> = .kept,
    source: Revision<SourceNote?> = .kept
  ) {
    self.body = body
    self.seat = seat
    self.principal = principal
    self.alternate = alternate
    self.votes = votes
    self.to = to
    self.remark = remark
    self.through = through
    self.from = from
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.body(body)
    try record.requireOpen()
    var changed = try record.requiredSeat(seat)
    if case .to(let person) = principal { try register.requirePerson(person) }
    if case .to(let person) = alternate { try register.requirePerson(person) }
    if case .to(let party) = through { try register.requireParty(party, .through) }
    principal.apply(to: &changed.principal)
    alternate.apply(to: &changed.alternate)
    votes.apply(to: &changed.votes)
    to.apply(to: &changed.term.to)
    through.apply(to: &changed.through)
    from.apply(to: &changed.term.from)
    source.apply(to: &changed.source)
    changed.remark = changed.remark.merging(remark)
    try changed.term.required()
    if votes == .to(true) && !changed.role.decides { throw .refused(.roleDoesNotVote(body, changed.role)) }
    if from != .kept { try requireEligible(changed, in: record, context, register) }
    if to != .kept, let other = SeatEligibility.overlap(of: changed, in: record, today: context.today) {
      throw .refused(.seatOverlap(body: body, seat: other.id))
    }
    let result = changed
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0.put(result) }
    return draft.changeSet(action: Self.action, subject: record.key, detail: seat.text)
  }

  /// The rules on holders hold on the day the term begins, so that another beginning is another question.
  private func requireEligible(
    _ seat: Seat, in body: Body, _ context: Context, _ register: any Register
  ) throws(RegisterError) {
    let affiliations = try register.affiliations(of: body.seats.compactMap(\.holder))
    if let refusal = SeatEligibility.refusal(
      of: seat, in: body, affiliations: affiliations, today: context.today)
    {
      throw .refused(refusal)
    }
  }
}
