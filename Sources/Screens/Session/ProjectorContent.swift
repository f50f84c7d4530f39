import Domain
import Localization

/// The text of a decision for the room, and its neighbours.
public struct ProjectorContent: Sendable {
  let reference: DecisionReference
  /// The meeting with its body, and the item with its number; nothing for a decision under none.
  let meeting: Phrase
  let item: Phrase
  /// What it is called, and which version it is.
  let title: Phrase
  let version: Phrase
  let paragraphs: [Text]
  let previous: DecisionReference?
  let next: DecisionReference?

  init(
    _ reference: DecisionReference, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.reference = reference
    let (meeting, decision) = try register.decision(reference)
    let wording = Wording(register, around)
    self.meeting = wording.names.fullTitle(of: meeting, .short)
    item =
      decision.item.flatMap { meeting.item($0) }.map { item in
        SessionWords.projectedItem(meeting.agendaNumber(of: item.id), item.title.phrase)
      } ?? .empty
    title = wording.names.decision(decision, in: meeting).capitalized
    version = decision.versions.isEmpty ? .empty : SessionWords.version(decision.versions.count + 1, at: nil)
    paragraphs = decision.paragraphs.map(\.text)
    let shown = meeting.decisions.filter { $0.bearsNumber && $0.hasText }
    let place = shown.firstIndex { $0.id == decision.id }
    func neighbour(_ distance: Int) -> DecisionReference? {
      guard let place, shown.indices.contains(place + distance) else { return nil }
      return DecisionReference(meeting: meeting.id, decision: shown[place + distance].id)
    }
    previous = neighbour(-1)
    next = neighbour(1)
  }
}
