import Domain

/// A party that clears minutes, and those who may do it for it: the office it sits through, the people in its seat.
struct Clearer {
  let party: Party
  let others: [Party]

  init(party: Party, others: [Party]) {
    self.party = party
    self.others = others
  }

  init(_ seat: Seat) {
    party = seat.holder ?? .members
    others = [seat.through, seat.principal.map(Party.person), seat.alternate.map(Party.person)]
      .compactMap(\.self)
  }

  func answers(to party: Party) -> Bool { self.party == party || others.contains(party) }

  /// Who has to clear the minutes: every co-chair of a body that has several, else whoever chaired the meeting (domain §2).
  static func presiding(_ meeting: Meeting, body: Body?) -> [Clearer] {
    let seats = meeting.firstDay.flatMap { body?.presiding(on: $0) } ?? []
    if seats.count == 1 || seats.isEmpty, let chair = meeting.chair {
      guard let party = chair.party ?? chair.person.map(Party.person) else { return seats.map(Clearer.init) }
      let people = [chair.person, seats.first { $0.holder == party }?.alternate].compactMap(\.self)
      return [Clearer(party: party, others: people.map(Party.person))]
    }
    return seats.map(Clearer.init)
  }

  /// Those of them whose clearance is not recorded.
  static func awaited(_ meeting: Meeting, body: Body?, after clearances: [Clearance]) -> [Clearer] {
    presiding(meeting, body: body).filter { clearer in
      !clearances.contains { clearer.answers(to: $0.party) }
    }
  }
}

extension Meeting {
  /// Who has still to clear its minutes: the chair, or each co-chair.
  /// - Parameter body: the body that met.
  public func awaitedClearances(body: Body?) -> [Party] {
    Clearer.awaited(self, body: body, after: minutes?.clearances ?? []).map(\.party)
  }
}
