import Domain
import Localization

extension Term {
  /// From when to when, as a fact of a paper: `2021 – December 2022`, `du 1er janvier au 31 décembre 2026`, `Since 2015`.
  var span: Phrase {
    guard let to else { return from.date == nil ? from.phrase(.long) : phrase.capitalized }
    if let first = from.date?.exact, let last = to.date?.exact { return first.phrase(through: last) }
    if from.date == nil, to.date == nil { return from.phrase(.long) }
    return from.phrase(.long) + " – " + to.phrase(.long)
  }
}
