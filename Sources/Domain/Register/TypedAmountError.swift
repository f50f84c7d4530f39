/// Why what was typed is no number, or no amount of money.
public enum TypedAmountError: Error, Hashable, Sendable {
  /// Nothing, or only spaces.
  case missing
  case unknown(String)
  /// One mark, which may part the thousands or the decimals: both readings.
  case unclear(String, DecimalNumber, DecimalNumber)
  /// More digits than a register keeps.
  case tooLong(String)
  /// Amounts given are positive; what is taken off has a step of its own.
  case notPositive(String)
  case noCurrency
  /// No ISO 4217 code, or a sign that several currencies share.
  case unknownCurrency(String)
}
