import Domain
import Localization

/// Entries that several forms about bodies have.
enum BodyEntries {
  static var kinds: [(String, Phrase)] { Body.Kind.allCases.map { ($0.rawValue, $0.phrase) } }

  /// How often it meets, and from when that is counted.
  static func cadence(_ cadence: Cadence?, _ around: Surroundings) -> [FormField] {
    [
      .number(.frequency, cadence?.ordinaryPerYear).hinted(FormTitles.frequencyHint),
      .partialDay(.trackedSince, cadence?.trackedSince, around, leaning: .nearest)
        .hinted(FormTitles.trackedSinceHint),
    ]
  }
}

extension FormReader {
  /// A whole number within bounds.
  func number(_ field: Field, in range: ClosedRange<Int>) throws(RegisterError) -> Int? {
    guard let number = try number(field) else { return nil }
    guard range.contains(number) else {
      throw .invalid(field, .outOfRange(String(number), from: range.lowerBound, to: range.upperBound))
    }
    return number
  }

  /// The rule on how often it meets; none where no number is given.
  /// - Parameter known: what was recorded, with its source.
  func cadence(over known: Cadence?) throws(RegisterError) -> Cadence? {
    let since = try partialDay(.trackedSince, .nearest)
    guard let count = try number(.frequency, in: 1...12) else {
      if since != nil { throw .invalid(.frequency, .missing) }
      return nil
    }
    var cadence = known ?? Cadence(ordinaryPerYear: count)
    cadence.ordinaryPerYear = count
    if hasChanged(.trackedSince) { cadence.trackedSince = since }
    return cadence
  }
}
