import Domain

extension Int {
  /// With separators between thousands: `40,265,165`, `40 265 165` (narrow no-break spaces).
  public var grouped: Phrase {
    let digits = String(magnitude)
    let sign = self < 0 ? "−" : ""
    return Phrase(
      en: sign + digits.groupedByThree(with: ","),
      fr: sign + digits.groupedByThree(with: FrenchTypography.narrowSpace))
  }

  /// `1st`, `2nd`, `11th`; `1er` or `1re`, `2e`.
  public func ordinal(_ gender: Gender) -> Phrase {
    Phrase(en: "\(self)" + englishOrdinalEnding, fr: "\(self)" + frenchOrdinalEnding(gender))
  }

  /// `50%`, `50 %`.
  public var percent: Phrase { Phrase(en: "\(self)%", fr: "\(self)\(FrenchTypography.space)%") }

  private var englishOrdinalEnding: String {
    if (11...13).contains(self % 100) { return "th" }
    switch self % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }

  private func frenchOrdinalEnding(_ gender: Gender) -> String {
    guard self == 1 else { return "e" }
    return gender == .masculine ? "er" : "re"
  }
}

extension String {
  /// A string of digits in groups of three from the right.
  func groupedByThree(with separator: String) -> String {
    var groups: [Substring] = []
    var rest = self[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: separator)
  }
}
