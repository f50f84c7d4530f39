import CZones
import Domain

extension Zones {
  /// The zones of the system's time zone data.
  static let system = Zones(
    isKnown: { zones_is_known($0) },
    moment: { day, time, zone in
      var seconds: Int64 = 0
      let local = zones_local_time(
        year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: Int32(time.hour),
        minute: Int32(time.minute), second: 0)
      return zones_seconds(zone, local, &seconds) ? Moment(seconds: Int(seconds)) : nil
    },
    local: { moment, zone in
      var local = zones_local_time()
      guard zones_local(zone, Int64(moment.seconds), &local),
        let day = CalendarDay(year: Int(local.year), month: Int(local.month), day: Int(local.day)),
        let time = LocalTime(hour: Int(local.hour), minute: Int(local.minute))
      else { return nil }
      return (day, time)
    })
}
