import Domain
import TestSupport
import Testing

@testable import Exchange

@Suite("Calendars, as they go out")
struct CalendarFileTests {
  /// Two hours ahead from 28 March to 31 October 2027, one hour otherwise.
  static let zones = Zones(
    isKnown: { $0 == "Europe/Zurich" || $0 == "UTC" },
    moment: { day, time, zone in
      let shown = Moment(seconds: day.number * 86_400 + time.minutes * 60)
      return zone == "UTC" ? shown : Moment(seconds: shown.seconds - offset(at: shown.seconds - 3_600) * 60)
    },
    local: { moment, zone in
      zone == "UTC" ? moment.utc : Moment(seconds: moment.seconds + offset(at: moment.seconds) * 60).utc
    })

  private static func offset(at seconds: Int) -> Int {
    let forward = Moment("2027-03-28T01:00:00Z").seconds
    let back = Moment("2027-10-31T01:00:00Z").seconds
    return (forward..<back).contains(seconds) ? 120 : 60
  }

  private func zone(_ from: CalendarDay, _ to: CalendarDay) -> [[String]] {
    ZoneComponent(zone: "Europe/Zurich", from: from, to: to, Self.zones).component.components.map { part in
      [part.name]
        + part.properties.map { property in
          switch property.value {
          case .coded(let code), .text(let code): code
          }
        }
    }
  }

  @Test("a zone is told change by change, as far as the events go")
  func observances() {
    let winter = ["STANDARD", "19700101T000000", "+0100", "+0100"]
    let forward = ["DAYLIGHT", "20270328T020000", "+0100", "+0200"]
    let back = ["STANDARD", "20271031T030000", "+0200", "+0100"]
    #expect(zone("2027-01-12", "2027-01-12") == [winter])
    #expect(zone("2027-03-27", "2027-03-28") == [winter, forward])
    #expect(zone("2027-01-12", "2027-12-01") == [winter, forward, back])
    #expect(zone("2028-01-12", "2028-12-01") == [winter])
  }

  @Test("whole days end on the day after; hours that nobody knows the end of have none")
  func times() {
    let day: CalendarDay = "2027-01-12"
    #expect(CalendarTime(Schedule(date: PartialDate(day)), zone: "UTC") == .days(day, day))
    #expect(
      CalendarTime(Schedule(date: PartialDate(day), until: "2027-01-14"), zone: "UTC")
        == .days(day, "2027-01-14"))
    #expect(
      CalendarTime(Schedule(date: PartialDate(day), start: "09:00"), zone: "Africa/Ndjamena")
        == .hours(CalendarTime.Clock(day, "09:00"), nil, zone: "Africa/Ndjamena"))
    #expect(
      CalendarTime(Schedule(date: PartialDate(day), start: "22:00", end: "01:00", zone: "UTC"), zone: "x")
        == .hours(CalendarTime.Clock(day, "22:00"), CalendarTime.Clock("2027-01-13", "01:00"), zone: "UTC"))
    #expect(CalendarTime(Schedule(date: "2027-01"), zone: "UTC") == nil)
  }

  @Test("an hour in UTC is written as such, one in a zone nobody knows here as the clocks show it there")
  func zonesOfEvents() {
    func start(_ zone: String) -> (CalendarProperty?, parts: [String]) {
      let event = CalendarEvent(
        identifier: "a@b", time: .hours(CalendarTime.Clock("2027-06-01", "09:00"), nil, zone: zone),
        status: .confirmed, summary: "A")
      let component = CalendarFile(name: "A", events: [event]).component(
        now: "2026-12-01T09:12:00Z", Self.zones)
      let found = component.components.last?.properties.first { $0.name == "DTSTART" }
      return (found, component.components.map(\.name))
    }
    #expect(start("UTC").0 == CalendarProperty("DTSTART", .coded("20270601T090000Z")))
    #expect(start("UTC").parts == ["VEVENT"])
    #expect(start("Moon/Base").0 == CalendarProperty("DTSTART", .coded("20270601T090000")))
    #expect(
      start("Europe/Zurich").0
        == CalendarProperty("DTSTART", .coded("20270601T090000"), [.init("TZID", "Europe/Zurich")]))
    #expect(start("Europe/Zurich").parts == ["VTIMEZONE", "VEVENT"])
  }

  @Test("what a calendar says of the state of a meeting")
  func states() {
    let day = Schedule(date: "2027-01-12")
    let later = Schedule(date: "2027-02-12")
    #expect(MeetingTiming.planned(day).calendarStatus == .tentative)
    #expect(MeetingTiming.convened(day).calendarStatus == .confirmed)
    #expect(MeetingTiming.held(day).calendarStatus == .confirmed)
    #expect(MeetingTiming.cancelled(day, reason: nil).calendarStatus == .cancelled)
    #expect(MeetingTiming.postponed(from: day, to: later).calendarStatus == .tentative)
    #expect(MeetingTiming.postponed(from: day, to: later).scheduleShown == later)
    #expect(MeetingTiming.postponed(from: day, to: nil).calendarStatus == .cancelled)
    #expect(MeetingTiming.postponed(from: day, to: nil).scheduleShown == day)
  }
}
