import CanonicalJSON
import Domain

/// What a section of the minutes said at a time, and through whom.
public struct MinutesVersion: Hashable, Sendable {
  /// The act that made it.
  public let id: Identifier<ChangeSet>
  public let at: Moment
  public let person: String
  /// `nil` while the section said what was recorded.
  public let text: Text?
}

/// The versions of a section, as the journal keeps them; the newest first.
public enum MinutesVersions {
  /// Goes back from what stands through each act that changed the words of the section.
  public static func all(
    of section: Identifier<MinutesSection>, in meeting: Meeting, _ register: any Register
  ) throws(RegisterError) -> [MinutesVersion] {
    let path = JSONPath().appending(key: "minutes").appending(key: "sections")
      .appending(element: section.text).appending(key: "text")
    var standing = try register.tree(meeting.key)?.value(at: path)
    var versions: [MinutesVersion] = []
    for act in try register.history(HistoryQuery(record: meeting.key)).rows {
      let changes = act.changes.filter { $0.record == meeting.key }.map(\.change)
      let before = changes.reversed().reduce(standing) { value($0, before: $1, at: path) }
      guard before != standing else { continue }
      versions.append(
        MinutesVersion(id: act.id, at: act.at, person: act.person, text: text(standing, meeting)))
      standing = before
    }
    return versions
  }

  /// What stood at the path before a change that may be above it, at it or within it.
  public static func value(_ value: JSON?, before change: JSONChange, at path: JSONPath) -> JSON? {
    if path.hasPrefix(change.path) {
      let rest = JSONPath(Array(path.steps.dropFirst(change.path.steps.count)))
      return change.before?.value(at: rest)
    }
    guard change.path.hasPrefix(path) else { return value }
    let rest = JSONPath(Array(change.path.steps.dropFirst(path.steps.count)))
    var tree = value ?? .object(JSONObject())
    do {
      try tree.apply(JSONChange(path: rest, before: change.after, after: change.before))
      return tree
    } catch {
      return value
    }
  }

  private static func text(_ tree: JSON?, _ meeting: Meeting) -> Text? {
    guard let tree else { return nil }
    do {
      let text = try JSONTreeDecoder().decode(Text.self, from: tree)
      return text.isEmpty ? nil : text
    } catch {
      return nil
    }
  }
}
