import PlainText

/// A text in English, French or both, with the language it was first written in; an absent language is "to be translated".
public struct Text: Hashable, Codable, Sendable {
  public var en: String?
  public var fr: String?
  public var original: Language?

  public init(en: String? = nil, fr: String? = nil, original: Language? = nil) {
    self.en = en
    self.fr = fr
    self.original = original
  }

  /// One text in one language, which is thereby its original.
  public init(_ words: String, in language: Language) {
    self.init(original: language)
    self[language] = words
  }

  public subscript(language: Language) -> String? {
    get { language == .english ? en : fr }
    set { if language == .english { en = newValue } else { fr = newValue } }
  }

  /// Both languages read the same: proper names and acronyms.
  public static func same(_ words: String) -> Text { Text(en: words, fr: words) }

  public var isEmpty: Bool { (en ?? "").isEmpty && (fr ?? "").isEmpty }

  /// The languages in which nothing is written yet.
  public var missing: [Language] { Language.allCases.filter { (self[$0] ?? "").isEmpty } }

  /// The words in `language`, or in the other when there are none; the caller marks the latter (design §5).
  public func best(for language: Language) -> String { self[language] ?? self[language.other] ?? "" }

  /// Case- and accent-insensitive, over both languages.
  public func matches(folded phrase: String) -> Bool {
    (en?.foldedForSearch.contains(phrase) ?? false) || (fr?.foldedForSearch.contains(phrase) ?? false)
  }
}
