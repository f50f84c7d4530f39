import CanonicalJSON
import Domain

/// An event as its calendar has it, before it recurs.
struct ReadEvent: Hashable {
  /// Why an event cannot be understood.
  enum Fault: Error, Hashable {
    case noStart
    case badTime(String)
  }

  /// One more occurrence than the rule makes, of a length of its own if one is given.
  struct Extra: Hashable {
    let start: CalendarStamp
    let minutes: Int?
  }

  /// Of the file, from 1.
  let line: Int
  let identifier: String
  let sequence: Int?
  let start: CalendarStamp
  /// On the clocks of its start; `nil` where no end is known.
  let minutes: Int?
  /// The occurrence of a recurring event that this one stands for.
  let replaces: CalendarStamp?
  let isCancelled: Bool
  let title: String?
  let place: String?
  let description: String?
  let link: String?
  let language: Language?
  let rules: [String]
  let extras: [Extra]
  let excluded: [CalendarStamp]
  /// Whether it stands for all later occurrences too, which is not understood.
  let isForLater: Bool
  /// What it says that nobody understands, as the file has it, and without which it is taken: an end before the start.
  let slips: [String]

  /// - Parameter isCancelling: the whole calendar is the notice of a cancellation.
  init(_ event: CalendarComponent, isCancelling: Bool) throws(Fault) {
    line = event.line ?? 1
    guard let begin = event.property("DTSTART") else { throw .noStart }
    guard let start = CalendarStamp(begin) else { throw .badTime(begin.words) }
    self.start = start
    var slips: [CalendarProperty] = []
    minutes = Self.length(of: event, from: start, &slips)
    replaces = try event.property("RECURRENCE-ID").map { property throws(Fault) in
      guard let stamp = CalendarStamp(property) else { throw .badTime(property.words) }
      return stamp
    }
    isForLater = event.property("RECURRENCE-ID")?.parameter("RANGE") == "THISANDFUTURE"
    sequence = event.property("SEQUENCE").flatMap { Int($0.words) }
    isCancelled = isCancelling || event.property("STATUS")?.words.uppercased() == "CANCELLED"
    func said(_ name: String) -> String? {
      event.property(name)?.words.trimmedOfControls.nonEmpty
    }
    title = said("SUMMARY")
    place = said("LOCATION")
    description = said("DESCRIPTION")
    link = said("URL").flatMap { $0.isLink ? $0 : nil }
    if link == nil, let property = event.property("URL"), !property.words.isEmpty { slips.append(property) }
    language = (event.property("SUMMARY")?.parameter("LANGUAGE")).flatMap {
      Language(rawValue: String($0.prefix(2)).lowercased())
    }
    rules = event.properties("RRULE").map(\.words)
    extras = Self.understood(event.properties("RDATE"), &slips, Self.extra)
    excluded = Self.understood(event.properties("EXDATE"), &slips) { CalendarStamp($0) }
    self.slips = slips.map { "\($0.name):\($0.words)" }
    // Some programs leave out what the format asks for; the same file says the same again.
    identifier =
      event.property("UID")?.words.nonEmpty
      ?? SHA256.hexDigest(Array("\(start.code) \(title ?? "")".utf8))
  }

  /// Without an end that makes no sense.
  private static func length(
    of event: CalendarComponent, from start: CalendarStamp, _ slips: inout [CalendarProperty]
  ) -> Int? {
    if let property = event.property("DTEND") {
      // Ends on other clocks are rare, and then those of an offset that does not matter for the length of a sitting.
      if let end = CalendarStamp(property), end.minutes >= start.minutes {
        return end.minutes > start.minutes ? end.minutes - start.minutes : nil
      }
      slips.append(property)
    } else if let property = event.property("DURATION") {
      if let minutes = CalendarDuration.minutes(property.words) { return minutes > 0 ? minutes : nil }
      slips.append(property)
    }
    return start.isDay ? 1440 : nil
  }

  private static func understood<Value>(
    _ properties: [CalendarProperty], _ slips: inout [CalendarProperty], _ read: (CalendarProperty) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    for property in properties {
      if let value = read(property) { values.append(value) } else { slips.append(property) }
    }
    return values
  }

  private static func extra(_ property: CalendarProperty) -> Extra? {
    let parts = property.words.split(separator: "/", maxSplits: 1).map(String.init)
    let zone = property.parameter("TZID")
    guard let code = parts.first, let start = CalendarStamp(code, zone: zone) else { return nil }
    guard parts.count == 2 else { return Extra(start: start, minutes: nil) }
    let end = CalendarStamp(parts[1], zone: zone).map { $0.minutes - start.minutes }
    return Extra(start: start, minutes: end ?? CalendarDuration.minutes(parts[1]))
  }

  /// What it says, in short: the same as long as nothing of it has changed.
  func sha256(at time: CalendarTime?) -> String {
    let parts = [
      time.map { "\($0.code)" }, isCancelled ? "cancelled" : "", title, place, description, link,
    ]
    return SHA256.hexDigest(Array(parts.map { $0 ?? "" }.joined(separator: "\u{1F}").utf8))
  }
}

extension CalendarTime {
  /// `20270112–20270113`, `20270112T090000–20270112T120000 Africa/Bamako`.
  fileprivate var code: String {
    switch self {
    case .days(let first, let last): CalendarCode.day(first) + "–" + CalendarCode.day(last)
    case .hours(let start, let end, let zone):
      CalendarCode.clock(start) + "–" + (end.map(CalendarCode.clock) ?? "") + " " + (zone ?? "")
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }

  fileprivate var isLink: Bool {
    ["http://", "https://"].contains { lowercased().hasPrefix($0) } && !contains(where: \.isWhitespace)
  }

  /// Without what the registers take for control characters, and without blanks at either end.
  fileprivate var trimmedOfControls: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0x7F { scalars.append(scalar) }
    }
    return String(scalars).trimmed
  }
}
