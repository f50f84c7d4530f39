import Domain

/// A body as lists show it: with its work and its seats as at a day.
public struct BodyEntry {
  public let body: Body
  public let activity: BodyActivity
  public let day: CalendarDay

  public init(_ body: Body, activity: BodyActivity = BodyActivity(), asOf day: CalendarDay) {
    self.body = body
    self.activity = activity
    self.day = day
  }

  func holders(_ roles: Set<SeatRole>) -> [Party] { body.seats(roles, on: day).compactMap(\.holder) }
}
