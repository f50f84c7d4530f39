/// The event of somebody else’s calendar that a meeting was taken in from: by it the meeting is known again when the calendar
/// comes in once more.
public struct ForeignEvent: Hashable, Codable, Sendable {
  /// As its calendar identifies it for ever (RFC 5545 §3.8.4.7).
  public var identifier: String
  /// Which one of a recurring event: the start that the rule gives it, on the event’s own clocks, `20270112T090000`.
  public var occurrence: String?
  /// How often it had been changed when it was last taken in (RFC 5545 §3.8.7.4).
  public var sequence: Int?
  /// SHA-256 of what it said then, in lower case: what is said again changes nothing, whatever officers have changed since.
  public var sha256: String

  public init(identifier: String, occurrence: String? = nil, sequence: Int? = nil, sha256: String) {
    self.identifier = identifier
    self.occurrence = occurrence
    self.sequence = sequence
    self.sha256 = sha256
  }
}
