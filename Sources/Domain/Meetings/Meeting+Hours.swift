extension Meeting {
  /// The day of what is done in the room: of the sitting that is open, or the last one before; once it was held, its last day. A
  /// meeting that is entered afterwards took its decisions on its own day.
  public var dayInTheRoom: CalendarDay? {
    guard !isBetweenMeetings else { return nil }
    return switch timing.name {
    case .inSession, .suspended: sittings.last?.date
    case .held: lastDay
    case .planned, .convened, .postponed, .cancelled: nil
    }
  }

  /// The schedule with the hours at which it was opened and closed, once it was held within one day: what was planned says nothing
  /// any more.
  public var scheduleHeld: Schedule? {
    guard var schedule = timing.schedule, timing.name == .held, let first = sittings.first,
      let last = sittings.last, let closed = last.closed, first.date == last.date
    else { return timing.schedule }
    schedule.start = first.opened
    schedule.end = closed
    return schedule
  }
}
