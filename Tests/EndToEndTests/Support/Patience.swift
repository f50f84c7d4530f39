import Testing

/// How long a test waits for what must come: for a time, and for a number of looks at least.
///
/// Time alone would not do: among hundreds of tests at work on two cores one may not get its turn for minutes,
/// and would give up after the first look.
struct Patience {
  private let end: ContinuousClock.Instant
  private var looks = 100

  init(seconds: Double = 60) { end = .now + .seconds(seconds) }

  /// Lets a moment go by before the next look.
  ///
  /// - Returns: `false` at once where there has been waited enough.
  mutating func lasts(for moment: Duration = .milliseconds(20)) async throws -> Bool {
    guard looks > 0 || ContinuousClock.now < end else { return false }
    looks -= 1
    try await Task.sleep(for: moment)
    return true
  }
}

extension Trait where Self == TimeLimitTrait {
  /// Ends a test that hangs. It is no measure of speed: each wait has its own end, and the time until a test gets its turn counts.
  static var endedWhenItHangs: Self { .timeLimit(.minutes(25)) }
}
