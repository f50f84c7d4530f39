/// A share in whole numbers, so that two thirds of nine is six and nothing is rounded (domain §2).
public struct Fraction: Hashable, Codable, Sendable {
  public var numerator: Int
  public var denominator: Int
  /// Whether the share must be exceeded ("more than half") rather than reached ("two thirds").
  public var exceeded: Bool

  public init(_ numerator: Int, of denominator: Int, exceeded: Bool = false) {
    self.numerator = numerator
    self.denominator = denominator
    self.exceeded = exceeded
  }

  public static let simpleMajority = Fraction(1, of: 2, exceeded: true)
  public static let twoThirds = Fraction(2, of: 3)

  /// The fewest out of `total` that satisfy the share. A denominator of zero or less can be satisfied by nobody.
  public func required(of total: Int) -> Int {
    guard denominator > 0, total >= 0, numerator >= 0 else { return Int.max }
    let (product, overflow) = numerator.multipliedReportingOverflow(by: total)
    guard !overflow else { return Int.max }
    return exceeded ? product / denominator + 1 : product / denominator + (product % denominator == 0 ? 0 : 1)
  }
}
