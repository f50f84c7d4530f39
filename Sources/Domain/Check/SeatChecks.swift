/// Hard rules on seats that the data break (domain §2): entered by hand, or true when they were entered and no longer.
enum SeatChecks {
  static func findings(on body: Body, affiliations: Affiliations, asOf day: CalendarDay) -> [Finding] {
    guard !body.standing.isReadOnly else { return [] }
    var kinds: [FindingKind] = []
    for rule in body.seatRules {
      switch rule.demand {
      case .exactly(let organizations, let role):
        kinds += fixed(organizations, role, on: body, affiliations: affiliations, asOf: day)
      case .holderIs, .othersOnly:
        kinds += body.seats.compactMap {
          offence($0, against: rule.demand, affiliations: affiliations, asOf: day)
        }
      }
    }
    kinds += overlaps(on: body, asOf: day)
    return kinds.map { Finding(record: body.key, kind: $0) }
  }

  /// A holder must be eligible when the term begins and, while in office, today.
  private static func offence(
    _ seat: Seat, against demand: SeatRule.Demand, affiliations: Affiliations, asOf day: CalendarDay
  ) -> FindingKind? {
    guard let holder = seat.holder else { return nil }
    let dates = [seat.term.from.date, seat.term.holds(on: day) ? PartialDate(day) : nil].compactMap { $0 }
    let isEligible = dates.allSatisfy {
      SeatEligibility.satisfies(holder, seat.role, demand, affiliations: affiliations, in: $0)
    }
    if isEligible { return nil }
    switch demand {
    case .holderIs(let classification, _):
      return .holderNotEligible(
        seat: seat.id, role: seat.role, holder: holder, classification: classification)
    case .othersOnly(_, let roles):
      return .roleNotOpen(seat: seat.id, role: seat.role, holder: holder, allowed: roles)
    case .exactly: return nil
    }
  }

  /// An active body's fixed seats are held by each organisation once, and by nobody else; on the day of a hand-over the seat that
  /// ends makes room for the one that begins.
  private static func fixed(
    _ organizations: [OrganizationID], _ role: SeatRole, on body: Body, affiliations: Affiliations,
    asOf day: CalendarDay
  ) -> [FindingKind] {
    guard body.standing == .active else { return [] }
    let holders = body.seats([role], on: day).filter { !isHandedOver($0, in: body, on: day) }
      .compactMap(\.holder)
    let held = holders.map { holder in
      affiliations[holder].map(\.id).first { organizations.contains($0) }
    }
    let isExact = held.count == organizations.count && Set(held) == Set(organizations.map(Optional.some))
    return isExact ? [] : [.seatsNotAsFixed(role: role, expected: organizations, found: holders)]
  }

  private static func isHandedOver(_ seat: Seat, in body: Body, on day: CalendarDay) -> Bool {
    seat.term.to?.date == PartialDate(day)
      && body.seats.contains { other in
        other.id != seat.id && other.role == seat.role && other.holder == seat.holder
          && other.term.from.date == PartialDate(day)
      }
  }

  private static func overlaps(on body: Body, asOf day: CalendarDay) -> [FindingKind] {
    body.seats.indices.compactMap { index in
      let seat = body.seats[index]
      var earlier = body
      earlier.seats = Array(body.seats[..<index])
      return SeatEligibility.overlap(of: seat, in: earlier, today: day).map {
        .seatOverlap(seat: seat.id, other: $0.id, role: seat.role)
      }
    }
  }
}
