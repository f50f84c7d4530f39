import Domain
import Localization

/// A version of a section against the section as it stands.
public struct MinutesComparisonContent: Sendable {
  let reference: MinutesSectionReference
  let version: Identifier<ChangeSet>?
  let title: String
  let old: Text
  let new: Text
  let offers: [Offer]

  init(
    _ reference: MinutesSectionReference, _ version: Identifier<ChangeSet>?, _ register: any Register,
    _ around: Surroundings
  ) throws(RegisterError) {
    self.reference = reference
    self.version = version
    let wording = Wording(register, around)
    let file = try MinutesSectionFile(reference, register, asOf: around.today)
    let body: Body? = if let id = file.meeting.body { try register.body(id) } else { nil }
    let found = file.versions.first { $0.id == version }
    let label = found.map { wording.version($0) } ?? wording(MinutesWords.generatedWords)
    title = wording(file.words.heading) + " – " + wording(MinutesWords.from(label))
    old = found.map { file.text(of: $0) } ?? file.words.generated
    new = file.words.words
    offers = try MinutesOffers(file.meeting, body: body, register, today: around.today)
      .restoring(found?.text, reference)
  }
}
