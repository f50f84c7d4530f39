import CZones
import Domain

extension Zones {
  /// The zones of the system's time zone data.
  static let system = Zones(
    isKnown: { zones_is_known($0) },
    names: { listed },
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

  /// The zones of the countries (tzdata, zone.tab), each country with its own, and the one of no place; none where the table is
  /// missing, since a name can be typed all the same.
  private static let listed: [String] = {
    guard let bytes = try? SystemFiles.read("/usr/share/zoneinfo/zone.tab") else { return [] }
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
    let names = rows.compactMap { row in
      row.split(separator: "\t").dropFirst(2).first.map(String.init)
    }
    return (names + ["UTC"]).sorted()
  }()
}
