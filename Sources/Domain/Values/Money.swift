/// An amount in one currency: a decimal string and an ISO 4217 code (design §2). Nothing converts one currency into another, ever.
public struct Money: Hashable, Codable, Sendable {
  public var amount: DecimalNumber
  public var currency: Currency

  public init(_ amount: DecimalNumber, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}

/// An ISO 4217 code: three capital letters.
public struct Currency: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let code: String

  /// `nil` for what is no code; small letters are taken as capitals.
  public init?(_ code: String) {
    let code = code.uppercased()
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    self.code = code
  }

  public var description: String { code }
  public static func < (first: Self, second: Self) -> Bool { first.code < second.code }
}

extension Currency: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(named: "a currency’s ISO 4217 code, such as USD", Currency.init)
  }
  public func encode(to encoder: any Encoder) throws { try encoder.write(code) }
}

/// Amounts side by side, one for each currency.
public struct MoneyTotals: Hashable, Sendable {
  private var amounts: [Currency: DecimalNumber] = [:]

  public init() {}

  public init(_ amounts: some Sequence<Money>) {
    for money in amounts { add(money) }
  }

  public subscript(currency: Currency) -> DecimalNumber { amounts[currency] ?? .zero }

  public mutating func add(_ money: Money) { amounts[money.currency, default: .zero] += money.amount }
  public mutating func subtract(_ money: Money) { amounts[money.currency, default: .zero] += -money.amount }
  public mutating func add(_ totals: MoneyTotals) { for money in totals.all { add(money) } }

  /// By currency; those that come to nothing are among them.
  public var all: [Money] { amounts.keys.sorted().map { Money(self[$0], $0) } }
  /// Whether an amount in it was added.
  public func holds(_ currency: Currency) -> Bool { amounts[currency] != nil }
  public var isEmpty: Bool { amounts.isEmpty }
}
