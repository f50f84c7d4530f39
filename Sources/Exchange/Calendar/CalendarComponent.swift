/// A part of an iCalendar file (RFC 5545) as a value: `VCALENDAR`, `VEVENT`, `VTIMEZONE`, `VALARM`.
public struct CalendarComponent: Hashable, Sendable {
  public let name: String
  public var properties: [CalendarProperty]
  public var components: [CalendarComponent]

  public init(
    _ name: String, _ properties: [CalendarProperty] = [], _ components: [CalendarComponent] = []
  ) {
    self.name = name
    self.properties = properties
    self.components = components
  }
}

/// A line of a component: `DTSTART;TZID=Africa/Ndjamena:20270112T090000`.
public struct CalendarProperty: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    /// What people read; commas, semicolons and line ends are escaped by whoever writes it.
    case text(String)
    /// What programs read, as the format has it.
    case coded(String)
  }

  public struct Parameter: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public let name: String
  public let value: Value
  public let parameters: [Parameter]

  public init(_ name: String, _ value: Value, _ parameters: [Parameter] = []) {
    self.name = name
    self.value = value
    self.parameters = parameters
  }
}
