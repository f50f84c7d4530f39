extension Body {
  /// The seats that lead the body on a day: the chair, or every co-chair (domain §2). A vacant seat leads nothing.
  ///
  /// On the day of a hand-over, which both terms may name, the chair that begins is meant.
  public func presiding(on day: CalendarDay) -> [Seat] {
    let held = seats(SeatRole.presiding, on: day).filter { $0.holder != nil }
    let chairs = held.filter { $0.role == .chair }
    guard chairs.count > 1 else { return held }
    let last = chairs.max { Self.begin($0) < Self.begin($1) }
    return held.filter { $0.role == .coChair || $0.id == last?.id }
  }

  /// Who chairs on a day when exactly one seat can: its holder, by its principal.
  public func chair(on day: CalendarDay) -> MeetingChair? {
    let presiding = presiding(on: day)
    guard let seat = presiding.first, presiding.count == 1 else { return nil }
    return MeetingChair(party: seat.holder, person: seat.principal)
  }

  private static func begin(_ seat: Seat) -> Int { seat.term.from.date?.earliest.number ?? .min }
}

extension Meeting {
  /// Its first day: as scheduled, else that of its first sitting, else the first that a partial date can mean.
  public var firstDay: CalendarDay? {
    timing.schedule?.date.exact ?? sittings.map(\.date).min() ?? timing.schedule?.date.earliest
  }

  /// Its last day: of the schedule or of the last sitting, whichever is later.
  public var lastDay: CalendarDay? {
    [firstDay, timing.schedule?.until, sittings.map(\.date).max()].compactMap { $0 }.max()
  }
}
