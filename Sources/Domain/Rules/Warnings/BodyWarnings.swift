/// What to warn of on a body (domain §2): shown, and never blocking anything. A closed or merely proposed body gives no warning.
public enum BodyWarnings {
  /// - Parameters:
  ///   - meetings: the body's ordinary meetings, at least since they are tracked.
  ///   - people: those who sit on the body; one that is missing gives no warning.
  ///   - closures: of the organisations that are over.
  public static func findings(
    on body: Body, meetings: [MeetingRow], people: [PersonID: Person],
    closures: [OrganizationID: Closure] = [:], asOf day: CalendarDay
  ) -> [Finding] {
    guard !body.standing.isReadOnly, body.standing != .proposed else { return [] }
    let kinds =
      plenaries(of: body, meetings: meetings, asOf: day) + seats(of: body, closures, asOf: day)
      + persons(on: body, people, asOf: day)
    return kinds.map { Finding(record: body.key, kind: $0) }
  }

  /// One warning per body, not per year: the first screen never cries wolf (domain §2). A suspended body owes no meetings (D).
  private static func plenaries(
    of body: Body, meetings: [MeetingRow], asOf day: CalendarDay
  ) -> [FindingKind] {
    guard body.standing == .active, let cadence = body.cadence else { return [] }
    let ordinary = meetings.filter { $0.kind == .ordinary }
    guard let shortfall = CadenceRule.shortfall(of: cadence, meetings: ordinary, asOf: day) else { return [] }
    return [.plenariesMissed(due: shortfall.due, held: shortfall.held, since: shortfall.since)]
  }

  private static func seats(
    of body: Body, _ closures: [OrganizationID: Closure], asOf day: CalendarDay
  ) -> [FindingKind] {
    let closed = closures.filter { $0.value.isOver(by: day) }
    return body.seats.compactMap { seat in
      if let holder = seat.holder, let closure = holder.organization.flatMap({ closed[$0] }),
        seat.term.holds(on: day), closure.isOutlived(by: seat.term)
      {
        return .seatOfClosed(seat: seat.id, role: seat.role, holder: holder, on: closure.on)
      }
      switch body.standing(of: seat, on: day, closed: Set(closed.keys)) {
      case .vacant where SeatRole.presiding.contains(seat.role):
        return .chairVacant(seat: seat.id, role: seat.role)
      case .termExpired:
        return seat.term.to?.date.map {
          .termExpired(seat: seat.id, role: seat.role, holder: seat.holder, on: $0)
        }
      case .upcoming, .vacant, .inOffice, .ended: return nil
      }
    }
  }

  /// A person whose own term has ended and who still sits in a seat that is in office.
  private static func persons(
    on body: Body, _ people: [PersonID: Person], asOf day: CalendarDay
  ) -> [FindingKind] {
    body.seats(on: day).flatMap { seat in
      [seat.principal, seat.alternate].compactMap { $0.flatMap { people[$0] } }.compactMap { person in
        guard let term = person.term, term.hasEnded(by: day), let end = term.to?.date else { return nil }
        return .personTermExpired(person.id, body: body.id, seat: seat.id, on: end)
      }
    }
  }
}
