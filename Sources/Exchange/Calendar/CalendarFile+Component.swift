import Domain

extension CalendarFile {
  /// The file as iCalendar has it, with the changes of the clocks of each zone that its events are in.
  /// - Parameter now: when it was made.
  public func component(now: Moment, _ zones: Zones) -> CalendarComponent {
    let periods = zonePeriods.filter { zones.isKnown($0.zone) }
    let known = Set(periods.map(\.zone))
    return CalendarComponent(
      "VCALENDAR",
      [
        CalendarProperty("VERSION", .coded("2.0")),
        CalendarProperty("PRODID", .text("-//Secretariat//Secretariat//EN")),
        CalendarProperty("CALSCALE", .coded("GREGORIAN")),
        CalendarProperty("METHOD", .coded("PUBLISH")),
        CalendarProperty("X-WR-CALNAME", .text(name)),
      ],
      periods.map { ZoneComponent(zone: $0.zone, from: $0.first, to: $0.last, zones).component }
        + events.map { component(of: $0, now: now, known) })
  }

  /// The zones of the events, by name, each with its first and last day; UTC needs no explanation.
  private var zonePeriods: [(zone: String, first: CalendarDay, last: CalendarDay)] {
    var periods: [String: (first: CalendarDay, last: CalendarDay)] = [:]
    for time in events.map(\.time) {
      guard let zone = time.zone, zone != "UTC" else { continue }
      let before = periods[zone] ?? (time.first, time.last)
      periods[zone] = (min(before.first, time.first), max(before.last, time.last))
    }
    return periods.sorted { $0.key < $1.key }.map { ($0.key, $0.value.first, $0.value.last) }
  }

  private func component(of event: CalendarEvent, now: Moment, _ known: Set<String>) -> CalendarComponent {
    let spoken = language.map { [CalendarProperty.Parameter("LANGUAGE", $0.rawValue)] } ?? []
    var properties = [
      CalendarProperty("UID", .text(event.identifier)),
      CalendarProperty("DTSTAMP", .coded(CalendarCode.moment(now))),
      CalendarProperty("SEQUENCE", .coded(String(event.sequence))),
    ]
    properties += event.time.properties(known)
    properties.append(CalendarProperty("STATUS", .coded(event.status.rawValue)))
    if let organizer {
      // A secretariat has a name here and no address; the format asks for one all the same.
      properties.append(
        CalendarProperty("ORGANIZER", .coded("invalid:nomail"), [CalendarProperty.Parameter("CN", organizer)])
      )
    }
    properties.append(CalendarProperty("SUMMARY", .text(event.summary), spoken))
    if let location = event.location {
      properties.append(CalendarProperty("LOCATION", .text(location), spoken))
    }
    if let description = event.description {
      properties.append(CalendarProperty("DESCRIPTION", .text(description), spoken))
    }
    return CalendarComponent("VEVENT", properties, event.alarms.map(\.component))
  }
}

extension CalendarTime {
  /// Start and end; the day after the last one ends an event of whole days.
  /// - Parameter known: the zones that the file explains; elsewhere the hour is that of wherever one is.
  fileprivate func properties(_ known: Set<String>) -> [CalendarProperty] {
    switch self {
    case .days(let first, let last):
      let kind = [CalendarProperty.Parameter("VALUE", "DATE")]
      return [
        CalendarProperty("DTSTART", .coded(CalendarCode.day(first)), kind),
        CalendarProperty("DTEND", .coded(CalendarCode.day(last.adding(days: 1))), kind),
      ]
    case .hours(let start, let end, let zone):
      let mark = zone == "UTC" ? "Z" : ""
      let named = zone.flatMap { known.contains($0) ? [CalendarProperty.Parameter("TZID", $0)] : nil } ?? []
      let times = [("DTSTART", start)] + (end.map { [("DTEND", $0)] } ?? [])
      return times.map { CalendarProperty($0.0, .coded(CalendarCode.clock($0.1) + mark), named) }
    }
  }
}

extension CalendarEvent.Alarm {
  fileprivate var component: CalendarComponent {
    CalendarComponent(
      "VALARM",
      [
        CalendarProperty("ACTION", .coded("DISPLAY")),
        CalendarProperty("TRIGGER", .coded("-P\(days)D")),
        CalendarProperty("DESCRIPTION", .text(words)),
      ])
  }
}
