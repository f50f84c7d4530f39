/// One body's work as at a day.
public struct BodyActivity: Hashable, Sendable {
  public var last: MeetingRow?
  public var next: MeetingRow?
  public var open: Int
  public var overdue: Int

  public init(last: MeetingRow? = nil, next: MeetingRow? = nil, open: Int = 0, overdue: Int = 0) {
    self.last = last
    self.next = next
    self.open = open
    self.overdue = overdue
  }
}
