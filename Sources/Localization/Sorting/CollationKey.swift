import Domain
import PlainText

/// What names are sorted by, as a reader of the language expects: letters first, accents and capitals only between equals,
/// numbers by value, a leading article passed over.
public struct CollationKey: Hashable, Comparable, Sendable {
  private let primary: String
  private let secondary: String

  public init(_ words: String, language: Language) {
    secondary = Self.withoutArticle(words, language)
    primary = Self.letters(secondary.foldedForSearch)
  }

  public static func < (first: Self, second: Self) -> Bool {
    first.primary == second.primary
      ? first.secondary.unicodeScalars.lexicographicallyPrecedes(second.secondary.unicodeScalars)
      : first.primary.utf8.lexicographicallyPrecedes(second.primary.utf8)
  }

  private static func withoutArticle(_ words: String, _ language: Language) -> String {
    let folded = words.foldedForSearch
    let articles = language == .english ? ["the "] : ["le ", "la ", "les ", "l'"]
    guard let article = articles.first(where: folded.hasPrefix), folded.count > article.count else {
      return words
    }
    return String(words.dropFirst(article.count))
  }

  /// Letters and digits; everything else is one space between words, and numbers are filled up so that 10 comes after 9.
  private static func letters(_ folded: String) -> String {
    var words: [String] = []
    for word in folded.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      words.append(String(repeating: "0", count: max(0, digits.isEmpty ? 0 : 12 - digits.count)) + word)
    }
    return words.joined(separator: " ")
  }
}

extension Sequence {
  /// In the order in which a reader of `language` looks names up.
  public func sorted(in language: Language, by name: (Element) -> String) -> [Element] {
    map { (key: CollationKey(name($0), language: language), element: $0) }
      .sorted { $0.key < $1.key }.map(\.element)
  }
}
