import Domain

/// A name as sentences use it, with its article and prepositions in each language: the African Union, of Chad, du Tchad.
public struct Appellation: Hashable, Sendable {
  /// The name alone, as tables and lists have it.
  public let phrase: Phrase
  public let takesThe: Bool
  public let article: FrenchArticle

  public init(_ phrase: Phrase, takesThe: Bool, article: FrenchArticle) {
    self.phrase = phrase
    self.takesThe = takesThe
    self.article = article
  }

  /// A name that takes no article in either language: that of a person.
  public init(bare phrase: Phrase) { self.init(phrase, takesThe: false, article: .none) }

  /// As the subject of a sentence: `the African Union`, `l’Union africaine`.
  public var definite: Phrase {
    Phrase(
      en: takesThe ? "the " + phrase.en : phrase.en, fr: FrenchElision.definite(phrase.fr, article))
  }

  /// `of the African Union`, `de l’Union africaine`, `du Tchad`.
  public var genitive: Phrase {
    Phrase(en: "of " + definite.en, fr: FrenchElision.de(phrase.fr, article))
  }

  /// `to the African Union`, `à l’Union africaine`, `au Tchad`.
  public var dative: Phrase {
    Phrase(en: "to " + definite.en, fr: FrenchElision.to(phrase.fr, article))
  }

  /// `by the African Union`, `par l’Union africaine`.
  public var agent: Phrase { [self].agent }
}

extension [Appellation] {
  /// `by Chad and Mali`, `par le Tchad et le Mali`.
  public var agent: Phrase {
    let all = map(\.definite).listed()
    return Phrase(en: "by " + all.en, fr: "par " + all.fr)
  }
}
