import Domain
import Localization

/// The clocks that a calendar names, and the places whose clocks they are.
struct EventClocks {
  let engine: CalendarEngine
  let zones: Zones
  /// The zones that the calendar describes itself, by the name it gives them.
  let described: [String: CalendarComponent]
  /// Whose clocks an event is shown on that names none of its own, or UTC.
  let home: String

  init(_ calendar: CalendarComponent, _ engine: CalendarEngine, _ zones: Zones, home: String) {
    self.engine = engine
    self.zones = zones
    self.home = home
    described = Dictionary(
      calendar.components("VTIMEZONE").compactMap { zone in
        zone.property("TZID").map { ($0.words, zone) }
      }
    ) { first, _ in first }
  }

  /// The zone that a name stands for: itself, or the end of a longer one, `/example.org/2007/Europe/Berlin`.
  func known(_ name: String) -> String? {
    let parts = name.split(separator: "/")
    let ends = parts.indices.suffix(3).map { parts[$0...].joined(separator: "/") }
    return ([name] + ends).first { !$0.isEmpty && zones.isKnown($0) }
  }

  /// A time on the clocks of a known place; `nil` where nobody says what the clocks are.
  func shown(_ stamp: CalendarStamp) throws(FileFault) -> (clock: CalendarTime.Clock, zone: String)? {
    switch stamp.clocks {
    case .none, .floating: return (stamp.clock, home)
    case .utc: return atHome(Moment(seconds: stamp.minutes * 60))
    case .zone(let name):
      if let zone = known(name) {
        return zone == "UTC" ? atHome(Moment(seconds: stamp.minutes * 60)) : (stamp.clock, zone)
      }
      guard let zone = described[name], let moment = try engine.instant(zone, stamp.code) else { return nil }
      return atHome(moment)
    }
  }

  private func atHome(_ moment: Moment) -> (clock: CalendarTime.Clock, zone: String)? {
    zones.local(moment, home).map { (CalendarTime.Clock($0.day, $0.time), home) }
  }

  /// The instant that a time is.
  func moment(_ stamp: CalendarStamp) throws(FileFault) -> Moment? {
    if stamp.clocks == .utc { return Moment(seconds: stamp.minutes * 60) }
    guard let (clock, zone) = try shown(stamp) else { return nil }
    return zones.moment(clock.day, clock.time, zone)
  }

  /// A time of other clocks on those of an event’s start, so that both can be laid beside each other.
  func on(_ start: CalendarStamp, _ stamp: CalendarStamp) throws(FileFault) -> CalendarStamp {
    if stamp.clocks == start.clocks || stamp.isDay || start.isDay || stamp.clocks == .floating {
      return CalendarStamp(stamp.clock, start.isDay ? .none : start.clocks)
    }
    guard let moment = try moment(stamp), let begin = try self.moment(start) else { return stamp }
    switch start.clocks {
    case .zone(let name):
      if let zone = known(name), let local = zones.local(moment, zone) {
        return CalendarStamp(CalendarTime.Clock(local.day, local.time), start.clocks)
      }
    case .floating:
      if let local = zones.local(moment, home) {
        return CalendarStamp(CalendarTime.Clock(local.day, local.time), start.clocks)
      }
    case .utc, .none: break
    }
    return start.adding(minutes: (moment.seconds - begin.seconds) / 60)
  }
}
