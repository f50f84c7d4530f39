/// Who follows in the chair, and who sits in the troika of a body by that (D).
public enum RotationRule {
  /// The next in turn who may hold the chair on a day; `nil` without an order, or where nobody in it may.
  public static func next(in body: Body, on day: CalendarDay, affiliations: Affiliations) -> Party? {
    guard let order = body.rotation?.order, !order.isEmpty else { return nil }
    let chair = serving(in: body, on: day)?.holder ?? outgoing(from: body, on: day)?.holder
    let place = chair.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let first = place % order.count
    let turn = Array(order[first...]) + Array(order[..<first])
    return turn.first { party in
      party != chair
        && body.seatRules.allSatisfy {
          SeatEligibility.satisfies(
            party, .chair, $0.demand, affiliations: affiliations, in: PartialDate(day))
        }
    }
  }

  /// The last day of a term that begins on a day; `nil` where the order states no length.
  public static func end(in body: Body, from day: CalendarDay) -> CalendarDay? {
    body.rotation?.months.map { day.adding(months: $0).adding(days: -1) }
  }

  /// The chair in office on a day.
  public static func serving(in body: Body, on day: CalendarDay) -> Seat? {
    body.presiding(on: day).first { $0.role == .chair }
  }

  /// The seats that make up the troika on a day: the next chair that is recorded, the one in office, the last one before.
  public static func troika(of body: Body, on day: CalendarDay) -> [(place: Troika.Place, seat: Seat)] {
    let incoming = chairs(of: body).filter { ($0.term.from.date?.earliest).map { $0 > day } ?? false }
      .min { begin($0) < begin($1) }
    let found: [(Troika.Place, Seat?)] = [
      (.incoming, incoming), (.serving, serving(in: body, on: day)),
      (.outgoing, outgoing(from: body, on: day)),
    ]
    return found.compactMap { place, seat in seat.map { (place, $0) } }
  }

  /// The last chair before the one in office.
  private static func outgoing(from body: Body, on day: CalendarDay) -> Seat? {
    let serving = serving(in: body, on: day)?.id
    return chairs(of: body).filter { seat in
      seat.id != serving && (seat.term.to?.date).map { $0.latest <= day } ?? false
    }.max { end($0) < end($1) }
  }

  private static func chairs(of body: Body) -> [Seat] {
    body.seats.filter { $0.role == .chair && $0.holder != nil }
  }

  private static func begin(_ seat: Seat) -> Int { seat.term.from.date?.earliest.number ?? .min }
  private static func end(_ seat: Seat) -> Int { seat.term.to?.date?.latest.number ?? .max }
}

extension Register {
  /// The body whose chairs make up a troika: of one that enlarges another troika, the body of that.
  public func chaired(of troika: Troika) throws(RegisterError) -> Body {
    var seen: Set<BodyID> = []
    var found = try body(troika.of)
    while let next = found.troika?.of, seen.insert(found.id).inserted { found = try body(next) }
    return found
  }
}
