import Domain

/// One act on the minutes of a meeting.
struct MinutesAct {
  var act: MeetingAct
  var minutes: Minutes

  /// - Throws: what ``MeetingAct`` throws, or the refusal when there are no minutes yet.
  init(on meeting: MeetingID, in context: Context, _ register: any Register) throws(RegisterError) {
    act = try MeetingAct(on: meeting, in: context, register)
    guard let minutes = act.meeting.minutes else { throw .refused(.minutesMissing(meeting)) }
    self.minutes = minutes
  }

  var context: Context { act.context }
  var meeting: Meeting { act.meeting }

  /// - Throws: the refusal while the meeting is not over: only then is there anything to clear, circulate and approve.
  func requireHeld() throws(RegisterError) {
    if meeting.timing.name != .held {
      throw .refused(.minutesBeforeMeeting(meeting.id, meeting.timing.name))
    }
  }

  /// - Throws: the refusal when the minutes cannot come there from where they stand.
  mutating func pass(to standing: MinutesStanding) throws(RegisterError) {
    try requireWay(to: standing.name)
    minutes.standing = standing
  }

  func requireWay(to name: MinutesStanding.Name) throws(RegisterError) {
    guard MinutesTransitions.allows(minutes.standing.name, name) else {
      throw .refused(.minutesTransition(meeting.id, from: minutes.standing.name, to: name))
    }
  }

  /// - Throws: `noSuchElement` when the minutes have no such section.
  func sectionIndex(_ id: Identifier<MinutesSection>) throws(RegisterError) -> Int {
    guard let index = minutes.sections.firstIndex(where: { $0.id == id }) else {
      throw .noSuchElement(.minutes, id.text, in: meeting.key)
    }
    return index
  }

  func changeSet(_ action: String, detail: String? = nil) throws(RegisterError) -> ChangeSet {
    var act = act
    act.meeting.minutes = minutes
    return try act.changeSet(action, detail: detail ?? minutes.symbol)
  }
}

extension MeetingAct {
  /// The symbol that minutes have, or get.
  func minutesSymbol(_ minutes: Minutes) throws(RegisterError) -> String {
    if let symbol = minutes.symbol { return symbol }
    return try numbering().minutesSymbol(of: meeting)
  }
}

extension MinutesAct {
  /// Who has to clear the minutes: every co-chair of a body that has several, else whoever chaired the meeting (domain §2).
  var presiding: [Clearer] {
    let seats = meeting.firstDay.flatMap { act.body?.presiding(on: $0) } ?? []
    if seats.count == 1 || seats.isEmpty, let chair = meeting.chair {
      guard let party = chair.party ?? chair.person.map(Party.person) else { return seats.map(Clearer.init) }
      let people = [chair.person, seats.first { $0.holder == party }?.alternate].compactMap(\.self)
      return [Clearer(party: party, others: people.map(Party.person))]
    }
    return seats.map(Clearer.init)
  }

  /// Who has still to clear them.
  var uncleared: [Clearer] {
    presiding.filter { clearer in !minutes.clearances.contains { clearer.answers(to: $0.party) } }
  }
}

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
}
