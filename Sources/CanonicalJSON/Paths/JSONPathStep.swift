/// One step of a path into a tree.
public enum JSONPathStep: Hashable, Sendable {
  /// To the member of that name.
  case key(String)
  /// To the element whose `id` that is.
  case element(id: String)
  /// To the order of the elements, seen as the array of their ids; only as the last step.
  case order

  public static func == (left: JSONPathStep, right: JSONPathStep) -> Bool {
    switch (left, right) {
    case (.key(let left), .key(let right)): CodeUnits.same(left, right)
    case (.element(let left), .element(let right)): CodeUnits.same(left, right)
    case (.order, .order): true
    default: false
    }
  }
}
