import Domain

/// Numbers and amounts of money as people type them, in either language: `40 265 165,50 USD`, `USD 40,265,165.50`.
///
/// A mark that may part the thousands as well as the decimals is not guessed at: English parts thousands with its comma, and
/// everything else that is unclear is refused with both readings.
public enum TypedAmount {
  /// Some of the forms, as a hint beside a field.
  public static let forms = Phrase(en: "USD 40,265,165.50", fr: "40 265 165,50 USD")

  /// An amount with its currency's code in front or behind, or €, £.
  public static func money(_ typed: String, in language: Language) throws(TypedAmountError) -> Money {
    let text = typed.filter { !$0.isWhitespace }
    guard !text.isEmpty else { throw .missing }
    let letters = text.filter { !isOfNumber($0) }
    let number = text.filter(isOfNumber)
    guard text.hasPrefix(letters) || text.hasSuffix(letters) else { throw .unknown(typed) }
    if letters.isEmpty { throw .noCurrency }
    guard let currency = signs[letters] ?? Currency(letters) else { throw .unknownCurrency(letters) }
    let amount = try self.number(number, in: language)
    guard !amount.isNegative, !amount.isZero else { throw .notPositive(typed) }
    return Money(amount, currency)
  }

  /// A number, which may be negative.
  public static func number(_ typed: String, in language: Language) throws(TypedAmountError) -> DecimalNumber
  {
    var text = typed.filter { !$0.isWhitespace && $0 != "’" && $0 != "'" }
    guard !text.isEmpty else { throw .missing }
    let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
    if isNegative { text.removeFirst() }
    let readings = try readings(of: text, in: language, typed)
    guard let first = readings.first else { throw .unknown(typed) }
    if readings.count > 1 { throw .unclear(typed, readings[0], readings[1]) }
    return isNegative ? -first : first
  }

  private static let signs = ["€": Currency("EUR"), "£": Currency("GBP")].compactMapValues { $0 }

  private static func isOfNumber(_ character: Character) -> Bool {
    character.isNumber || ".,-−’'".contains(character)
  }

  /// What digits with marks between them can mean: thousands first.
  private static func readings(
    of text: String, in language: Language, _ typed: String
  ) throws(TypedAmountError) -> [DecimalNumber] {
    let marks = text.filter { $0 == "." || $0 == "," }
    guard let last = marks.last else { return [try decimal(text, typed)] }
    let other: Character = last == "." ? "," : "."
    if marks.contains(other) {
      let parts = text.split(separator: last, omittingEmptySubsequences: false)
      guard parts.count == 2, isGrouped(parts[0], by: other) else { return [] }
      return [try decimal(parts[0].filter { $0 != other } + "." + parts[1], typed)]
    }
    let grouped = isGrouped(text[...], by: last) ? try decimal(text.filter { $0 != last }, typed) : nil
    if marks.count > 1 || (last == "," && language == .english && grouped != nil) {
      return grouped.map { [$0] } ?? []
    }
    let parted = try decimal(text.replacing(last, with: "."), typed)
    return (grouped.map { [$0] } ?? []) + [parted]
  }

  /// Whether the marks stand before every three digits, `1.234.567`.
  private static func isGrouped(_ text: Substring, by mark: Character) -> Bool {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = parts.first, (1...3).contains(first.count), first != "0" else { return false }
    return parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func decimal(_ text: String, _ typed: String) throws(TypedAmountError) -> DecimalNumber {
    if let number = DecimalNumber(text) { return number }
    let isNumber =
      text.allSatisfy { $0 == "." || ("0"..."9").contains($0) } && text.contains(where: \.isNumber)
    throw isNumber && !text.hasPrefix(".") && !text.hasSuffix(".") ? .tooLong(typed) : .unknown(typed)
  }
}

extension String {
  fileprivate func replacing(_ character: Character, with other: Character) -> String {
    String(map { $0 == character ? other : $0 })
  }
}
