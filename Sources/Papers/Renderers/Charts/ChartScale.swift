import Domain

/// From figures to lengths: nothing at one end, the greatest figure at the other. Lengths are for the eye only; what is written is exact.
struct ChartScale {
  let lowest: Double
  let highest: Double

  /// Nothing is always on the scale, so that lengths can be compared.
  init(_ figures: [Chart.Figure]) {
    let numbers = figures.map { Self.value($0.number) }
    lowest = min(0, numbers.min() ?? 0)
    highest = max(0, numbers.max() ?? 0)
  }

  static func value(_ number: DecimalNumber) -> Double { Double(number.description) ?? 0 }

  /// How far along a length a figure lies, in whole units.
  func position(of number: DecimalNumber, in length: Int) -> Int {
    guard highest > lowest else { return 0 }
    return Int(((Self.value(number) - lowest) / (highest - lowest) * Double(length)).rounded())
  }
}
