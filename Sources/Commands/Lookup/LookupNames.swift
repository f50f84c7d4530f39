import Domain

/// What a record or an element answers to.
struct LookupNames {
  var identifier: String
  var acronym: Text?
  var name: Text?

  /// How closely words meet names; the closest at which anything answers decides, and the looser ones are not asked.
  enum Closeness: Int, Comparable {
    case identifier, acronym, name, beginning, inside, words

    static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  /// Fewer letters than this only count when they are the whole identifier, acronym or name.
  private static let fewestLetters = 3

  func closeness(to words: LookupWords) -> Closeness? {
    if identifier == words.identifier { return .identifier }
    if holds(acronym, { $0 == words.folded }) { return .acronym }
    if holds(name, { $0 == words.folded }) { return .name }
    guard words.folded.count >= Self.fewestLetters else { return nil }
    if holds(name, { $0.hasPrefix(words.folded) }) || holds(acronym, { $0.hasPrefix(words.folded) }) {
      return .beginning
    }
    if holds(name, { $0.contains(words.folded) }) { return .inside }
    let typed = LookupWords.words(of: words.folded)
    let hasAll = holds(name) { name in
      let present = LookupWords.words(of: name)
      return typed.allSatisfy { word in present.contains { $0.hasPrefix(word) } }
    }
    return hasAll && !typed.isEmpty ? .words : nil
  }

  private func holds(_ text: Text?, _ condition: (String) -> Bool) -> Bool {
    guard let text else { return false }
    return Language.allCases.contains { language in
      text[language].map { condition(LookupWords.fold($0)) } ?? false
    }
  }
}
