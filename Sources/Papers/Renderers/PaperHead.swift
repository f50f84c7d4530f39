import Domain
import Localization

/// What the renderers say alike at the top of a paper and before a value.
enum PaperHead {
  /// `DRAFT`, `PROJET`, `DRAFT / PROJET`.
  static func mark(_ paper: Paper) -> String? {
    paper.status.mark.map { mark in paper.languages.all.map { mark[$0] }.joined(separator: " / ") }
  }

  /// A label with its colon, as its last language sets it: `Date:`, `Date :`.
  static func label(_ passage: Passage) -> Passage {
    guard let language = passage.spans.last?.language else { return passage }
    return passage + Passage(Phrase(en: ":", fr: FrenchTypography.space + ":"), language)
  }
}
