/// An instant as the clocks of a place showed it, written `2027-01-15T17:00:00+01:00`: it stays readable, and the same instant,
/// whatever becomes of the place's time.
public struct LocalMoment: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let moment: Moment
  /// How many minutes the clocks were ahead of UTC.
  public let offset: Int

  public init(_ moment: Moment, offset: Int) {
    self.moment = moment
    self.offset = offset
  }

  /// As the clocks of a zone show it; of one that is not known as those of UTC.
  public init(_ moment: Moment, in zone: String, _ zones: Zones) {
    let local = zones.local(moment, zone) ?? moment.utc
    let utc = moment.utc
    let days = local.day.number - utc.day.number
    self.init(moment, offset: days * 1440 + local.time.minutes - utc.time.minutes)
  }

  /// Reads exactly `YYYY-MM-DDTHH:MM:SS`, followed by `+HH:MM` or `-HH:MM`.
  public init?(_ text: String) {
    let sign = text.dropFirst(19).prefix(1)
    guard text.utf8.count == 25, sign == "+" || sign == "-", let away = LocalTime(String(text.suffix(5))),
      let shown = Moment(text.prefix(19) + "Z")
    else { return nil }
    offset = sign == "-" ? -away.minutes : away.minutes
    moment = Moment(seconds: shown.seconds - offset * 60)
  }

  public var day: CalendarDay { shown.utc.day }
  public var time: LocalTime { shown.utc.time }

  private var shown: Moment { Moment(seconds: moment.seconds + offset * 60) }

  public var description: String {
    let away = LocalTime(hour: abs(offset) / 60, minute: abs(offset) % 60) ?? .midnight
    return shown.description.dropLast() + (offset < 0 ? "-" : "+") + away.description
  }

  public static func < (first: Self, second: Self) -> Bool { first.moment < second.moment }
}

extension LocalMoment: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(named: "an instant YYYY-MM-DDTHH:MM:SS+HH:MM") { LocalMoment($0) }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}
