import Domain

/// Words of the program in both languages. There is no way to write one down in one language only.
public struct Phrase: Hashable, Sendable {
  public let en: String
  public let fr: String

  /// French spaces before `:`, `;`, `!`, `?`, `»` and after `«` become no-break spaces by themselves.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = FrenchTypography.typeset(fr)
  }

  /// The same in both languages: names, symbols, figures.
  public init(same words: String) {
    en = words
    fr = words
  }

  public subscript(language: Language) -> String { language == .english ? en : fr }

  public static let empty = Phrase(same: "")

  public var isEmpty: Bool { en.isEmpty && fr.isEmpty }

  /// Each language's words changed by `change`.
  public func map(_ change: (String, Language) -> String) -> Phrase {
    Phrase(en: change(en, .english), fr: change(fr, .french))
  }

  /// With a capital at the beginning, as headings and first words of sentences have.
  public var capitalized: Phrase { map { words, _ in words.capitalizingFirst } }

  /// With a small letter at the beginning, as within a sentence.
  public var uncapitalized: Phrase { map { words, _ in words.prefix(1).lowercased() + words.dropFirst() } }

  public static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(en: first.en + second.en, fr: first.fr + second.fr)
  }

  /// The same words, such as a separator, at the end of both languages.
  public static func + (first: Phrase, second: String) -> Phrase { first + Phrase(same: second) }
}

extension String {
  /// This text with its first letter in upper case; the rest stays as it is.
  public var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
