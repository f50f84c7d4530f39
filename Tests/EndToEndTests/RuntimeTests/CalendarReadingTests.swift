import CanonicalJSON
import Domain
import Exchange
import Foundation
import TestSupport
import Testing

@testable import secretariat

/// Calendars of others, read by libical.
@Suite("Reading calendars") struct CalendarReadingTests {
  @Test("folded lines, line ends of every kind, and where a line stands that is not understood")
  func lines() throws {
    let text =
      "BEGIN:VCALENDAR\nVERSION:2.0\r\nBEGIN:VEVENT\rSUMMARY;LANGUAGE=fr:Réunion\\, suite\r\n  et fin\\nde page\r\n"
      + "LOCATION:\nDTSTART:not a date\nno property at all\n\nEND:VEVENT\nEND:VTODO\nEND:VCALENDAR\n"
    let document = try CalendarDocument(Array(text.utf8), .installed)
    let event = try #require(document.calendars.first?.components.first)
    #expect(event.name == "VEVENT" && event.line == 3)
    #expect(event.properties.map(\.value) == [.text("Réunion, suite et fin\nde page")])
    #expect(event.properties.first?.parameters == [.init("LANGUAGE", "fr")])
    #expect(
      document.problems == [
        .init(line: 7, reason: .notUnderstood("DTSTART:not a date")),
        .init(line: 8, reason: .notUnderstood("no property at all")),
        .init(line: 11, reason: .unopened("VTODO")),
      ])
  }

  @Test("a file that is none, one that is cut off, and one that nests without end")
  func broken() throws {
    func fault(_ text: String) -> CalendarDocument.Fault? {
      do throws(CalendarDocument.Fault) {
        _ = try CalendarDocument(Array(text.utf8), .installed)
        return nil
      } catch { return error }
    }
    #expect(fault("") == .noCalendar)
    #expect(fault("name;date\r\nA;2027\r\n") == .noCalendar)
    let cut = try CalendarDocument(Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n".utf8), .installed)
    #expect(cut.problems.map(\.reason) == [.unclosed("VCALENDAR"), .unclosed("VEVENT")])
    #expect(cut.calendars.first?.components.first?.properties.count == 1)
    let deep = String(repeating: "BEGIN:VCALENDAR\n", count: 10_000)
    #expect(try CalendarDocument(Array(deep.utf8), .installed).problems.count > 9_990)
    let long = "BEGIN:VCALENDAR\nX-A:" + String(repeating: "a", count: 200_000) + "\nEND:VCALENDAR\n"
    #expect(try CalendarDocument(Array(long.utf8), .installed).problems == [.init(line: 2, reason: .tooLong)])
  }

  @Test("a sitting keeps its hour when the clocks change, and a rule ends where it says")
  func recurrence() throws {
    let weekly = try days(
      "DTSTART;TZID=Europe/Brussels:20270318T090000", "DTEND;TZID=Europe/Brussels:20270318T103000",
      "RRULE:FREQ=WEEKLY;UNTIL=20270408T070000Z")
    #expect(
      weekly == [
        "20270318T090000–20270318T103000", "20270325T090000–20270325T103000",
        "20270401T090000–20270401T103000", "20270408T090000–20270408T103000",
      ])
    #expect(
      try days("DTSTART;VALUE=DATE:20270112", "RRULE:FREQ=MONTHLY;COUNT=3", "EXDATE;VALUE=DATE:20270212")
        == ["20270112", "20270312"])
    #expect(
      try days(
        "DTSTART:20270112T090000", "RDATE:20270115T090000", "RDATE;VALUE=PERIOD:20270120T090000/PT3H",
        "DURATION:PT1H")
        == [
          "20270112T090000–20270112T100000", "20270115T090000–20270115T100000",
          "20270120T090000–20270120T120000",
        ])
    // Excluded by the day alone, as some programs do.
    #expect(
      try days("DTSTART:20270112T090000", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20270113")
        == ["20270112T090000", "20270114T090000"])
  }

  @Test("UTC, floating hours, long names of zones, and zones that only the file knows")
  func clocks() throws {
    #expect(try days("DTSTART:20270712T080000Z") == ["20270712T090000"])
    #expect(try days("DTSTART:20270712T080000") == ["20270712T080000"])
    #expect(
      try days("DTSTART;TZID=/example.org/2027/Africa/Bamako:20270712T080000") == ["20270712T080000"])
    #expect(try days("DTSTART;TZID=Nowhere:20270712T080000") == [nil])
    let zone = """
      BEGIN:VTIMEZONE
      TZID:W. Europe Standard Time
      BEGIN:STANDARD
      DTSTART:16010101T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:16010101T020000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
      END:DAYLIGHT
      END:VTIMEZONE

      """
    // The office is in N’Djamena, an hour ahead of UTC all the year.
    #expect(
      try days("DTSTART;TZID=W. Europe Standard Time:20270712T080000", with: zone) == ["20270712T070000"])
    #expect(
      try days("DTSTART;TZID=W. Europe Standard Time:20270112T080000", with: zone) == ["20270112T080000"])
  }

  @Test("rules that make thousands of meetings, or none for ever, end")
  func caps() throws {
    #expect(try days("DTSTART:20260101T090000", "RRULE:FREQ=DAILY").count == 521)
    #expect(try days("DTSTART:20270112T090000", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30").count == 1)
    #expect(try days("DTSTART:20270112T090000", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30").count == 1)
    #expect(try days("DTSTART:20270112T090000", "RRULE:FREQ=YEARLY;RSCALE=HEBREW;COUNT=5").count == 1)
    #expect(try days("DTSTART:20270112T090000", "RRULE:FREQ=WEEKLY;INTERVAL=0;COUNT=5").count == 1)
  }

  /// When the occurrences of one event are, on the clocks of the office, from 2026 to 2030; `nil` where nobody knows.
  private func days(_ lines: String..., with zone: String = "") throws -> [String?] {
    let text =
      "BEGIN:VCALENDAR\n" + zone + "BEGIN:VEVENT\nUID:one\n" + lines.joined(separator: "\n")
      + "\nEND:VEVENT\nEND:VCALENDAR\n"
    let document = try CalendarDocument(Array(text.utf8), .installed)
    let calendar = try CalendarImport(
      document, .installed, zones: .system, home: "Africa/Ndjamena",
      .init(window: "2026-01-01"..."2030-12-31", language: .english))
    return calendar.times.map { $0.map(Self.code) }
  }

  private static func code(_ time: CalendarTime) -> String {
    func code(_ clock: CalendarTime.Clock) -> String {
      (clock.day.description + "T" + clock.time.description + "00").filter { $0 != "-" && $0 != ":" }
    }
    switch time {
    case .days(let first, _): return first.description.filter { $0 != "-" }
    case .hours(let start, let end, _): return code(start) + (end.map { "–" + code($0) } ?? "")
    }
  }
}
