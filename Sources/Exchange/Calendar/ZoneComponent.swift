import Domain

/// What iCalendar must know of a zone: how far its clocks were ahead of UTC, and each time they were changed, within the period of
/// the events. Every change is written down by itself, as the zone data has it: rules that repeat for ever are wrong for some past
/// and some future.
struct ZoneComponent {
  private struct Change {
    /// In minutes since 1970 UTC.
    let instant: Int
    let before: Int
    let after: Int
    var isSummerTime = false
  }

  let zone: String
  private let first: Int
  private let changes: [Change]
  private static let minutesADay = 1440
  /// No zone has changed its clocks twice within so many days.
  private static let step = 5

  init(zone: String, from: CalendarDay, to: CalendarDay, _ zones: Zones) {
    self.zone = zone
    func offset(at minute: Int) -> Int {
      guard let local = zones.local(Moment(seconds: minute * 60), zone) else { return 0 }
      return local.day.number * Self.minutesADay + local.time.minutes - minute
    }
    // From the turn of the year, so that events of one year say the same of their zone.
    var here = ((CalendarDay(year: from.year, month: 1, day: 1) ?? from).number - 1) * Self.minutesADay
    let end = (to.number + 2) * Self.minutesADay
    // A year more tells whether clocks that were put forward are put back.
    let horizon = end + 366 * Self.minutesADay
    var offsetHere = offset(at: here)
    first = offsetHere
    var found: [Change] = []
    while here < horizon {
      let next = here + Self.step * Self.minutesADay
      let offsetNext = offset(at: next)
      if offsetNext != offsetHere {
        var (low, high) = (here, next)
        while high - low > 1 {
          let middle = (low + high) / 2
          if offset(at: middle) == offsetHere { low = middle } else { high = middle }
        }
        found.append(Change(instant: high, before: offsetHere, after: offsetNext))
      }
      here = next
      offsetHere = offsetNext
    }
    changes = found.enumerated().filter { $0.element.instant < end }.map { index, change in
      var change = change
      change.isSummerTime =
        change.after > change.before && found.indices.contains(index + 1)
        && found[index + 1].after < found[index + 1].before
      return change
    }
  }

  var component: CalendarComponent {
    let start = observance("STANDARD", at: 0, before: first, after: first)
    return CalendarComponent(
      "VTIMEZONE", [CalendarProperty("TZID", .text(zone))],
      [start]
        + changes.map { change in
          observance(
            change.isSummerTime ? "DAYLIGHT" : "STANDARD", at: change.instant, before: change.before,
            after: change.after)
        })
  }

  /// - Parameter instant: of the change; the format tells it on the clocks as they were before.
  private func observance(
    _ name: String, at instant: Int, before: Int, after: Int
  ) -> CalendarComponent {
    let shown = Moment(seconds: (instant + (instant == 0 ? 0 : before)) * 60).utc
    return CalendarComponent(
      name,
      [
        CalendarProperty("DTSTART", .coded(CalendarCode.clock(CalendarTime.Clock(shown.day, shown.time)))),
        CalendarProperty("TZOFFSETFROM", .coded(CalendarCode.offset(before))),
        CalendarProperty("TZOFFSETTO", .coded(CalendarCode.offset(after))),
      ])
  }
}
