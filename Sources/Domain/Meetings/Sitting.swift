/// One sitting (fr séance) of a meeting, from when it was opened to when it was suspended or closed, on the clock of the place.
public struct Sitting: Hashable, Codable, Sendable {
  public var id: Identifier<Sitting>
  public var date: CalendarDay
  public var opened: LocalTime
  public var closed: LocalTime?

  public init(id: Identifier<Sitting>, date: CalendarDay, opened: LocalTime, closed: LocalTime? = nil) {
    self.id = id
    self.date = date
    self.opened = opened
    self.closed = closed
  }
}
