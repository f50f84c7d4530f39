import Domain
import Localization

/// The annexes of the minutes: participants, documents, decisions, actions (domain §4).
struct MinutesAnnexes {
  let file: MeetingFile

  private var meeting: Meeting { file.meeting }

  func write(into composer: inout Composer) {
    composer.add(.pageBreak)
    heading("I", Phrase(en: "List of participants", fr: "Liste des participants"), &composer)
    ParticipantTables(file: file).write(into: &composer, level: 2)
    heading("II", Phrase(en: "List of documents", fr: "Liste des documents"), &composer)
    documents(into: &composer)
    heading("III", Phrase(en: "Decisions", fr: "Décisions"), &composer)
    decisions(into: &composer)
    heading("IV", Phrase(en: "Actions", fr: "Actions à mener"), &composer)
    actions(into: &composer)
  }

  private func heading(_ number: String, _ title: Phrase, _ composer: inout Composer) {
    composer.heading(Phrase(en: "Annex \(number): \(title.en)", fr: "Annexe \(number) : \(title.fr)"))
  }

  private func documents(into composer: inout Composer) {
    let documents = meeting.documents.filter { $0.kind != .speakingNotes }
    guard !documents.isEmpty else {
      return composer.say(Phrase(en: "No document is recorded.", fr: "Aucun document n’est enregistré."))
    }
    composer.table(
      [
        TableColumn(Phrase(en: "Symbol", fr: "Cote")), TableColumn(Phrase(en: "Title", fr: "Titre")),
        TableColumn(Phrase(en: "Kind", fr: "Type")),
        TableColumn(Phrase(en: "Submitted by", fr: "Présenté par")),
      ],
      documents.map { document in
        Table.Row(
          id: document.id.text,
          [
            Passage(document.symbol ?? "–", file.language), composer.passage(document.title),
            composer.passage(document.kind.phrase.capitalized),
            composer.passage(document.from.map { file.names.phrase($0, .short) } ?? Phrase(same: "–")),
          ])
      })
  }

  private func decisions(into composer: inout Composer) {
    let adopted = meeting.decisions.filter(\.standing.isAdopted)
    guard !adopted.isEmpty else {
      return composer.say(Phrase(en: "No decision was adopted.", fr: "Aucune décision n’a été adoptée."))
    }
    composer.table(
      [
        TableColumn(Phrase(en: "Symbol", fr: "Cote")), TableColumn(Phrase(en: "Decision", fr: "Décision")),
        TableColumn(Phrase(en: "Adoption", fr: "Adoption")),
        TableColumn(Phrase(en: "Reservations", fr: "Réserves")),
      ],
      adopted.map { decision in
        let reserved = decision.reservations.map { file.names.phrase($0.by, .short) }
        let method = decision.standing.adoption?.method.phrase ?? .empty
        return Table.Row(
          id: decision.id.text,
          [
            symbol(decision, composer), subject(decision, composer), composer.passage(method),
            composer.passage(reserved.isEmpty ? Phrase(same: "–") : reserved.listed()),
          ])
      })
  }

  private func actions(into composer: inout Composer) {
    let actions = meeting.decisions.filter { $0.standing.isAdopted && !$0.responsible.isEmpty }
    guard !actions.isEmpty else {
      return composer.say(
        Phrase(en: "No action is assigned to anybody.", fr: "Aucune action n’est attribuée."))
    }
    composer.table(
      [
        TableColumn(Phrase(en: "Symbol", fr: "Cote")), TableColumn(Phrase(en: "Action", fr: "Action")),
        TableColumn(Phrase(en: "Responsible", fr: "Responsable")),
        TableColumn(Phrase(en: "Deadline", fr: "Échéance")),
      ],
      actions.map { decision in
        let words = DecisionText(decision: decision, meeting: meeting, names: file.names)
        return Table.Row(
          id: decision.id.text,
          [
            symbol(decision, composer), subject(decision, composer),
            composer.passage(words.responsible(.short)),
            composer.passage(decision.deadline?.phrase(.long) ?? Phrase(same: "–")),
          ])
      })
  }

  private func symbol(_ decision: Decision, _ composer: Composer) -> Passage {
    composer.passage(file.names.decision(decision, in: meeting).capitalized)
  }

  private func subject(_ decision: Decision, _ composer: Composer) -> Passage {
    if let title = decision.title, !title.isEmpty { return composer.passage(title) }
    return decision.paragraphs.first.map { composer.passage($0.text) } ?? Passage("–", file.language)
  }
}
