/// The gender of a French noun, with which adjectives and participles agree.
public enum Gender: Hashable, Sendable, CaseIterable {
  case masculine, feminine
}

extension Phrase {
  /// A word that agrees in French: `approuvé`, `approuvée`.
  public init(en: String, masculine: String, feminine: String, _ gender: Gender) {
    self.init(en: en, fr: gender == .masculine ? masculine : feminine)
  }

  /// A participle or adjective whose feminine adds an `e`.
  public init(en: String, agreeing masculine: String, _ gender: Gender) {
    self.init(en: en, fr: gender == .masculine ? masculine : masculine + "e")
  }
}
