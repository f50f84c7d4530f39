import Domain
import Localization

/// A decision with its words, as minutes and records of decisions give it.
struct DecisionText {
  let decision: Decision
  let meeting: Meeting
  let names: Names

  /// `Decision MCP/6/Dec.3`, `Draft decision 3`.
  var label: Phrase {
    if let symbol = decision.symbol { return Phrase(en: "Decision \(symbol)", fr: "Décision \(symbol)") }
    return names.decision(decision, in: meeting).capitalized
  }

  /// The label with the title, when there is one.
  func heading(_ composer: Composer) -> Passage {
    let label = composer.passage(self.label, .strong)
    guard let title = decision.title, !title.isEmpty else { return label }
    return label + Passage(" – ", composer.language, .strong) + composer.passage(title, .strong)
  }

  func paragraphs(into composer: inout Composer) {
    let texts = decision.paragraphs.map(\.text).filter { !$0.isEmpty }
    if texts.isEmpty {
      composer.note(Phrase(en: "No text is recorded.", fr: "Aucun texte n’est enregistré."))
    } else if texts.count == 1 {
      composer.write(texts[0])
    } else {
      for (index, text) in texts.enumerated() {
        composer.add(.numbered(String(index + 1), composer.passage(text)))
      }
    }
  }

  /// One sentence on what became of it: `Adopted as amended by consensus on 12 January 2027.`
  var standing: Phrase {
    switch decision.standing {
    case .adopted(let adoption): adopted(adoption)
    case .proposed: Phrase(en: "Not adopted to date.", fr: "Projet non adopté à ce jour.")
    case .deferred(let reason): Self.sentence(Phrase(en: "Deferred", fr: "Projet reporté"), reason)
    case .rejected(let votes):
      Self.sentence(Phrase(en: "Rejected", fr: "Projet rejeté"), votes.map { " (" + $0.phrase + ")" })
    case .withdrawn(let reason): Self.sentence(Phrase(en: "Withdrawn", fr: "Projet retiré"), reason)
    case .circulated(let silence):
      Phrase(
        en: "Under silence procedure until \(silence.end.en).",
        fr: "En procédure de silence jusqu’au \(silence.end.fr).")
    case .silenceBroken(let party, _):
      Phrase(
        en: "Silence was broken by \(names.appellation(party).definite.en).",
        fr: "Le silence a été rompu par \(names.appellation(party).definite.fr).")
    }
  }

  private func adopted(_ adoption: Adoption) -> Phrase {
    let state = decision.standing.name.phrase.capitalized
    let on = adoption.on.adverb
    let votes = adoption.votes.map { Phrase(same: " (") + $0.phrase + ")" } ?? .empty
    if adoption.method == .notStated {
      return Phrase(
        en: "\(state.en) \(on.en); the method is not stated.",
        fr: "\(state.fr) \(on.fr) ; mode d’adoption non précisé.")
    }
    let method = adoption.method.phrase
    // Not the amendment is by consensus.
    let comma = adoption.asAmended ? "," : ""
    return Phrase(
      en: "\(state.en)\(comma) \(method.en) \(on.en)\(votes.en).",
      fr: "\(state.fr)\(comma) \(method.fr) \(on.fr)\(votes.fr).")
  }

  private static func sentence(_ words: Phrase, _ reason: Text?) -> Phrase {
    guard let reason, !reason.isEmpty else { return words + "." }
    return sentence(words, Phrase(en: ": ", fr: " : ") + reason.phrase)
  }

  private static func sentence(_ words: Phrase, _ more: Phrase?) -> Phrase {
    let whole = words + (more ?? .empty)
    return whole.map { words, _ in words.hasSuffix(".") ? words : words + "." }
  }

  /// `Objection by Niger: the amount is not agreed.`, of each that was not withdrawn.
  func objections(_ composer: Composer) -> [Passage] {
    decision.standingObjections.map {
      position(Phrase(en: "Objection by", fr: "Objection"), of: $0.by, $0.reason, composer)
    }
  }

  /// `Reservation by the European Union: internal procedures.`
  func reservations(_ composer: Composer) -> [Passage] {
    decision.reservations.map {
      position(Phrase(en: "Reservation by", fr: "Réserve"), of: $0.by, $0.text, composer)
    }
  }

  private func position(_ kind: Phrase, of party: Party, _ text: Text?, _ composer: Composer) -> Passage {
    let who = names.appellation(party)
    let label = composer.passage(
      Phrase(en: "\(kind.en) \(who.definite.en)", fr: "\(kind.fr) \(who.genitive.fr)"), .emphasis)
    guard let text, !text.isEmpty else { return label + Passage(".", composer.language) }
    return label + composer.passage(Phrase(en: ": ", fr: " : ")) + composer.passage(text)
  }

  /// Who answers for it; empty when nobody has to act.
  func responsible(_ form: NameForm = .long) -> Phrase {
    decision.responsible.map { names.phrase($0.party, form) }.listed()
  }
}

extension Phrase {
  static func + (first: String, second: Phrase) -> Phrase { Phrase(same: first) + second }
}
