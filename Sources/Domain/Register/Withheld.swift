import CanonicalJSON

/// Contact details of people are journalled without their values, so that they can be erased (design §2): a marker stands
/// where they stood.
public enum Withheld {
  public static let marker: JSON = ["withheld": true]

  private static let contact = JSONPath([.key("contact")])

  /// The change as the journal keeps it and history tells it.
  public static func concealing(_ change: RecordChange) -> RecordChange {
    guard change.record.kind == .person else { return change }
    let path = change.change.path
    let conceal: (JSON?) -> JSON? =
      if path.hasPrefix(contact) {
        { $0.map { _ in marker } }
      } else if path == .root {
        { $0.map(concealingContact) }
      } else {
        { $0 }
      }
    return RecordChange(
      record: change.record,
      change: JSONChange(
        path: path, before: conceal(change.change.before), after: conceal(change.change.after)))
  }

  /// Whether something in this change is kept without its value, so that nothing can be brought back from it.
  public static func isConcealed(_ change: RecordChange) -> Bool {
    [change.change.before, change.change.after].contains { value in
      guard let value else { return false }
      return value == marker || (change.change.path == .root && value["contact"] == marker)
    }
  }

  /// Whether a change erases contact details that a version kept as a conflict may still hold.
  public static func erases(_ change: RecordChange, in conflict: Conflict) -> Bool {
    let path = change.change.path
    return change.record.kind == .person && change.record == conflict.record && change.change.after == nil
      && (path == .root || path.hasPrefix(contact))
      && (conflict.path.hasPrefix(path) || path.hasPrefix(conflict.path))
  }

  private static func concealingContact(_ person: JSON) -> JSON {
    guard person["contact"] != nil else { return person }
    var concealed = person
    concealed["contact"] = marker
    return concealed
  }
}
