import Domain
import Localization

/// What the library for iCalendar does for us; whoever runs the program opens it, on first use.
public struct CalendarEngine: Sendable {
  /// Writes a calendar, escaped and folded.
  public var write: @Sendable (CalendarComponent) throws(FileFault) -> [UInt8]
  /// The properties that an unfolded line holds; `nil` where it is not iCalendar.
  public var properties: @Sendable (_ line: String) throws(FileFault) -> [CalendarProperty]?
  /// Tells the occurrences that a rule makes of a start, in order, as the format writes them, until the visitor says `false`.
  /// Whether the rule is iCalendar.
  public var occurrences:
    @Sendable (_ rule: String, _ start: String, _ visit: (String) -> Bool) throws(FileFault) -> Bool
  /// The instant at which the clocks of a zone that a calendar describes itself show a time; `nil` where it describes none.
  public var instant: @Sendable (_ zone: CalendarComponent, _ time: String) throws(FileFault) -> Moment?

  public init(
    write: @escaping @Sendable (CalendarComponent) throws(FileFault) -> [UInt8],
    properties: @escaping @Sendable (_ line: String) throws(FileFault) -> [CalendarProperty]?,
    occurrences:
      @escaping @Sendable (_ rule: String, _ start: String, _ visit: (String) -> Bool) throws(FileFault) ->
      Bool,
    instant: @escaping @Sendable (_ zone: CalendarComponent, _ time: String) throws(FileFault) -> Moment?
  ) {
    self.write = write
    self.properties = properties
    self.occurrences = occurrences
    self.instant = instant
  }
}
