import CanonicalJSON
import Domain

extension ChangeSet {
  /// The element that was added to a list of the record: the decision that was drafted, the seat that was assigned.
  public func added<Element>(
    to list: String, of element: Element.Type = Element.self
  ) -> Identifier<Element>? {
    for change in changes where change.change.before == nil {
      let steps = change.change.path.steps
      if steps.count == 2, steps[0] == .key(list), case .element(let id) = steps[1] { return Identifier(id) }
    }
    return nil
  }
}
