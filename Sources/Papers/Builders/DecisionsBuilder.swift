import Domain
import Localization

/// The record of decisions of a meeting – text, adoption, reservations, owner, deadline, no debate (domain §4) –, or without
/// a meeting the register of decisions.
struct DecisionsBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    guard request.meeting != nil else {
      return try DecisionRegister().build(request, register: register, asOf: asOf, language: language)
    }
    let file = try MeetingFile(request, register: register, asOf: asOf, language: language)
    var paper = file.paper(.decisions, status: file.isHeld ? .issued : .draft)
    var composer = file.composer()
    // A record of the past, entered from sources, has no minutes to be approved any more.
    if !file.meeting.isFinal, file.meeting.sources.isEmpty { composer.note(Self.notFinal) }
    let adopted = file.meeting.decisions.filter(\.standing.isAdopted)
    if adopted.isEmpty {
      composer.say(Phrase(en: "No decision was adopted.", fr: "Aucune décision n’a été adoptée."))
    }
    for decision in adopted { write(decision, of: file, into: &composer) }
    others(of: file, into: &composer)
    paper.blocks = composer.blocks
    return paper
  }

  private static let notFinal = Phrase(
    en: "Texts become final with the approval of the minutes.",
    fr: "Les textes deviennent définitifs avec l’approbation du compte rendu.")

  private func write(_ decision: Decision, of file: MeetingFile, into composer: inout Composer) {
    let words = DecisionText(decision: decision, meeting: file.meeting, names: file.names)
    composer.heading(words.heading(composer).unweighted)
    words.paragraphs(into: &composer)
    composer.facts([
      (Phrase(en: "Adoption", fr: "Adoption"), composer.passage(words.standing)),
      (Phrase(en: "Reservations", fr: "Réserves"), reservations(decision, composer)),
      (Phrase(en: "Responsible", fr: "Responsable"), composer.passage(words.responsible())),
      (
        Phrase(en: "Deadline", fr: "Échéance"),
        decision.deadline.map { composer.passage($0.phrase(.long).capitalized) }
      ),
      (Phrase(en: "Supersedes", fr: "Remplace"), references(decision.supersedes, composer)),
      (
        Phrase(en: "Superseded by", fr: "Remplacée par"),
        references(decision.supersededBy.map { [$0] } ?? [], composer)
      ),
      (
        Phrase(en: "Original language", fr: "Langue de l’original"),
        decision.original.map { composer.passage($0.phrase.capitalized) }
      ),
    ])
    for corrigendum in decision.corrigenda { MinutesCorrigenda.write(corrigendum, into: &composer) }
  }

  private func reservations(_ decision: Decision, _ composer: Composer) -> Passage {
    decision.reservations.map { reservation in
      let who = composer.passage(composer.names.phrase(reservation.by))
      guard let text = reservation.text, !text.isEmpty else { return who }
      return who + composer.passage(Phrase(en: ": ", fr: " : ")) + composer.passage(text)
    }.joined("\n", composer.language)
  }

  private func references(_ all: [DecisionReference], _ composer: Composer) -> Passage {
    composer.passage(all.map { composer.names.decisionInFull($0) }.listed())
  }

  private func others(of file: MeetingFile, into composer: inout Composer) {
    let rest = file.meeting.decisions.filter { !$0.standing.isAdopted }
    guard !rest.isEmpty else { return }
    composer.heading(
      Phrase(en: "Drafts that were not adopted", fr: "Projets qui n’ont pas été adoptés"))
    composer.bullets(
      rest.map { decision in
        let words = DecisionText(decision: decision, meeting: file.meeting, names: file.names)
        let title = decision.title ?? decision.paragraphs.first?.text ?? Text()
        let name = title.isEmpty ? composer.passage(words.label) : composer.passage(title)
        let outcome = [composer.passage(words.standing)] + words.objections(composer)
        return name + Passage(" – ", file.language) + outcome.joined(" ", file.language)
      })
  }
}

extension Passage {
  /// The same words without weight, for a heading that has its own.
  var unweighted: Passage { Passage(spans.map { Span($0.text, $0.language) }) }
}
