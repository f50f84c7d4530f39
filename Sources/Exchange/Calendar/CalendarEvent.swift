import Domain

/// An event as calendar programs know it; a meeting is one to those whom it concerns.
public struct CalendarEvent: Hashable, Sendable {
  public enum Status: String, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// A reminder, so many days before the event begins.
  public struct Alarm: Hashable, Sendable {
    public let days: Int
    public let words: String

    public init(days: Int, words: String) {
      self.days = days
      self.words = words
    }
  }

  /// The same for ever, whatever changes about the event.
  public var identifier: String
  /// How often the event was changed in what its readers see.
  public var sequence: Int
  public var time: CalendarTime
  public var status: Status
  public var summary: String
  public var location: String?
  public var description: String?
  public var alarms: [Alarm]

  public init(
    identifier: String, sequence: Int = 0, time: CalendarTime, status: Status, summary: String,
    location: String? = nil, description: String? = nil, alarms: [Alarm] = []
  ) {
    self.identifier = identifier
    self.sequence = sequence
    self.time = time
    self.status = status
    self.summary = summary
    self.location = location
    self.description = description
    self.alarms = alarms
  }
}
