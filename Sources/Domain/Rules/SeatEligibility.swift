/// Who may hold which seat: the hard rules of domain §2 (S0), which are data on the body, and one holder at a time in one seat (D).
public enum SeatEligibility {
  /// Why a seat cannot be given as it is, or `nil`.
  ///
  /// Rules hold on the day the seat's term begins, or today where no source states it. A vacant seat offends no rule on holders.
  public static func refusal(
    of seat: Seat, in body: Body, affiliations: Affiliations, today: CalendarDay
  ) -> Refusal? {
    let date = seat.term.from.date ?? PartialDate(today)
    for rule in body.seatRules {
      let found = refusal(
        of: seat, by: rule.demand, in: body, affiliations: affiliations, date: date, today: today)
      if let found { return found }
    }
    return overlap(of: seat, in: body, today: today).map { .seatOverlap(body: body.id, seat: $0.id) }
  }

  /// Another seat of the body that this one cannot stand beside: the same holder in the same role, or a second chair,
  /// while both terms certainly run. One day in common is a hand-over.
  public static func overlap(of seat: Seat, in body: Body, today: CalendarDay) -> Seat? {
    body.seats.first { other in
      guard other.id != seat.id, other.role == seat.role, let holder = seat.holder, other.holder != nil
      else { return false }
      return (seat.role == .chair || other.holder == holder)
        && seat.term.certainlyOverlaps(other.term, today: today)
    }
  }

  /// Why a party cannot chair one of the body's plenaries – ordinary, extraordinary, at high level –, or `nil`: whoever leads it is held
  /// to the rules on the chair on that day (domain §2). Other meetings may be led by anybody (D).
  public static func refusal(
    ofChair party: Party, at meeting: Meeting, of body: Body, affiliations: Affiliations, today: CalendarDay
  ) -> Refusal? {
    guard meeting.kind.isPlenary else { return nil }
    let date = meeting.timing.schedule?.date ?? PartialDate(today)
    let broken = body.seatRules.map(\.demand).first {
      !satisfies(party, .chair, $0, affiliations: affiliations, in: date)
    }
    switch broken {
    case .holderIs(let classification, _), .othersOnly(let classification, _):
      return .holderNotEligible(
        body: body.id, role: .chair, holder: party, classification: classification, on: date.earliest)
    case .exactly(let organizations, _):
      return .seatsFixed(body: body.id, role: .chair, organizations: organizations)
    case nil: return nil
    }
  }

  /// Whether a holder meets a demand within `date`; `true` for a demand that does not concern the role.
  static func satisfies(
    _ holder: Party, _ role: SeatRole, _ demand: SeatRule.Demand, affiliations: Affiliations,
    in date: PartialDate
  ) -> Bool {
    switch demand {
    case .holderIs(let classification, let demanded):
      role != demanded || affiliations.belongs(holder, to: classification, in: date)
    case .othersOnly(let classification, let roles):
      roles.contains(role) || affiliations.belongs(holder, to: classification, in: date)
    case .exactly(let organizations, let demanded):
      role != demanded || affiliations[holder].contains { organizations.contains($0.id) }
    }
  }

  private static func refusal(
    of seat: Seat, by demand: SeatRule.Demand, in body: Body, affiliations: Affiliations, date: PartialDate,
    today: CalendarDay
  ) -> Refusal? {
    let satisfied =
      seat.holder.map { satisfies($0, seat.role, demand, affiliations: affiliations, in: date) } ?? true
    switch demand {
    case .holderIs(let classification, let role):
      guard !satisfied, let holder = seat.holder else { return nil }
      return .holderNotEligible(
        body: body.id, role: role, holder: holder, classification: classification, on: date.earliest)
    case .othersOnly(_, let roles):
      guard !satisfied, let holder = seat.holder else { return nil }
      return .roleNotOpen(body: body.id, role: seat.role, holder: holder, allowed: roles)
    case .exactly(let organizations, let role):
      let isFull = isTaken(organizations, by: seat, in: body, affiliations: affiliations, today: today)
      guard seat.role == role, !satisfied || isFull else { return nil }
      return .seatsFixed(body: body.id, role: role, organizations: organizations)
    }
  }

  /// Whether the seat would be one too many of a fixed role: its organisation sits there, or all seats are given.
  private static func isTaken(
    _ organizations: [OrganizationID], by seat: Seat, in body: Body, affiliations: Affiliations,
    today: CalendarDay
  ) -> Bool {
    let others = body.seats.filter {
      $0.id != seat.id && $0.role == seat.role && $0.term.certainlyOverlaps(seat.term, today: today)
    }
    guard let holder = seat.holder else { return others.count >= organizations.count }
    let mine = Set(affiliations[holder].map(\.id)).intersection(organizations)
    return others.contains { other in
      guard let holder = other.holder, holder != seat.holder else { return false }
      return affiliations[holder].contains { mine.contains($0.id) }
    }
  }
}

extension Term {
  /// Whether two terms run at the same time whatever their partial dates mean; one day in common is a hand-over.
  /// A term whose start is not stated is known to run today, or up to its end.
  func certainlyOverlaps(_ other: Term, today: CalendarDay) -> Bool {
    let start = max(latestStart(today), other.latestStart(today))
    let end = [to?.date?.earliest, other.to?.date?.earliest].compactMap { $0 }.min()
    return end.map { start < $0 } ?? true
  }

  private func latestStart(_ today: CalendarDay) -> CalendarDay {
    from.date?.latest ?? min(today, to?.date?.earliest ?? today)
  }
}
