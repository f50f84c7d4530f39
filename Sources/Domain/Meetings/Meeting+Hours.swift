extension Meeting {
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
