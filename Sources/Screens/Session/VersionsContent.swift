import Domain
import Localization

/// The wordings of a decision, the oldest first; the last one stands now.
public struct VersionsContent: Sendable {
  struct Version: Sendable {
    let number: Int
    /// When it was replaced, and by whom; absent for the one that stands.
    let replaced: String?
    let by: String?
    let paragraphs: [Text]

    /// Its words in a language, a paragraph a line.
    func words(_ language: Language) -> String {
      paragraphs.map { $0[language] ?? "" }.joined(separator: "\n")
    }
  }

  let reference: DecisionReference
  let title: String
  let versions: [Version]
  let original: Language?

  init(
    _ reference: DecisionReference, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.reference = reference
    let (meeting, decision) = try register.decision(reference)
    let wording = Wording(register, around)
    title = wording.decisionTitle(decision, in: meeting).capitalizingFirst
    original = decision.original
    let zone = meeting.timing.schedule?.zone ?? around.zone
    let earlier = decision.versions.enumerated().map { index, version in
      let local = around.zones.local(version.replacedAt, zone) ?? version.replacedAt.utc
      return Version(
        number: index + 1, replaced: wording.day(local.day, .short) + ", " + local.time.description,
        by: version.replacedBy, paragraphs: version.paragraphs.map(\.text))
    }
    versions =
      earlier + [
        Version(
          number: earlier.count + 1, replaced: nil, by: nil, paragraphs: decision.paragraphs.map(\.text))
      ]
  }
}
