import Domain

/// The values of which rows are made.
extension Unpacker {
  mutating func identifier<Entity>(
    _ entity: Entity.Type = Entity.self
  ) throws(ShelfFault) -> Identifier<Entity> {
    guard let identifier = Identifier<Entity>(try text()) else { throw ShelfFault() }
    return identifier
  }

  mutating func day() throws(ShelfFault) -> CalendarDay { CalendarDay(number: try number()) }

  mutating func time() throws(ShelfFault) -> LocalTime {
    let minutes = try number()
    guard minutes >= 0, let time = LocalTime(hour: minutes / 60, minute: minutes % 60) else {
      throw ShelfFault()
    }
    return time
  }

  /// 0 stands for a month or a day that is not known.
  mutating func date() throws(ShelfFault) -> PartialDate {
    let year = try number()
    let month = try number()
    let day = try number()
    let date = PartialDate(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    guard let date else { throw ShelfFault() }
    return date
  }

  mutating func words() throws(ShelfFault) -> Text {
    let en = try optional { reader throws(ShelfFault) in try reader.text() }
    let fr = try optional { reader throws(ShelfFault) in try reader.text() }
    let original = try optional { reader throws(ShelfFault) in try reader.oneOf(Language.self) }
    return Text(en: en, fr: fr, original: original)
  }

  mutating func schedule() throws(ShelfFault) -> Schedule {
    let date = try date()
    let start = try optional { reader throws(ShelfFault) in try reader.time() }
    let end = try optional { reader throws(ShelfFault) in try reader.time() }
    let until = try optional { reader throws(ShelfFault) in try reader.day() }
    let zone = try optional { reader throws(ShelfFault) in try reader.text() }
    return Schedule(date: date, start: start, end: end, until: until, zone: zone)
  }

  mutating func deadline() throws(ShelfFault) -> Deadline {
    switch try byte() {
    case 1: return .date(try day())
    case 2: return .nextPlenary
    case 3: return .ongoing
    default: throw ShelfFault()
    }
  }

  mutating func party() throws(ShelfFault) -> Party {
    switch try byte() {
    case 1: return .organization(try identifier())
    case 2: return .body(try identifier())
    case 3: return .person(try identifier())
    case 4:
      let title = try words()
      return .post(title, of: try optional { reader throws(ShelfFault) in try reader.identifier() })
    case 5: return .members
    default: throw ShelfFault()
    }
  }

  mutating func reference() throws(ShelfFault) -> DecisionReference {
    let meeting = try identifier(Meeting.self)
    return DecisionReference(meeting: meeting, decision: try identifier())
  }
}
