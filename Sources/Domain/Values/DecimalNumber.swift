/// An exact decimal number as the register keeps it, a string such as `284791.50`: sums carry no error, and the places that were
/// written stay written (design §2).
public struct DecimalNumber: Hashable, Sendable {
  /// At most fifteen digits before the point and six after it, so that a sum of a million of them is still exact.
  public static let wholeDigits = 15
  public static let mostPlaces = 6

  /// The number times ten to the power of `places`.
  private let units: Int128
  public let places: Int

  private init(units: Int128, places: Int) {
    self.units = units
    self.places = places
  }

  public init(_ whole: Int) { self.init(units: Int128(whole), places: 0) }

  public static let zero = DecimalNumber(0)

  /// From `-?[0-9]{1,15}(.[0-9]{1,6})?`; `nil` for anything else, with a group separator or a sign of its own language.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, (1...Self.wholeDigits).contains(whole.utf8.count),
      parts.count == 1 || (1...Self.mostPlaces).contains(parts[1].utf8.count)
    else { return nil }
    let digits = parts.joined()
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let magnitude = Int128(digits)
    else { return nil }
    self.init(units: isNegative ? -magnitude : magnitude, places: parts.count == 2 ? parts[1].utf8.count : 0)
  }

  public var isNegative: Bool { units < 0 }
  public var isZero: Bool { units == 0 }

  /// The same number with more places; fewer are not taken away.
  private func units(with places: Int) -> Int128 {
    var units = units
    for _ in self.places..<max(self.places, places) { units *= 10 }
    return units
  }

  public static func + (first: Self, second: Self) -> Self {
    let places = max(first.places, second.places)
    return Self(units: first.units(with: places) + second.units(with: places), places: places)
  }

  public static func - (first: Self, second: Self) -> Self { first + -second }
  public static prefix func - (number: Self) -> Self { Self(units: -number.units, places: number.places) }
  public static func += (first: inout Self, second: Self) { first = first + second }

  /// This number in percent of another, rounded half up to a whole; `nil` of zero.
  public func percent(of whole: Self) -> Int? { parts(100, of: whole) }

  /// How many of `count` equal parts of another number this one is, rounded half up to a whole; `nil` of zero.
  public func parts(_ count: Int, of whole: Self) -> Int? {
    let places = max(places, whole.places)
    let divisor = whole.units(with: places)
    guard divisor != 0 else { return nil }
    let (quotient, rest) = (units(with: places) * Int128(count)).quotientAndRemainder(dividingBy: divisor)
    let isUp = rest.magnitude * 2 >= divisor.magnitude
    return Int(clamping: quotient) + (isUp ? (isNegative == whole.isNegative ? 1 : -1) : 0)
  }
}

extension DecimalNumber: Comparable {
  public static func < (first: Self, second: Self) -> Bool {
    let places = max(first.places, second.places)
    return first.units(with: places) < second.units(with: places)
  }

  /// By value: 12.5 is 12.50.
  public static func == (first: Self, second: Self) -> Bool {
    let places = max(first.places, second.places)
    return first.units(with: places) == second.units(with: places)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(units(with: Self.mostPlaces)) }
}

extension DecimalNumber: CustomStringConvertible, Codable {
  public var description: String {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let sign = isNegative ? "-" : ""
    guard places > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  public init(from decoder: any Decoder) throws {
    self = try decoder.value(named: "a decimal number, such as 284791.50", DecimalNumber.init)
  }

  public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}
