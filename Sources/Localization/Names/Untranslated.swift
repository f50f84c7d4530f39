import Domain

/// How a missing translation is shown: marked, never silently replaced (design §5). The one place that says so.
public enum Untranslated {
  /// - Parameter language: the one that lacks the words, in which the mark is written.
  public static func marked(_ words: String, for language: Language) -> String {
    "[" + opening[language] + words + "]"
  }

  /// What stands before the foreign words, within the bracket.
  public static let opening = Phrase(en: "to be translated: ", fr: "à traduire : ")
}

extension Text {
  /// The words of each language; where a language has none, those of the other, marked. Empty when neither has any.
  public var phrase: Phrase { Phrase(en: words(in: .english), fr: words(in: .french)) }

  /// The words in a language, or those of the other, marked.
  public func words(in language: Language) -> String {
    if let words = self[language], !words.isEmpty { return words }
    guard let other = self[language.other], !other.isEmpty else { return "" }
    return Untranslated.marked(other, for: language)
  }
}
