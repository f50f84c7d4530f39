import Domain

/// The clock on the wall of a meeting.
enum MeetingClock {
  /// What it shows now; `nil` on other days than the meeting's.
  static func now(at meeting: Meeting, body: Body?, _ around: Surroundings) -> LocalTime? {
    let zone = meeting.timing.schedule?.zone ?? body?.zone ?? around.zone
    guard let local = around.zones.local(around.now, zone), let first = meeting.firstDay,
      let last = meeting.lastDay, (first...max(first, last)).contains(local.day)
    else { return nil }
    return local.time
  }
}
