import Domain
import Localization
import PlainText

/// How decisions of a body begin with each operative verb, as a form offers it for the text.
struct Openings: Sendable {
  let phrases: [OperativeVerb: Phrase]

  init(_ body: Body.Kind?) {
    phrases = Dictionary(uniqueKeysWithValues: OperativeVerb.allCases.map { ($0, $0.opening(of: body)) })
  }

  /// A text that begins with the verb: one that is blank, or begins with another verb, gets its beginning.
  func begun(_ text: String, with verb: OperativeVerb, _ language: Language) -> String? {
    guard let opening = phrases[verb]?[language] else { return nil }
    if text.trimmed.isEmpty { return opening }
    for (_, phrase) in phrases.sorted(by: { $0.value[language].count > $1.value[language].count })
    where text.hasPrefix(phrase[language]) || text.trimmed == phrase[language].trimmed {
      return opening + text.dropFirst(phrase[language].count)
    }
    return nil
  }

  /// The verb with which a text begins: the longest that fits.
  func verb(of text: Text) -> OperativeVerb? {
    for language in Language.allCases {
      let words = (text[language] ?? "").foldedForSearch
      let found = phrases.keys.filter { verb in
        // Without the preposition: `La Plateforme demande`; or the verb alone, as preambles go on: `Demande au`.
        let bare = verb.phrase[language].foldedForSearch
        if words.hasPrefix(bare + " ") { return true }
        guard let subject = subject(language) else { return false }
        return words.hasPrefix(subject.foldedForSearch + bare)
      }
      if let verb = found.max(by: { $0.phrase[language].count < $1.phrase[language].count }) { return verb }
    }
    return nil
  }

  /// `La Plateforme `.
  private func subject(_ language: Language) -> String? {
    guard let opening = phrases[.approves]?[language] else { return nil }
    return String(opening.dropLast(OperativeVerb.approves.phrase[language].count + 1))
  }

  /// The text without a language in which nothing but a beginning was offered.
  /// - Throws: `invalid` when nothing is left.
  func withoutBareOpenings(_ text: Text) throws(RegisterError) -> Text {
    var text = text
    for language in Language.allCases {
      let words = (text[language] ?? "").trimmed
      if phrases.values.contains(where: { $0[language].trimmed == words }) { text[language] = nil }
    }
    if text.isEmpty { throw .invalid(.text, .missing) }
    if let original = text.original, text.missing.contains(original) { text.original = original.other }
    return text
  }
}
