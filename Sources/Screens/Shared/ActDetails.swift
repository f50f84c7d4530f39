import CanonicalJSON
import Domain
import Localization

/// What acts were about beside their records, in the reader's language: the journal keeps one wording, the records mostly have both.
struct ActDetails {
  let register: any Register
  let wording: Wording
  private var twins: [RecordKey: [String: String]] = [:]

  init(_ register: any Register, _ wording: Wording) {
    self.register = register
    self.wording = wording
  }

  /// The name of the organisation, body or person, a day, or the words that were recorded.
  mutating func words(of act: ChangeSet) -> String? {
    if let party = party(act.detail) { return party }
    guard let words = act.detailWords(wording.language) else { return nil }
    guard let subject = act.subject else { return words }
    let known = twins[subject] ?? readTwins(of: act, subject)
    twins[subject] = known
    if let twin = known[words] { return twin }
    // A point of an agenda is named by its number and its title.
    guard let space = words.firstIndex(of: " "), let twin = known[String(words[space...].dropFirst())] else {
      return words
    }
    return words[...space] + twin
  }

  private func party(_ detail: String?) -> String? {
    guard let detail else { return nil }
    if let id = OrganizationID(detail), wording.names.organization(id) != nil {
      return wording.party(.organization(id), .short)
    }
    if let id = BodyID(detail), wording.names.body(id) != nil { return wording.party(.body(id), .short) }
    if let id = PersonID(detail), wording.names.person(id) != nil { return wording.person(id) }
    return nil
  }

  /// What the record says in both languages, by the words of the other one; what was taken out of it stands in the act.
  private func readTwins(of act: ChangeSet, _ subject: RecordKey) -> [String: String] {
    var found: [String: String] = [:]
    for change in act.changes { change.change.before.map { collect(from: $0, into: &found) } }
    // A record that cannot be read is told of elsewhere.
    if let tree = try? register.tree(subject) { collect(from: tree, into: &found) }
    return found
  }

  private func collect(from tree: JSON, into found: inout [String: String]) {
    switch tree {
    case .array(let elements): for element in elements { collect(from: element, into: &found) }
    case .object(let object):
      if let mine = object[wording.language.rawValue]?.stringValue,
        let other = object[wording.language.other.rawValue]?.stringValue
      {
        found[other] = mine
      } else {
        for (_, value) in object { collect(from: value, into: &found) }
      }
    default: break
    }
  }
}
