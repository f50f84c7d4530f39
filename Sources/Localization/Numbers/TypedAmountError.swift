import Domain

extension TypedAmountError {
  /// What is wrong, as a form shows it beside the field: no capital, no full stop.
  public var fault: Phrase {
    switch self {
    case .missing: InvalidInput.missing.fault
    case .unknown(let typed):
      Phrase(en: "“\(typed.shortened)” is not a number", fr: "« \(typed.shortened) » n’est pas un nombre")
    case .unclear(let typed, let whole, let parted):
      Phrase(
        en: "“\(typed.shortened)” can mean \(whole.phrase.en) or \(parted.phrase.en)",
        fr: "« \(typed.shortened) » peut signifier \(whole.phrase.fr) ou \(parted.phrase.fr)")
    case .tooLong(let typed):
      Phrase(
        en: "“\(typed.shortened)” has too many digits", fr: "« \(typed.shortened) » a trop de chiffres")
    case .notPositive(let typed):
      Phrase(
        en: "“\(typed.shortened)” is not more than nothing",
        fr: "« \(typed.shortened) » n’est pas supérieur à zéro")
    case .noCurrency: Phrase(en: "no currency is given", fr: "aucune monnaie n’est indiquée")
    case .unknownCurrency(let typed):
      Phrase(
        en: "“\(typed.shortened)” is not the code of a currency",
        fr: "« \(typed.shortened) » n’est pas le code d’une monnaie")
    }
  }

  /// What to type instead: a sentence.
  public var remedy: Phrase {
    switch self {
    case .unclear(_, let whole, _):
      Phrase(
        en: "Write \(whole) without marks, or with two decimals.",
        fr: "Écrivez \(whole) sans séparateur, ou avec deux décimales.")
    case .tooLong:
      Phrase(
        en: "Write at most 15 digits, and 6 decimals.", fr: "Écrivez au plus 15 chiffres, et 6 décimales.")
    case .noCurrency, .unknownCurrency:
      Phrase(
        en: "Write its three letters, such as USD, EUR, CHF or XOF.",
        fr: "Écrivez ses trois lettres, par exemple USD, EUR, CHF ou XOF.")
    case .missing, .unknown, .notPositive:
      Phrase(en: "Write, for instance, USD 40,265,165.50.", fr: "Écrivez par exemple 40 265 165,50 USD.")
    }
  }
}
