/// Why what was typed is no time of day.
public enum TypedTimeError: Error, Hashable, Sendable {
  /// Nothing, or only spaces.
  case missing
  case unknown(String)
  case noSuchHour(Int)
  case noSuchMinute(Int)
  /// `14 pm`.
  case notOnTwelveHours(Int)
}
