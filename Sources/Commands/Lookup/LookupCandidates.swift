import Domain

/// What could be meant by words that were typed; the closest answer wins, and two that are equally close are shown.
struct LookupCandidates<Value> {
  let words: LookupWords
  private var closest: LookupNames.Closeness?
  private var found: [(value: Value, label: String)] = []

  init(_ words: LookupWords) { self.words = words }

  /// - Parameter label: how the candidate is shown when several answer; typing it again is unmistakable.
  mutating func offer(_ value: Value, _ names: LookupNames, label: String) {
    guard let closeness = names.closeness(to: words) else { return }
    if let closest, closest < closeness { return }
    if closest != closeness { found = [] }
    closest = closeness
    found.append((value, label))
  }

  var isEmpty: Bool { found.isEmpty }

  /// The one meant; `nil` when nothing answers.
  /// - Throws: `ambiguous` with the labels of all that answer equally well.
  func choice() throws(RegisterError) -> Value? {
    if found.count > 1 { throw .ambiguous(words.typed, found.map(\.label)) }
    return found.first?.value
  }
}
