import Domain

/// Ends the term of a seat on a day, which is its last.
public struct EndSeat: Command {
  public static let action = "end-seat"

  public var body: BodyID
  public var seat: Identifier<Seat>
  /// Absent: today.
  public var on: CalendarDay?

  public init(body: BodyID, seat: Identifier<Seat>, on: CalendarDay? = nil) {
    self.body = body
    self.seat = seat
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.body(body)
    try record.requireOpen()
    var ended = try record.requiredSeat(seat)
    let day = on ?? context.today
    if let end = ended.term.to?.date, end.latest <= day {
      throw .refused(.seatEnded(body: body, seat: seat))
    }
    if let begin = ended.term.from.date, begin.earliest > day { throw .invalid(.date, .endsBeforeItBegins) }
    ended.term.to = .date(PartialDate(day))
    let result = ended
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0.put(result) }
    return draft.changeSet(action: Self.action, subject: record.key, detail: seat.text)
  }
}
