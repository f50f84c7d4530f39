import Domain

/// Money as the register keeps it – a decimal string and an ISO 4217 code –, as each language writes it.
public enum Amount {
  /// `USD 40,265,165.50`, `40 265 165,50 USD`; what is no decimal number stays as it is.
  public static func phrase(_ decimal: String, currency: String) -> Phrase {
    guard let number = number(decimal) else { return Phrase(same: "\(decimal) \(currency)") }
    return Phrase(en: "\(currency) \(number.en)", fr: number.fr + FrenchTypography.space + currency)
  }

  /// The number alone with separators; `nil` when it is none.
  public static func number(_ decimal: String) -> Phrase? {
    let negative = decimal.hasPrefix("-")
    let parts = decimal.dropFirst(negative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let sign = negative ? "−" : ""
    let whole = String(parts[0])
    func written(_ separator: String, _ mark: String) -> String {
      sign + whole.groupedByThree(with: separator) + (parts.count == 2 ? mark + parts[1] : "")
    }
    return Phrase(en: written(",", "."), fr: written(FrenchTypography.narrowSpace, ","))
  }
}
