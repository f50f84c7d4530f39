import CanonicalJSON
import Domain
import Localization

extension ChangeSet {
  /// What the act was about, beside its record; a day as the language writes it.
  func detailWords(_ language: Language) -> String? {
    guard let detail, !isIdentifier(detail) else { return nil }
    return PartialDate(detail)?.phrase(.medium)[language] ?? detail
  }

  /// Whether the words are the name under which the program knows a part of what was changed: nobody else calls it so.
  private func isIdentifier(_ words: String) -> Bool {
    addedElements.contains(words)
      || changes.contains { change in
        change.change.path.steps.contains { if case .element(words) = $0 { true } else { false } }
      }
  }

  /// The identifiers of what was made: records, and elements of their lists – the point of an agenda, the decision that was drafted,
  /// the comment on the minutes, also when it is the first of its list.
  var addedElements: Set<String> {
    Set(
      changes.filter { $0.change.before == nil }.flatMap { change -> [String] in
        let steps = change.change.path.steps
        if steps.isEmpty { return [change.record.id] }
        guard let last = steps.last, steps.dropLast().allSatisfy(\.isKey) else { return [] }
        switch last {
        case .element(let id): return [id]
        case .key:
          return change.change.after?.arrayValue?.compactMap {
            $0.value(at: .root.appending(key: "id"))?.stringValue
          } ?? []
        case .order: return []
        }
      })
  }

  /// The records that were made, by their identifiers.
  var addedRecords: Set<String> {
    Set(changes.filter { $0.change.before == nil && $0.change.path.steps.isEmpty }.map(\.record.id))
  }
}

extension JSONPathStep {
  fileprivate var isKey: Bool { if case .key = self { true } else { false } }
}
