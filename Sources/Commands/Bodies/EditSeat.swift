import Domain

/// Changes who sits in a seat, whether it votes, and until when its term runs.
public struct EditSeat: Command {
  public static let action = "edit-seat"

  public var body: BodyID
  public var seat: Identifier<Seat>
  public var principal: Revision<PersonID?>
  public var alternate: Revision<PersonID?>
  public var votes: Revision<Bool?>
  public var to: Revision<StatedDate?>
  public var remark: Text?

  public init(
    body: BodyID, seat: Identifier<Seat>, principal: Revision<PersonID?> = .kept,
    alternate: Revision<PersonID?> = .kept, votes: Revision<Bool?> = .kept,
    to: Revision<StatedDate?> = .kept, remark: Text? = nil
  ) {
    self.body = body
    self.seat = seat
    self.principal = principal
    self.alternate = alternate
    self.votes = votes
    self.to = to
    self.remark = remark
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.body(body)
    try record.requireOpen()
    var changed = try record.requiredSeat(seat)
    if case .to(let person) = principal { try register.requirePerson(person) }
    if case .to(let person) = alternate { try register.requirePerson(person) }
    principal.apply(to: &changed.principal)
    alternate.apply(to: &changed.alternate)
    votes.apply(to: &changed.votes)
    to.apply(to: &changed.term.to)
    changed.remark = changed.remark.merging(remark)
    try changed.term.required()
    if to != .kept, let other = SeatEligibility.overlap(of: changed, in: record, today: context.today) {
      throw .refused(.seatOverlap(body: body, seat: other.id))
    }
    let result = changed
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0.put(result) }
    return draft.changeSet(action: Self.action, subject: record.key, detail: seat.text)
  }
}
