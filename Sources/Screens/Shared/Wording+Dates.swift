import Domain
import Localization
import TerminalUI

extension Wording {
  func date(_ date: PartialDate?, _ style: DateStyle = .medium) -> String {
    date.map { Self.unbroken($0.phrase(style)[language]) } ?? ScreenWords.noDate[language]
  }

  func day(_ day: CalendarDay, _ style: DateStyle = .medium) -> String {
    Self.unbroken(day.phrase(style)[language])
  }

  /// A line ends before a date or after it; only the weekday may stand on the line before.
  static func unbroken(_ date: String) -> String {
    let words = date.split(separator: " ")
    let start = words.firstIndex { $0.first?.isNumber == true } ?? 0
    return (words[..<start].joined(separator: " ") + (start > 0 ? " " : ""))
      + words[start...].joined(separator: "\u{A0}")
  }

  /// A day as one says it this year: without the year; of another year with it, and in a narrow column without the day.
  func near(_ day: CalendarDay) -> TableCell {
    if day.year == today.year { return TableCell(self.day(day, .short)) }
    let month = CalendarWords.shortMonth(day.month)[language] + " \(day.year)"
    return TableCell(self.day(day), shorter: [month, String(day.year)])
  }

  func deadline(_ deadline: Deadline?) -> TableCell {
    switch deadline {
    case nil: ""
    case .date(let day): near(day)
    case .nextPlenary:
      TableCell(self(Deadline.nextPlenary.phrase), shorter: [Nouns.plenary.singular[language]])
    case .ongoing: TableCell(self(Deadline.ongoing.phrase))
    }
  }

  /// What the clocks of the office show at that time: `08:00 in Bamako`, `8 h à Bamako`; `nil` where they show the same.
  func officeTime(_ schedule: Schedule) -> String? {
    clock(of: schedule, in: around.zone).map { time($0, of: schedule, in: around.zone) { self($0.phrase) } }
  }

  /// What the clocks of the office show, and those of whoever reads where they show another time, as tables have hours:
  /// `08:00 in Bamako, 03:00 in New York`; `nil` where all show the same.
  func otherTimes(_ schedule: Schedule) -> String? {
    let office = clock(of: schedule, in: around.zone)
    let own = clock(of: schedule, in: around.ownZone)
    var times = office.map { [time($0, of: schedule, in: around.zone, \.description)] } ?? []
    if let own, own.time != office?.time {
      times.append(time(own, of: schedule, in: around.ownZone, \.description))
    }
    return times.isEmpty ? nil : times.joined(separator: ", ")
  }

  /// What clocks of another zone show when it begins; `nil` where they show the same.
  private func clock(of schedule: Schedule, in other: String) -> (day: CalendarDay, time: LocalTime)? {
    guard let zone = schedule.zone, zone != other, let start = schedule.start,
      let day = schedule.date.exact, let moment = around.zones.moment(day, start, zone),
      let local = around.zones.local(moment, other), local.time != start || local.day != day
    else { return nil }
    return local
  }

  private func time(
    _ local: (day: CalendarDay, time: LocalTime), of schedule: Schedule, in zone: String,
    _ written: (LocalTime) -> String
  ) -> String {
    let hour = written(local.time)
    let time = local.day == schedule.date.exact ? hour : day(local.day, .short) + ", " + hour
    return ScreenWords.timeIn(time, city: ZoneNames.name(of: zone))[language]
  }
}
