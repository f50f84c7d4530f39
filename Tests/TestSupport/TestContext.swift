import Domain
import Synchronization

extension Context {
  /// A context in which nothing moves: fixed instant and day, zones without summer time, identifiers in a row (`00000001` …).
  /// - Parameter number: the identifiers that were given before.
  public static func fixed(
    now: Moment = "2026-12-01T09:12:00Z", today: CalendarDay = "2026-12-01", person: String = "A. Diallo",
    after number: Int = 0
  ) -> Context {
    let counter = Counter(number)
    return Context(now: now, today: today, person: person, zones: .fixed) { counter.next() }
  }
}

extension Zones {
  /// `UTC`, `Africa/Bamako` (as UTC) and `Africa/Ndjamena` (one hour ahead); no other zone is known.
  public static let fixed = Zones(
    isKnown: { offsets[$0] != nil }, names: { offsets.keys.sorted() },
    moment: { day, time, zone in
      offsets[zone].map { Moment(seconds: day.number * 86_400 + (time.minutes - $0) * 60) }
    },
    local: { moment, zone in offsets[zone].map { Moment(seconds: moment.seconds + $0 * 60).utc } })

  private static let offsets = ["UTC": 0, "Africa/Bamako": 0, "Africa/Ndjamena": 60]
}

private final class Counter: Sendable {
  private let given: Mutex<Int>

  init(_ number: Int) { given = Mutex(number) }

  func next() -> String {
    let number = given.withLock { value in
      value += 1
      return value
    }
    let text = String(number)
    return String(repeating: "0", count: max(0, 8 - text.count)) + text
  }
}
