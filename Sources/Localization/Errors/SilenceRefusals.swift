import Domain

/// Rules of decisions between meetings, as they refuse.
struct SilenceRefusals {
  let names: Names

  func notBetweenMeetings(_ meeting: MeetingID) -> Advice {
    let title = names.title(of: meeting)
    return Advice(
      en: "Only texts between meetings are circulated; this one belongs to a meeting (\(title.en)).",
      fr:
        "Seuls les textes soumis entre les réunions sont diffusés sous silence ; celui-ci relève d’une réunion (\(title.fr)).",
      remedy: Phrase(
        en: "Circulate it from the body’s page, as a text between meetings.",
        fr: "Diffusez-le depuis la page de l’instance, comme texte entre les réunions."))
  }

  func notUnderSilence(_ decision: DecisionReference, _ standing: DecisionStanding.Name) -> Advice {
    let label = label(decision)
    return Advice(
      en: "\(label.en.capitalizingFirst) is not under silence procedure (\(standing.phrase.en)).",
      fr:
        "\(label.fr.capitalizingFirst) : aucune procédure de silence n’est en cours (\(standing.phrase.fr)).",
      remedy: Phrase(en: "Circulate the text first.", fr: "Diffusez d’abord le texte."))
  }

  func running(_ decision: DecisionReference, _ silence: SilenceProcedure) -> Advice {
    let label = label(decision)
    let end = silence.end
    return Advice(
      en: "\(label.en.capitalizingFirst): the silence procedure runs until \(end.en).",
      fr: "\(label.fr.capitalizingFirst) : la procédure de silence court jusqu’au \(end.fr).",
      remedy: Phrase(
        en: "Confirm the adoption once that time has passed.",
        fr: "Confirmez l’adoption une fois ce délai écoulé."))
  }

  func objected(_ decision: DecisionReference, by parties: [Party]) -> Advice {
    let label = label(decision)
    let who = parties.map { names.appellation($0).definite }.listed()
    return Advice(
      en: "\(label.en.capitalizingFirst): an objection stands (\(who.en)); there is no silence.",
      fr: "\(label.fr.capitalizingFirst) : une objection est maintenue (\(who.fr)) ; le silence est rompu.",
      remedy: Phrase(
        en:
          "Record that the objection is withdrawn, or that silence was broken, and refer the text to a meeting.",
        fr:
          "Enregistrez le retrait de l’objection, ou la rupture du silence, et renvoyez le texte à une réunion."
      ))
  }

  func unbroken(_ decision: DecisionReference) -> Advice {
    let label = label(decision)
    return Advice(
      en: "\(label.en.capitalizingFirst): no objection stands, so that silence was not broken.",
      fr:
        "\(label.fr.capitalizingFirst) : aucune objection n’est maintenue, le silence n’est donc pas rompu.",
      remedy: Phrase(
        en: "Record the objection first, with who raised it.",
        fr: "Enregistrez d’abord l’objection et son auteur."))
  }

  func over(_ decision: DecisionReference, _ silence: SilenceProcedure) -> Advice {
    let label = label(decision)
    let end = silence.end
    return Advice(
      en: "\(label.en.capitalizingFirst): the silence procedure ended on \(end.en): too late.",
      fr:
        "\(label.fr.capitalizingFirst) : la procédure de silence a pris fin le \(end.fr) ; il est trop tard.",
      remedy: Phrase(
        en: "If the objection came in before, give the day and the time at which it was received.",
        fr: "Si l’objection est parvenue avant, indiquez le jour et l’heure de sa réception."))
  }

  func notCirculated(_ decision: DecisionReference) -> Advice {
    let label = label(decision)
    return Advice(
      en: "\(label.en.capitalizingFirst): the text was not circulated.",
      fr: "\(label.fr.capitalizingFirst) : le texte n’a pas été diffusé.",
      remedy: Phrase(
        en: "Circulate it, and confirm after the end of the procedure; for one of the past, give its day.",
        fr:
          "Diffusez-le, puis confirmez au terme de la procédure ; pour une décision passée, indiquez sa date."
      ))
  }

  func blocks(_ body: BodyID, _ decisions: [DecisionReference]) -> Advice {
    let name = names.phrase(body)
    let which = decisions.map { names.decision($0) }.listed()
    return Advice(
      en: "“\(name.en)” has texts under silence procedure: \(which.en).",
      fr: "« \(name.fr) » a des textes en procédure de silence : \(which.fr).",
      remedy: Phrase(
        en: "Confirm or withdraw them first.", fr: "Confirmez-les ou retirez-les d’abord."))
  }

  private func label(_ decision: DecisionReference) -> Phrase { names.decisionInFull(decision) }
}
