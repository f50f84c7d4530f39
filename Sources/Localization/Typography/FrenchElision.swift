import Domain
import PlainText

/// How a French noun takes its article.
public enum FrenchArticle: Hashable, Sendable {
  case masculine, feminine, plural
  /// Persons, and States such as Djibouti.
  case none
}

/// Articles and prepositions before French nouns: `le`, `l’`, `du`, `de l’`, `aux`.
public enum FrenchElision {
  /// Whether `le`, `la` and `de` lose their vowel before this word: before a vowel or a mute h.
  public static func elides(before word: String) -> Bool {
    guard let first = word.foldedFirstLetter, "aeiouh".contains(first) else { return false }
    let folded = word.foldedForSearch
    return !aspirated.contains { folded.hasPrefix($0) }
  }

  public static func definite(_ noun: String, _ article: FrenchArticle) -> String {
    switch article {
    case .none: noun
    case .plural: "les " + noun
    case .masculine: elides(before: noun) ? "l’" + noun : "le " + noun
    case .feminine: elides(before: noun) ? "l’" + noun : "la " + noun
    }
  }

  /// `du Tchad`, `de la Mauritanie`, `de l’Union africaine`, `des Pays-Bas`, `d’Abdoulaye Diop`.
  public static func de(_ noun: String, _ article: FrenchArticle = .none) -> String {
    switch article {
    case .none: elides(before: noun) && !isForeignName(noun) ? "d’" + noun : "de " + noun
    case .plural: "des " + noun
    case .masculine: elides(before: noun) ? "de l’" + noun : "du " + noun
    case .feminine: "de " + definite(noun, .feminine)
    }
  }

  /// `au Tchad`, `à la Mauritanie`, `à l’Union africaine`, `aux Pays-Bas`, `à Abdoulaye Diop`.
  public static func to(_ noun: String, _ article: FrenchArticle = .none) -> String {
    switch article {
    case .none: "à " + noun
    case .plural: "aux " + noun
    case .masculine: elides(before: noun) ? "à l’" + noun : "au " + noun
    case .feminine: "à " + definite(noun, .feminine)
    }
  }

  /// A person's name keeps its h whole (de Hissein), Haiti does not (d’Haïti).
  private static func isForeignName(_ name: String) -> Bool {
    name.foldedFirstLetter == "h" && !name.foldedForSearch.hasPrefix("haiti")
  }

  /// Words of the field that begin with a vowel or an h and still keep the article whole.
  private static let aspirated = ["haut", "hollande", "hongrie", "honduras", "onz", "oui", "hcr", "hcdh"]
}

extension String {
  /// The first letter in lower case without its accent.
  var foldedFirstLetter: Character? { String(prefix(1)).foldedForSearch.first }
}
