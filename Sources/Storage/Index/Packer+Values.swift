import Domain

/// The values of which rows are made.
extension Packer {
  mutating func put<Entity>(_ identifier: Identifier<Entity>) { put(identifier.text) }
  mutating func put(_ day: CalendarDay) { put(day.number) }
  mutating func put(_ time: LocalTime) { put(time.minutes) }

  mutating func put(_ date: PartialDate) {
    put(date.year)
    put(date.month ?? 0)
    put(date.day ?? 0)
  }

  mutating func put(_ text: Text) {
    put(text.en) { $0.put($1) }
    put(text.fr) { $0.put($1) }
    put(text.original) { $0.put($1) }
  }

  mutating func put(_ schedule: Schedule) {
    put(schedule.date)
    put(schedule.start) { $0.put($1) }
    put(schedule.end) { $0.put($1) }
    put(schedule.until) { $0.put($1) }
    put(schedule.zone) { $0.put($1) }
  }

  mutating func put(_ deadline: Deadline) {
    switch deadline {
    case .date(let day):
      put(byte: 1)
      put(day)
    case .nextPlenary: put(byte: 2)
    case .ongoing: put(byte: 3)
    }
  }

  mutating func put(_ party: Party) {
    switch party {
    case .organization(let id):
      put(byte: 1)
      put(id)
    case .body(let id):
      put(byte: 2)
      put(id)
    case .person(let id):
      put(byte: 3)
      put(id)
    case .post(let title, let organization):
      put(byte: 4)
      put(title)
      put(organization) { $0.put($1) }
    case .members: put(byte: 5)
    }
  }

  mutating func put(_ reference: DecisionReference) {
    put(reference.meeting)
    put(reference.decision)
  }
}
