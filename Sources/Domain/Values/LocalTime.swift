/// A time of day on the clock of a meeting's place: `09:00`.
public struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let hour: Int
  public let minute: Int

  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Reads exactly `HH:MM`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  public var minutes: Int { hour * 60 + minute }

  public var description: String {
    (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  public static func < (first: Self, second: Self) -> Bool { first.minutes < second.minutes }
}

extension LocalTime: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(named: "a time HH:MM") { LocalTime($0) }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}
