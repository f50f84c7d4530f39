import Domain

/// The clock on the wall of a meeting.
enum MeetingClock {
  /// What it shows now; `nil` on other days than the meeting's.
  static func now(at meeting: Meeting, body: Body?, _ around: Surroundings) -> LocalTime? {
    let now = now(of: meeting, body: body, office: around.zone, around)
    guard let first = meeting.firstDay, let last = meeting.lastDay,
      (first...max(first, last)).contains(now.day)
    else { return nil }
    return now.time
  }

  /// The zone of its clock, where the meeting or its body names one.
  static func zone(of meeting: Meeting, body: Body?) -> String? {
    meeting.timing.schedule?.zone ?? body?.zone
  }

  /// - Parameter office: the zone of the office, where neither the meeting nor its body names one.
  static func now(
    of meeting: Meeting, body: Body?, office: String, _ around: Surroundings
  ) -> (day: CalendarDay, time: LocalTime) {
    let zone = zone(of: meeting, body: body) ?? office
    return around.zones.local(around.now, zone) ?? around.now.utc
  }

  /// The time as a form of the sitting offers it: now, unless that is another day than the sitting's.
  static func offered(
    for id: MeetingID, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) -> (meeting: Meeting, time: LocalTime?) {
    let meeting = try register.meeting(id)
    let body = try meeting.body.map { id throws(RegisterError) in try register.body(id) }
    let now = now(of: meeting, body: body, office: try register.office().zone, around)
    let isItsDay = meeting.firstDay.map { $0 <= now.day } ?? true
    let isOver = (meeting.sittings.last?.date ?? meeting.lastDay).map { $0 < now.day } ?? false
    return (meeting, isItsDay && !isOver ? now.time : nil)
  }
}
