import Domain

/// Rules of decisions, as they refuse.
struct DecisionRefusals {
  let names: Names

  func transition(
    _ decision: DecisionReference, _ from: DecisionStanding.Name, _ to: DecisionStanding.Name
  ) -> Advice {
    let label = label(decision)
    return Advice(
      en: "\(label.en.capitalizingFirst): from “\(from.phrase.en)” it cannot become “\(to.phrase.en)”.",
      fr:
        "\(label.fr.capitalizingFirst) : le passage de « \(from.phrase.fr) » à « \(to.phrase.fr) » n’est pas possible.",
      remedy: Phrase(
        en: "Until the meeting closes, it can be reopened first.",
        fr: "Jusqu’à la clôture de la réunion, la décision peut d’abord être rouverte."))
  }

  func objected(_ decision: DecisionReference, by parties: [Party]) -> Advice {
    let who = parties.map { names.appellation($0).definite }.listed()
    let label = label(decision)
    return Advice(
      en:
        "\(label.en.capitalizingFirst) cannot be adopted by consensus while an objection stands: \(who.en).",
      fr:
        "\(label.fr.capitalizingFirst) : pas d’adoption par consensus tant qu’une objection est maintenue (\(who.fr)).",
      remedy: Phrase(
        en: "Record that the objection is withdrawn, turn it into a reservation, amend the text, or vote.",
        fr:
          "Enregistrez le retrait de l’objection, transformez-la en réserve, modifiez le texte ou passez au vote."
      ))
  }

  func methodNotAllowed(_ body: BodyID, _ method: AdoptionMethod, _ allowed: [AdoptionMethod]) -> Advice {
    let name = names.phrase(body)
    let methods = allowed.map(\.phrase).listed(.or)
    return Advice(
      en: "By its rules, “\(name.en)” does not adopt \(method.phrase.en).",
      fr: "D’après ses règles, « \(name.fr) » n’adopte pas \(method.phrase.fr).",
      remedy: Phrase(en: "It adopts \(methods.en).", fr: "Elle adopte \(methods.fr)."))
  }

  func votesMissing(_ decision: DecisionReference) -> Advice {
    Advice(
      en: "A vote needs its count.", fr: "Un vote doit être accompagné du décompte des voix.",
      remedy: Phrase(
        en: "Give the votes in favour, against, and the abstentions.",
        fr: "Indiquez les voix pour, les voix contre et les abstentions."))
  }

  func majorityNotReached(_ decision: DecisionReference, _ inFavour: Int, _ required: Int) -> Advice {
    let votes = Nouns.vote.counted(inFavour)
    return Advice(
      en: "The majority is not reached: \(votes.en) in favour, \(required) needed.",
      fr: "La majorité n’est pas atteinte : \(votes.fr) pour, \(required) requises.",
      remedy: Phrase(
        en: "Correct the count, or record that the draft was rejected or deferred.",
        fr: "Corrigez le décompte, ou enregistrez que le projet est rejeté ou reporté."))
  }

  func moreVotes(_ decision: DecisionReference, _ cast: Int, _ seats: Int) -> Advice {
    let votes = Nouns.vote.counted(cast)
    return Advice(
      en: "\(votes.en) for \(Nouns.votingSeat.counted(seats).en) present or represented.",
      fr: "\(votes.fr) pour \(Nouns.votingSeat.counted(seats).fr) présents ou représentés.",
      remedy: Phrase(
        en: "Correct the count or the attendance.", fr: "Corrigez le décompte ou la liste de présence."))
  }

  func textMissing(_ decision: DecisionReference) -> Advice {
    let label = label(decision)
    return Advice(
      en: "\(label.en.capitalizingFirst) has no text yet.",
      fr: "\(label.fr.capitalizingFirst) : il n’y a pas encore de texte.",
      remedy: Phrase(en: "Write the text first.", fr: "Rédigez d’abord le texte."))
  }

  func textIsFinal(_ symbol: String) -> Advice {
    Advice(
      en: "The text of \(symbol) is final: it was approved with the minutes, or adopted between meetings.",
      fr:
        "Le texte de la décision \(symbol) est définitif : il a été approuvé avec le compte rendu, ou adopté entre les réunions.",
      remedy: Phrase(
        en:
          "Issue a corrigendum, or adopt a decision that supersedes it. A missing translation can still be added.",
        fr:
          "Publiez un rectificatif, ou faites adopter une décision qui la remplace. Une traduction manquante peut encore être ajoutée."
      ))
  }

  func numberIsFinal(_ symbol: String) -> Advice {
    Advice(
      en: "The number of \(symbol) is final: the meeting has closed.",
      fr: "Le numéro de la décision \(symbol) est définitif : la réunion est close.",
      remedy: Phrase(
        en: "Refer to it by this symbol from now on.", fr: "Citez-la désormais sous cette cote."))
  }

  func symbolUsed(_ symbol: String) -> Advice {
    Advice(
      en: "The symbol \(symbol) has been used; a final symbol is never given twice.",
      fr: "La cote \(symbol) a déjà été attribuée ; une cote définitive ne sert jamais deux fois.",
      remedy: Phrase(
        en: "Check the numbering pattern of the body.",
        fr: "Vérifiez le modèle de numérotation de l’instance."))
  }

  func notAdopted(_ decision: DecisionReference) -> Advice {
    let label = label(decision)
    return Advice(
      en: "\(label.en.capitalizingFirst) is not adopted.",
      fr: "\(label.fr.capitalizingFirst) : non adoptée à ce jour.",
      remedy: Phrase(
        en: "Only adopted decisions are followed up, corrected or superseded.",
        fr: "Seules les décisions adoptées font l’objet d’un suivi, d’un rectificatif ou d’un remplacement."))
  }

  func alreadySuperseded(_ symbol: String, by other: DecisionReference) -> Advice {
    let newer = label(other)
    return Advice(
      en: "\(symbol) has already been superseded by \(newer.en).",
      fr: "La décision \(symbol) est déjà remplacée (\(newer.fr)).",
      remedy: Phrase(en: "Supersede \(newer.en) instead.", fr: "C’est cette dernière qu’il faut remplacer."))
  }

  func supersedesItself(_ decision: DecisionReference) -> Advice {
    Advice(
      en: "A decision cannot supersede itself.", fr: "Une décision ne peut pas se remplacer elle-même.",
      remedy: Phrase(en: "Name the earlier decision.", fr: "Indiquez la décision antérieure."))
  }

  func noFollowUp(_ symbol: String, _ verb: OperativeVerb) -> Advice {
    Advice(
      en: "\(symbol) asks nobody to act (“\(verb.phrase.en)”).",
      fr: "La décision \(symbol) n’appelle aucune action (« \(verb.phrase.fr) »).",
      remedy: Phrase(
        en: "Change its operative verb if somebody has to act.",
        fr: "Modifiez le verbe du dispositif si quelqu’un doit agir."))
  }

  private func label(_ decision: DecisionReference) -> Phrase { names.decisionInFull(decision) }
}
