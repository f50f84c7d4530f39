/// An instant in whole seconds since 1970 UTC, written `2027-01-12T14:42:00Z`.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  /// Reads exactly `YYYY-MM-DDTHH:MM:SSZ`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[16] == UInt8(ascii: ":"), let day = CalendarDay(String(text.prefix(10))),
      let time = LocalTime(String(text.dropFirst(11).prefix(5))),
      bytes[17...18].allSatisfy({ (48...57).contains($0) }), let second = Int(text.dropFirst(17).prefix(2)),
      second <= 59
    else { return nil }
    seconds = day.number * 86_400 + time.minutes * 60 + second
  }

  /// The day and time of day in UTC.
  public var utc: (day: CalendarDay, time: LocalTime) {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let time = LocalTime(hour: rest / 3600, minute: rest % 3600 / 60)
    return (CalendarDay(number: days), time ?? LocalTime.midnight)
  }

  public var description: String {
    let rest = ((seconds % 60) + 60) % 60
    return "\(utc.day)T\(utc.time):\(rest < 10 ? "0" : "")\(rest)Z"
  }

  public static func < (first: Self, second: Self) -> Bool { first.seconds < second.seconds }
}

extension LocalTime {
  public static let midnight = LocalTime(minutesOfDay: 0)

  private init(minutesOfDay minutes: Int) {
    hour = minutes / 60
    minute = minutes % 60
  }
}

extension Moment: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(named: "an instant YYYY-MM-DDTHH:MM:SSZ") { Moment($0) }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}
