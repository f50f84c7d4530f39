import Domain

/// Hands the chair on: the term of the one in office ends, and that of the next begins on the same day, in one act.
public struct RotateChair: Command {
  public static let action = "rotate-chair"

  public var body: BodyID
  /// Absent: the next in turn.
  public var to: Party?
  /// Absent: today.
  public var on: CalendarDay?
  /// The last day of the new term; absent: as the order of rotation says.
  public var until: CalendarDay?
  public var principal: PersonID?
  public var source: SourceNote?

  public init(
    body: BodyID, to: Party? = nil, on: CalendarDay? = nil, until: CalendarDay? = nil,
    principal: PersonID? = nil, source: SourceNote? = nil
  ) {
    self.body = body
    self.to = to
    self.on = on
    self.until = until
    self.principal = principal
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.body(body)
    try record.requireOpen()
    let day = on ?? context.today
    let turn = to == nil ? try register.nextInTurn(of: record, on: day) : nil
    guard let next = to ?? turn else { throw .invalid(.holder, .missing) }
    var series = CommandSeries(context, register)
    if let chair = RotationRule.serving(in: record, on: day) {
      if chair.holder == next { throw .refused(.seatOverlap(body: body, seat: chair.id)) }
      let ends = chair.term.to?.date.map { $0.latest <= day } ?? false
      if !ends { try series.perform(EndSeat(body: body, seat: chair.id, on: day)) }
    }
    let last = until ?? RotationRule.end(in: record, from: day)
    try series.perform(
      AssignSeat(
        body: body, role: .chair, holder: next, from: .date(PartialDate(day)),
        to: last.map { .date(PartialDate($0)) }, principal: principal, source: source))
    let changes = try series.changeSet()
    return ChangeSet(
      id: changes.id, at: changes.at, person: changes.person, action: Self.action, subject: record.key,
      detail: next.words, changes: changes.changes)
  }
}

extension Register {
  /// Who is to chair a body after the one in office, by the order of its rotation.
  public func nextInTurn(of body: Body, on day: CalendarDay) throws(RegisterError) -> Party? {
    let affiliations = try affiliations(of: body.rotation?.order ?? [])
    return RotationRule.next(in: body, on: day, affiliations: affiliations)
  }
}
