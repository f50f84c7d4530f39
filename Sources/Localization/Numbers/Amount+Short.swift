extension Amount {
  /// An amount where room is short, rounded half up to a tenth: `USD 40.3 M`, `40,3 M USD`; below a million it stays whole.
  public static func short(_ decimal: String, currency: String) -> Phrase {
    guard let number = shortNumber(decimal) else { return phrase(decimal, currency: currency) }
    return Phrase(en: "\(currency) \(number.en)", fr: number.fr + FrenchTypography.space + currency)
  }

  /// `40.3 M`, `40,3 M`; `1.2 bn`, `1,2 Md`; `nil` for less than a million and for what is no number.
  private static func shortNumber(_ decimal: String) -> Phrase? {
    let whole = decimal.prefix { $0 != "." }
    guard let units = Int(whole), units >= 1_000_000 else { return nil }
    let isBillion = units >= 999_950_000
    let tenth = isBillion ? 100_000_000 : 100_000
    let tenths = (units + tenth / 2) / tenth
    let unit = isBillion ? Phrase(en: "bn", fr: "Md") : Phrase(same: "M")
    let rest = tenths % 10
    func written(_ mark: String, _ space: String, _ unit: String) -> String {
      "\(tenths / 10)" + (rest == 0 ? "" : "\(mark)\(rest)") + space + unit
    }
    return Phrase(en: written(".", " ", unit.en), fr: written(",", FrenchTypography.space, unit.fr))
  }
}
