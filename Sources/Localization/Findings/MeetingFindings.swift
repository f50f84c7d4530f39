import Domain

/// What a check can find on a meeting and its decisions.
struct MeetingFindings {
  let record: RecordKey
  let names: Names

  private var name: Phrase { names.record(record) }

  func previousMinutesOpen(_ previous: MeetingID, _ standing: MinutesStanding.Name?) -> Advice {
    let title = names.title(of: previous)
    let state = standing.map { Phrase(en: " (\($0.phrase.en))", fr: " (\($0.phrase.fr))") } ?? .empty
    return Advice(
      en: "\(name.en): the minutes of the \(title.en)\(state.en) are neither approved nor on the agenda.",
      fr:
        "\(name.fr) : le compte rendu de la réunion précédente (\(title.fr))\(state.fr) n’est ni approuvé ni inscrit à l’ordre du jour.",
      remedy: Phrase(
        en: "Put their approval on the agenda, or record that they are approved.",
        fr: "Inscrivez son approbation à l’ordre du jour, ou enregistrez-la."))
  }

  func sameDay(_ other: MeetingID) -> Advice {
    let title = names.title(of: other)
    return Advice(
      en: "\(name.en): another meeting of the body is on the same day (\(title.en)).",
      fr: "\(name.fr) : une autre réunion de l’instance a lieu le même jour (\(title.fr)).",
      remedy: Phrase(
        en: "If it was entered twice, delete or cancel one of them; otherwise nothing needs to be done.",
        fr:
          "Si elle a été saisie deux fois, supprimez ou annulez l’une des deux ; sinon il n’y a rien à faire."
      ))
  }

  func quorumNotReached(_ present: Int, _ required: Int, _ seats: Int) -> Advice {
    let counted = Nouns.votingSeat.counted(seats)
    return Advice(
      en: "\(name.en): no quorum – \(present) present or represented, \(required) needed of \(counted.en).",
      fr:
        "\(name.fr) : le quorum n’est pas atteint – \(present) présents ou représentés, \(required) requis sur \(counted.fr).",
      remedy: Phrase(
        en: "Check the attendance; what the meeting decides without a quorum is for the chair to settle.",
        fr:
          "Vérifiez la liste de présence ; il appartient à la présidence d’apprécier les décisions prises sans quorum."
      ))
  }

  func votingSeatsDiffer(_ recorded: Int, _ now: Int) -> Advice {
    let counted = Nouns.votingSeat.counted(recorded)
    return Advice(
      en: "\(name.en): its quorum counts \(counted.en) of the day; the body’s seats now give \(now).",
      fr:
        "\(name.fr) : le quorum compte \(counted.fr), tels que connus à la clôture ; les sièges de l’instance en donnent aujourd’hui \(now).",
      remedy: Phrase(
        en: "The count of the day stands; correct the start or the end of the seat if it is wrong.",
        fr: "Le décompte du jour reste valable ; corrigez le début ou la fin du siège s’ils sont inexacts."))
  }

  func coChairAbsent(_ holder: Party) -> Advice {
    let who = names.phrase(holder)
    return Advice(
      en: "\(name.en): a co-chair is neither present nor represented (\(who.en)).",
      fr: "\(name.fr) : une coprésidence n’est ni présente ni représentée (\(who.fr)).",
      remedy: Phrase(
        en: "Check the attendance, or record who represented it.",
        fr: "Vérifiez la liste de présence, ou enregistrez qui l’a représentée."))
  }

  func decisionUnassigned(_ decision: DecisionReference, _ lacks: [AssignmentNeed]) -> Advice {
    let label = names.decisionInFull(decision)
    let needs = lacks.map(\.phrase).listed()
    return Advice(
      en: "\(label.en.capitalizingFirst) calls for action and lacks \(needs.en).",
      fr: "\(label.fr.capitalizingFirst) appelle une action ; il manque \(needs.fr).",
      remedy: Phrase(
        en: "Assign it: who is responsible, and until when.",
        fr: "Précisez qui est responsable et pour quand."))
  }

