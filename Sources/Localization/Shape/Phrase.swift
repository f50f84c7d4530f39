import Domain

/// Words of the program in both languages. There is no way to write one down in one language only.
public struct Phrase: Hashable, Sendable {
  public let en: String
  public let fr: String

  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  /// The same in both languages: names, symbols, figures.
  public init(same words: String) { self.init(en: words, fr: words) }

  public subscript(language: Language) -> String { language == .english ? en : fr }
}
