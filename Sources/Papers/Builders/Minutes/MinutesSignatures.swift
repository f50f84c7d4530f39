import Domain
import Localization

/// Who signs the minutes: the chair or every co-chair, and the secretariat.
struct MinutesSignatures {
  let file: MeetingFile

  func write(into composer: inout Composer) {
    let secretariat = Signature(
      capacity: composer.passage(Phrase(en: "For the secretariat: ", fr: "Pour le secrétariat : "))
        + composer.passage(file.office.name))
    composer.add(.signatures(chairs(composer) + [secretariat]))
  }

  private func chairs(_ composer: Composer) -> [Signature] {
    if let chair = file.meeting.chair, chair.party != nil || chair.person != nil {
      return [signature(SeatRole.chair.phrase, chair.party, chair.person, composer)]
    }
    let seats = file.body?.presiding(on: file.day) ?? []
    guard !seats.isEmpty else { return [signature(SeatRole.chair.phrase, nil, nil, composer)] }
    return seats.map { signature($0.role.phrase, $0.holder, $0.principal, composer) }
  }

  private func signature(
    _ role: Phrase, _ party: Party?, _ person: PersonID?, _ composer: Composer
  ) -> Signature {
    var capacity = composer.passage(role.capitalized)
    if let party { capacity += composer.passage(Phrase(same: ", ") + file.names.phrase(party)) }
    return Signature(
      capacity: capacity, name: person.map { composer.passage(file.names.phrase($0, .long)) } ?? Passage())
  }
}

/// Corrections issued after approval, below what was approved and apart from it.
struct MinutesCorrigenda {
  let file: MeetingFile

  func write(into composer: inout Composer) {
    guard let corrigenda = file.meeting.minutes?.corrigenda, !corrigenda.isEmpty else { return }
    composer.heading(
      corrigenda.count == 1
        ? Phrase(en: "Corrigendum", fr: "Rectificatif") : Phrase(en: "Corrigenda", fr: "Rectificatifs"))
    for corrigendum in corrigenda { Self.write(corrigendum, into: &composer) }
  }

  static func write(_ corrigendum: Corrigendum, into composer: inout Composer) {
    let date = corrigendum.on.phrase(.long)
    let label = [corrigendum.symbol.map { Phrase(same: $0) }, date].compactMap { $0 }.joined(separator: ", ")
    composer.say(composer.passage(label, .strong))
    composer.write(corrigendum.text)
  }
}
