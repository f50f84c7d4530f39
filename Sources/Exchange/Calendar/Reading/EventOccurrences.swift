import Domain
import Localization

/// An event on one day or, for a recurring one, each of its occurrences within a window of days.
struct EventOccurrence: Hashable {
  let event: ReadEvent
  /// Which of a recurring event, by the start that the rule gives it.
  let occurrence: String?
  /// `nil` where nobody says what clocks it is on.
  let time: CalendarTime?
  var isFirst = false
}

/// The occurrences of the events of a calendar.
struct EventOccurrences {
  /// What of an event is not taken in, and why.
  enum Remark: Hashable, Sendable {
    /// It recurs by a rule that is not understood; only its first date is taken.
    case rule(String)
    /// It goes on beyond the window.
    case goesOn
    /// It has more occurrences in the window than are taken.
    case tooMany(Int)
    /// It changes all later occurrences of a recurring event; only the one is taken.
    case forLater
    /// The calendar has an older one of the same identifier.
    case twice
    /// A part of it that makes no sense, as the file has it.
    case slip(String)
  }

  let clocks: EventClocks
  let window: ClosedRange<CalendarDay>
  private(set) var found: [EventOccurrence] = []
  private(set) var remarks: [(event: ReadEvent, remark: Remark)] = []
  /// Events all of whose occurrences are over before the window begins, and those that are later than it.
  private(set) var earlier = 0
  private(set) var later = 0

  /// Of one event; a meeting every working day of two years.
  static let mostOccurrences = 520
  /// A rule that is asked so often has none within the window.
  private static let mostSteps = 100_000
  /// Rules that make nothing at all take long to find that out; after so many of them the others are left.
  private static let mostBarren = 20
  private var barren = 0
  private static let frequencies: Set<String> = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]

  init(
    of events: [ReadEvent], _ clocks: EventClocks, window: ClosedRange<CalendarDay>
  ) throws(FileFault) {
    self.clocks = clocks
    self.window = window
    var order: [String] = []
    var groups: [String: [ReadEvent]] = [:]
    for event in events {
      if groups[event.identifier] == nil { order.append(event.identifier) }
      groups[event.identifier, default: []].append(event)
    }
    for identifier in order { try take(groups[identifier] ?? []) }
  }

  /// Takes the events of one identifier: the one that recurs, and those that stand for single occurrences of it.
  private mutating func take(_ events: [ReadEvent]) throws(FileFault) {
    let masters = events.filter { $0.replaces == nil }
    let master = masters.max { ($0.sequence ?? 0, $0.line) < ($1.sequence ?? 0, $1.line) }
    for event in masters where event != master { remarks.append((event, .twice)) }
    for event in events { remarks += event.slips.map { (event, .slip($0)) } }
    var replaced: Set<String> = []
    for event in events {
      guard let stamp = event.replaces else { continue }
      let code = try clocks.on(master?.start ?? stamp, stamp).code
      if event.isForLater { remarks.append((event, .forLater)) }
      if replaced.insert(code).inserted { try add(event, event.start, event.minutes, occurrence: code) }
    }
    guard let master else { return }
    let recurs = !master.rules.isEmpty || !master.extras.isEmpty
    guard recurs else { return try add(master, master.start, master.minutes, occurrence: nil) }
    var starts = try starts(of: master)
    for stamp in master.excluded {
      let excluded = try clocks.on(master.start, stamp)
      // Some programs exclude by the day alone.
      starts = starts.filter { stamp.isDay ? $0.key.day != excluded.day : $0.key != excluded }
    }
    for (start, minutes) in starts.sorted(by: { $0.key < $1.key }) where !replaced.contains(start.code) {
      try add(master, start, minutes, occurrence: start.code)
    }
  }

  /// The starts that rules and dates make, each with its length.
  private mutating func starts(of event: ReadEvent) throws(FileFault) -> [CalendarStamp: Int?] {
    var starts: [CalendarStamp: Int?] = [event.start: event.minutes]
    for extra in event.extras {
      starts[try clocks.on(event.start, extra.start)] = .some(extra.minutes ?? event.minutes)
    }
    // Clocks elsewhere are a day ahead or behind at most.
    let (first, last) = (window.lowerBound.adding(days: -2), window.upperBound.adding(days: 2))
    let days = (event.minutes ?? 0) / 1440
    for rule in event.rules {
      guard barren < Self.mostBarren, let understood = try understood(rule, of: event) else {
        remarks.append((event, .rule(rule)))
        continue
      }
      var (steps, goesOn, isFull) = (0, false, false)
      let isRule = try clocks.engine.occurrences(understood, event.start.code) { code in
        guard let read = CalendarStamp(code) else { return false }
        let start = CalendarStamp(read.clock, event.start.clocks)
        steps += 1
        goesOn = start.day > last
        isFull = starts.count > Self.mostOccurrences
        if goesOn || isFull || steps > Self.mostSteps { return false }
        if start.day.adding(days: days) >= first { starts[start] = .some(event.minutes) }
        return true
      }
      if steps == 0 { barren += 1 }
      if !isRule || steps == 0 { remarks.append((event, .rule(rule))) }
      if isFull { remarks.append((event, .tooMany(Self.mostOccurrences))) }
      if goesOn { remarks.append((event, .goesOn)) }
    }
    return starts
  }

  /// A rule with its end on the clocks of the start; `nil` for one that makes a meeting of every hour or minute, or that counts
  /// by another calendar.
  private func understood(_ rule: String, of event: ReadEvent) throws(FileFault) -> String? {
    var parts = rule.uppercased().split(separator: ";").map(String.init)
    guard !parts.contains(where: { $0.hasPrefix("RSCALE=") }),
      let frequency = parts.first(where: { $0.hasPrefix("FREQ=") }),
      Self.frequencies.contains(String(frequency.dropFirst(5)))
    else { return nil }
    if let place = parts.firstIndex(where: { $0.hasPrefix("UNTIL=") }) {
      guard var until = CalendarStamp(String(parts[place].dropFirst(6))) else { return nil }
      if until.isDay, !event.start.isDay {
        until = CalendarStamp(CalendarTime.Clock(until.day, .lastMinute), event.start.clocks)
      }
      parts[place] = "UNTIL=" + (try clocks.on(event.start, until)).code
    }
    return parts.joined(separator: ";")
  }

  private mutating func add(
    _ event: ReadEvent, _ start: CalendarStamp, _ minutes: Int?, occurrence: String?
  ) throws(FileFault) {
    let time = try time(from: start, minutes)
    let first = time?.first ?? start.day
    if (time?.last ?? start.day) < window.lowerBound {
      if event.rules.isEmpty { earlier += 1 }
    } else if first > window.upperBound {
      if event.rules.isEmpty { later += 1 }
    } else {
      found.append(
        EventOccurrence(
          event: event, occurrence: occurrence, time: time, isFirst: occurrence == event.start.code))
    }
  }

  private func time(from start: CalendarStamp, _ minutes: Int?) throws(FileFault) -> CalendarTime? {
    if start.isDay {
      let last = start.day.adding(days: max(0, ((minutes ?? 0) - 1) / 1440))
      return .days(start.day, last)
    }
    guard let (clock, zone) = try clocks.shown(start) else { return nil }
    // The length is kept whatever the clocks do meanwhile.
    let end = minutes.map { CalendarStamp(clock, .floating).adding(minutes: $0).clock }
    return .hours(clock, end, zone: zone)
  }
}

extension LocalTime {
  fileprivate static var lastMinute: LocalTime { LocalTime(hour: 23, minute: 59) ?? .midnight }
}
