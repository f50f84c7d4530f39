/// What changed from one tree to another, value by value.
public enum JSONDifference {
  /// The changes which, applied one after the other, make `new` of `old`; an empty array says the same as none.
  ///
  /// Objects are compared member by member. Arrays whose elements all have an `id` of their own are compared element by
  /// element, with one change of order behind them if it takes one. All else is replaced as a whole.
  public static func changes(from old: JSON, to new: JSON) -> [JSONChange] {
    var changes: [JSONChange] = []
    compare(old, new, at: .root, into: &changes)
    return changes
  }

  private static func compare(
    _ old: JSON?, _ new: JSON?, at path: @autoclosure () -> JSONPath, into changes: inout [JSONChange]
  ) {
    guard old != new else { return }
    if case .object(let oldObject) = old, case .object(let newObject) = new {
      compare(oldObject, newObject, at: path(), into: &changes)
    } else if let oldArray = ElementArray(old), let newArray = ElementArray(new) {
      compare(oldArray, newArray, at: path(), into: &changes)
    } else {
      changes.append(JSONChange(path: path(), before: old, after: new))
    }
  }

  private static func compare(
    _ old: JSONObject, _ new: JSONObject, at path: JSONPath, into changes: inout [JSONChange]
  ) {
    for (key, value) in old {
      compare(value, new[key], at: path.appending(key: key), into: &changes)
    }
    for (key, value) in new where old[key] == nil {
      compare(nil, value, at: path.appending(key: key), into: &changes)
    }
  }

  private static func compare(
    _ old: ElementArray, _ new: ElementArray, at path: JSONPath, into changes: inout [JSONChange]
  ) {
    let oldByID = old.byID
    let newByID = new.byID
    for (id, element) in zip(old.ids, old.elements) {
      // Without a counterpart this is a removal as a whole.
      let path = path.appending(element: id)
      compare(element, newByID[ExactString(id)], at: path, into: &changes)
    }
    let added = new.ids.filter { oldByID[ExactString($0)] == nil }
    for id in added {
      compare(nil, newByID[ExactString(id)], at: path.appending(element: id), into: &changes)
    }
    let reached = old.ids.filter { newByID[ExactString($0)] != nil } + added
    if JSON(ids: reached) != JSON(ids: new.ids) {
      let change = JSONChange(
        path: path.appending(.order), before: JSON(ids: old.ids), after: JSON(ids: new.ids))
      changes.append(change)
    }
  }
}

extension JSON {
  /// The order of elements as an array of their ids.
  init(ids: [String]) { self = .array(ids.map { .string($0) }) }
}
