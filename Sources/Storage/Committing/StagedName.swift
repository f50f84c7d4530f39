import Domain

/// The names of files that wait to take a record's place: hidden, after the record and the change set they belong to.
enum StagedName {
  private static let suffix = ".staged"

  static func name(for fileName: String, of changeSet: ChangeSet) -> String {
    "." + fileName + "." + changeSet.id.text + suffix
  }

  /// Whether a file of that name is one of ours.
  static func isOurs(_ name: String) -> Bool {
    guard name.hasPrefix("."), name.hasSuffix(suffix) else { return false }
    let parts = name.dropFirst().dropLast(suffix.count).split(
      separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[1] == "json"
      && Identifier<RecordKey>.isValid(String(parts[0])) && Identifier<ChangeSet>.isValid(String(parts[2]))
  }
}
