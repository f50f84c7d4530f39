import Domain

extension MeetingRow {
  func pack(into packer: inout Packer) {
    packer.put(id)
    packer.put(year)
    packer.put(body) { $0.put($1) }
    packer.put(kind)
    packer.put(ordinal) { $0.put($1) }
    packer.put(title) { $0.put($1) }
    packer.put(state)
    packer.put(schedule) { $0.put($1) }
    packer.put(place) { $0.put($1) }
    packer.put(online) { $0.put($1) }
    packer.put(minutes) { $0.put($1) }
    for number in [accepted, declined, unanswered, unsent, decisions] { packer.put(number) }
  }

  init(from unpacker: inout Unpacker) throws(ShelfFault) {
    self.init(
      id: try unpacker.identifier(), year: try unpacker.number(),
      body: try unpacker.optional { reader throws(ShelfFault) in try reader.identifier() },
      kind: try unpacker.oneOf(),
      ordinal: try unpacker.optional { reader throws(ShelfFault) in try reader.number() },
      title: try unpacker.optional { reader throws(ShelfFault) in try reader.words() },
      state: try unpacker.oneOf(),
      schedule: try unpacker.optional { reader throws(ShelfFault) in try reader.schedule() },
      place: try unpacker.optional { reader throws(ShelfFault) in try reader.words() },
      online: try unpacker.optional { reader throws(ShelfFault) in try reader.flag() },
      minutes: try unpacker.optional { reader throws(ShelfFault) in try reader.oneOf() },
      accepted: try unpacker.number(), declined: try unpacker.number(), unanswered: try unpacker.number(),
      unsent: try unpacker.number(), decisions: try unpacker.number())
  }
}

extension DecisionRow {
  /// The owners first, since questions ask for them alone; without whether it is overdue, which depends on the day of the
  /// question.
  func pack(into packer: inout Packer) {
    packer.put(part: { $0.put(owners) { $1.pack(into: &$0) } })
    packer.put(reference)
    packer.put(year)
    packer.put(body) { $0.put($1) }
    packer.put(meetingDate) { $0.put($1) }
    packer.put(decided) { $0.put($1) }
    packer.put(symbol) { $0.put($1) }
    packer.put(place) { $0.put($1) }
    packer.put(title) { $0.put($1) }
    packer.put(text)
    packer.put(verb) { $0.put($1) }
    packer.put(standing)
    packer.put(implementation) { $0.put($1) }
    packer.put(deadline) { $0.put($1) }
    packer.put(supersededBy) { $0.put($1) }
  }

  static func owners(from unpacker: inout Unpacker) throws(ShelfFault) -> [Owner] {
    try unpacker.list { reader throws(ShelfFault) in try Owner(from: &reader) }
  }

  init(from unpacker: inout Unpacker) throws(ShelfFault) {
    var part = Unpacker(try unpacker.part())
    let owners = try Self.owners(from: &part)
    self.init(
      reference: try unpacker.reference(), year: try unpacker.number(),
      body: try unpacker.optional { reader throws(ShelfFault) in try reader.identifier() },
      meetingDate: try unpacker.optional { reader throws(ShelfFault) in try reader.date() },
      decided: try unpacker.optional { reader throws(ShelfFault) in try reader.date() },
      symbol: try unpacker.optional { reader throws(ShelfFault) in try reader.text() },
      place: try unpacker.optional { reader throws(ShelfFault) in try reader.number() },
      title: try unpacker.optional { reader throws(ShelfFault) in try reader.words() },
      text: try unpacker.words(),
      verb: try unpacker.optional { reader throws(ShelfFault) in try reader.oneOf() },
      standing: try unpacker.oneOf(),
      implementation: try unpacker.optional { reader throws(ShelfFault) in try reader.oneOf() },
      deadline: try unpacker.optional { reader throws(ShelfFault) in try reader.deadline() },
      owners: owners,
      supersededBy: try unpacker.optional { reader throws(ShelfFault) in try reader.reference() })
  }
}

extension DecisionRow.Owner {
  fileprivate func pack(into packer: inout Packer) {
    packer.put(id)
    packer.put(party)
    packer.put(status)
    packer.put(percent) { $0.put($1) }
    packer.put(lastNews) { $0.put($1) }
    packer.put(reminders)
  }

  fileprivate init(from unpacker: inout Unpacker) throws(ShelfFault) {
    self.init(
      id: try unpacker.identifier(), party: try unpacker.party(), status: try unpacker.oneOf(),
      percent: try unpacker.optional { reader throws(ShelfFault) in try reader.number() },
      lastNews: try unpacker.optional { reader throws(ShelfFault) in try reader.day() },
      reminders: try unpacker.number())
  }
}
