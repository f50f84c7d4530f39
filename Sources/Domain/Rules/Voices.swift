extension Meeting {
  /// Whether a party can object or make a reservation (D): between meetings and as long as no attendance is recorded everybody
  /// can, then who is there, is represented, or sits through one who is.
  /// - Parameter body: the body that meets.
  public func hasVoice(_ party: Party, body: Body?) -> Bool {
    guard kind != .betweenMeetings, !attendance.isEmpty else { return true }
    return attendance.contains { entry in
      let seat = entry.seat.flatMap { body?.seat($0) }
      return entry.manner.counts
        && [entry.party, entry.representedBy, seat?.holder, seat?.through].contains(party)
    }
  }

  /// The role in which a party sits on the body only to speak, on the day of the meeting; `nil` where it holds no seat, or one that
  /// decides.
  /// - Parameter today: for what is decided between meetings.
  public func speakingRole(of party: Party, body: Body?, today: CalendarDay) -> SeatRole? {
    guard let body else { return nil }
    let day = isBetweenMeetings ? today : firstDay ?? today
    let seats = body.seats(on: day).filter { $0.holder != nil && ($0.holder == party || $0.through == party) }
    return seats.contains { $0.role.decides } ? nil : seats.first?.role
  }

  /// How a party is recorded that has no voice because it is not there; `nil` where nothing is recorded of it.
  public func absence(of party: Party, body: Body?) -> Attendance.Manner? {
    attendance.first { entry in
      let seat = entry.seat.flatMap { body?.seat($0) }
      return !entry.manner.counts && [entry.party, seat?.holder, seat?.through].contains(party)
    }?.manner
  }

  /// The decisions to which a party objects, or on which it made a reservation.
  public func decisions(withWordsOf party: Party) -> [DecisionID] {
    decisions.filter { decision in
      decision.standingObjections.contains { $0.by == party }
        || decision.reservations.contains { $0.by == party }
    }.map(\.id)
  }

  /// Those who objected or made a reservation, each once.
  public var dissenters: [Party] {
    var seen: Set<Party> = []
    return decisions.flatMap { $0.standingObjections.map(\.by) + $0.reservations.map(\.by) }
      .filter { seen.insert($0).inserted }
  }
}
