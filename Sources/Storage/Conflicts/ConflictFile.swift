import CanonicalJSON
import Domain

/// The form in which a conflict is kept: `conflicts/<id>.json`.
enum ConflictFile {
  static let folderName = "conflicts"

  static func name(of id: Identifier<Conflict>) -> String { id.text + ".json" }

  static func tree(_ conflict: Conflict) -> JSON {
    var object: JSONObject = [
      "id": .string(conflict.id.text), "record": .string(conflict.record.path),
      "path": .string(conflict.path.description), "person": .string(conflict.otherPerson),
      "at": .string(conflict.at.description),
    ]
    object["base"] = conflict.base
    object["standing"] = conflict.standing
    object["other"] = conflict.other
    return .object(object)
  }

  /// `nil` when the tree is no conflict.
  static func conflict(_ tree: JSON) -> Conflict? {
    guard let id = tree["id"]?.stringValue.flatMap({ Identifier<Conflict>($0) }),
      let record = tree["record"]?.stringValue.flatMap({ RecordKey(path: $0) }),
      let path = tree["path"]?.stringValue.flatMap({ JSONPath($0) }),
      let person = tree["person"]?.stringValue, let at = tree["at"]?.stringValue.flatMap({ Moment($0) })
    else { return nil }
    return Conflict(
      id: id, record: record, path: path, base: tree["base"], standing: tree["standing"],
      other: tree["other"], otherPerson: person, at: at)
  }
}
