/// A part of an iCalendar file (RFC 5545) as a value: `VCALENDAR`, `VEVENT`, `VTIMEZONE`, `VALARM`.
public struct CalendarComponent: Hashable, Sendable {
  public let name: String
  public var properties: [CalendarProperty]
  public var components: [CalendarComponent]
  /// Where it begins in the file it was read from, from 1.
  public var line: Int?

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
  /// Where it stands in the file it was read from, from 1.
  public var line: Int?

  public init(_ name: String, _ value: Value, _ parameters: [Parameter] = []) {
    self.name = name
    self.value = value
    self.parameters = parameters
  }
}

extension CalendarComponent {
  func properties(_ name: String) -> [CalendarProperty] { properties.filter { $0.name == name } }
  func property(_ name: String) -> CalendarProperty? { properties.first { $0.name == name } }
  func components(_ name: String) -> [CalendarComponent] { components.filter { $0.name == name } }
}

extension CalendarProperty {
  /// The value as it reads, whichever kind it is.
  var words: String {
    switch value {
    case .text(let words), .coded(let words): words
    }
  }
  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }
}
