import Domain

/// The word before the last of several.
public enum Conjunction: Sendable {
  case and, or

  var phrase: Phrase { self == .and ? Phrase(en: "and", fr: "et") : Phrase(en: "or", fr: "ou") }
}

extension [String] {
  /// `a, b and c`, `a, b et c`.
  public func listed(in language: Language, _ conjunction: Conjunction = .and) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction.phrase[language]) " + last
  }
}

extension [Phrase] {
  public func listed(_ conjunction: Conjunction = .and) -> Phrase {
    Phrase(
      en: map(\.en).listed(in: .english, conjunction), fr: map(\.fr).listed(in: .french, conjunction))
  }

  public func joined(separator: String) -> Phrase {
    Phrase(en: map(\.en).joined(separator: separator), fr: map(\.fr).joined(separator: separator))
  }
}
