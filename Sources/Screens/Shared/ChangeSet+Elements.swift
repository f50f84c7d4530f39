import CanonicalJSON
import Domain
import Localization

extension ChangeSet {
  /// What the act was about, beside its record; a day as the language writes it.
  func detailWords(_ language: Language) -> String? {
    detail.map { detail in PartialDate(detail)?.phrase(.medium)[language] ?? detail }
  }

  /// The identifiers of the elements that were added to a list of a record: the point of an agenda, the decision that was drafted.
  var addedElements: Set<String> {
    Set(
      changes.compactMap { change in
        let steps = change.change.path.steps
        guard change.change.before == nil, steps.count == 2, case .element(let id) = steps[1] else {
          return nil
        }
        return id
      })
  }
}