  func silenceToConfirm(_ decision: DecisionReference, _ silence: SilenceProcedure) -> Advice {
    let label = names.decisionInFull(decision)
    let day = silence.until.day.phrase(.long)
    return Advice(
      en: "\(label.en.capitalizingFirst): the silence procedure ended on \(day.en); nobody confirmed it.",
      fr:
        "\(label.fr.capitalizingFirst) : la procédure de silence a pris fin le \(day.fr), sans confirmation.",
      remedy: Phrase(
        en: "Confirm the adoption, or record the objections that came in time.",
        fr: "Confirmez l’adoption, ou enregistrez les objections parvenues à temps."))
  }

  func silenceObjected(_ decision: DecisionReference, _ parties: [Party]) -> Advice {
    let label = names.decisionInFull(decision)
    let who = parties.map { names.phrase($0, .short) }.listed()
    return Advice(
      en: "\(label.en.capitalizingFirst): objections stand against the circulated text (\(who.en)).",
      fr: "\(label.fr.capitalizingFirst) : des objections visent le texte diffusé (\(who.fr)).",
      remedy: Phrase(
        en: "Record that silence was broken, or that the objections are withdrawn.",
        fr: "Enregistrez la rupture du silence, ou le retrait des objections."))
  }

  func chairNotEligible(_ holder: Party, _ classification: Identifier<Classification>) -> Advice {
    let who = names.phrase(holder)
    let set = names.classification(classification)
    return Advice(
      en: "\(name.en): it is chaired by \(who.en), which is not among “\(set.en)”.",
      fr: "\(name.fr) : la présidence (\(who.fr)) ne fait pas partie de « \(set.fr) ».",
      remedy: Phrase(
        en: "Correct the chair of the meeting, or the classification.",
        fr: "Corrigez la présidence de la réunion, ou la classification."))
  }

  func ordinalUsedTwice(_ ordinal: Int, _ body: BodyID, _ other: MeetingID) -> Advice {
    let number = ordinal.ordinal(.feminine)
    let date = names.meeting(other)?.timing.schedule?.date.phrase(.long) ?? Phrase(same: other.text)
    return Advice(
      en: "\(name.en): another meeting of the body is the \(number.en) too (\(date.en)).",
      fr: "\(name.fr) : une autre réunion de l’instance porte aussi le rang de \(number.fr) (\(date.fr)).",
      remedy: Phrase(en: "Correct the number of one of them.", fr: "Corrigez le numéro de l’une d’elles."))
  }

  var preparatoryWithoutMeeting: Advice {
    Advice(
      en: "\(name.en): it does not say which meeting it prepares.",
      fr: "\(name.fr) : la réunion qu’elle prépare n’est pas indiquée.",
      remedy: Phrase(en: "Name that meeting.", fr: "Indiquez cette réunion."))
  }

  func objected(_ decision: DecisionReference, _ parties: [Party]) -> Advice {
    let label = names.decisionInFull(decision)
    let who = parties.map { names.phrase($0, .short) }.listed()
    return Advice(
      en:
        "\(label.en.capitalizingFirst) is recorded as adopted by consensus while an objection stands (\(who.en)).",
      fr:
        "\(label.fr.capitalizingFirst) : adoption par consensus enregistrée alors qu’une objection est maintenue (\(who.fr)).",
      remedy: Phrase(
        en: "Record that the objection was withdrawn, or correct the method.",
        fr: "Enregistrez le retrait de l’objection, ou corrigez le mode d’adoption."))
  }

  func symbolUsedTwice(_ symbol: String, _ other: DecisionReference) -> Advice {
    let title = names.title(of: other.meeting)
    return Advice(
      en: "The symbol \(symbol) stands on two decisions (also: \(title.en)).",
      fr: "La cote \(symbol) figure sur deux décisions (voir aussi : \(title.fr)).",
      remedy: Phrase(
        en: "A final symbol is never reused: correct the later one.",
        fr: "Une cote définitive ne sert jamais deux fois : corrigez la plus récente."))
  }

  func finalTextChanged(_ decision: DecisionReference) -> Advice {
    let label = names.decisionInFull(decision)
    return Advice(
      en: "\(label.en.capitalizingFirst): the text is no longer the one that was approved.",
      fr: "\(label.fr.capitalizingFirst) : le texte n’est plus celui qui a été approuvé.",
      remedy: Phrase(
        en: "Restore the approved text, and issue a corrigendum for what has to change.",
        fr: "Rétablissez le texte approuvé et publiez un rectificatif pour ce qui doit changer."))
  }
}
