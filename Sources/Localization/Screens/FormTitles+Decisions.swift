import Domain

/// The forms of decisions and of the sitting.
extension FormTitles {
  public static let draftDecision = Phrase(en: "New decision", fr: "Nouvelle décision")
  public static func amend(_ decision: Phrase) -> Phrase {
    Phrase(en: "Text of \(decision.en)", fr: "Texte : \(decision.fr)")
  }
  public static func of(_ act: Phrase, _ decision: Phrase) -> Phrase {
    Phrase(en: "\(act.en): \(decision.en)", fr: "\(act.fr) : \(decision.fr)")
  }
  public static let objection = Phrase(en: "Objection", fr: "Objection")
  public static let objectionWords = Phrase(
    en: "While it stands there is no consensus.",
    fr: "Tant qu’elle est maintenue, il n’y a pas de consensus.")
  public static let rejectWords = Phrase(
    en:
      "It loses its number, and those after it move up. Its text stays on record as rejected; until closure it can be reopened.",
    fr:
      "Le projet perd son numéro, et les suivants remontent. Son texte reste consigné comme rejeté ; jusqu’à la levée, il peut être rouvert."
  )
  public static let reservation = Phrase(en: "Reservation", fr: "Réserve")
  public static let by = Phrase(en: "By", fr: "De la part de")
  public static func withdrawnObjection(_ party: String) -> Phrase {
    Phrase(en: "\(party) withdraws its objection", fr: "\(party) retire son objection")
  }
  public static func liftedReservation(_ party: String) -> Phrase {
    Phrase(en: "\(party) lifts its reservation", fr: "\(party) lève sa réserve")
  }
  public static let newObjection = Phrase(en: "An objection is raised", fr: "Une objection est soulevée")
  public static let newReservation = Phrase(en: "A reservation is entered", fr: "Une réserve est formulée")
  public static let asAmended = Phrase(en: "As amended", fr: "Telle que modifiée")
  public static func objectionStands(_ parties: [Phrase]) -> Phrase {
    Phrase(
      en: "An objection stands (\(parties.listed().en)): no consensus.",
      fr: "Une objection est maintenue (\(parties.listed().fr)) : pas de consensus.")
  }
  public static let lateDraft = Phrase(
    en: "The meeting is closed: enter only what it decided. It is numbered after the others.",
    fr: "La réunion est close : n’entrez que ce qu’elle a décidé. La décision prendra un numéro à la suite.")
  public static let lateAdoption = Phrase(
    en: "The meeting has closed: it gets its final symbol at once.",
    fr: "La réunion est close : elle reçoit aussitôt sa cote définitive.")
  public static let draftOnly = Phrase(en: "not yet: a draft", fr: "pas encore : un projet")
  public static let votesBlankHint = Phrase(
    en: "Digits – all blank: no count on record", fr: "En chiffres – tout vide : sans décompte")
  public static let draftWords = Phrase(
    en: "With a method, saving adopts it. The number is provisional until closure.",
    fr: "Avec un mode, enregistrer vaut adoption. Numéro provisoire avant la levée.")
  public static let textHint = Phrase(
    en: "F8: begin with a verb – Tab: the other language",
    fr: "F8 : commencer par un verbe – Tab : l’autre langue")
  public static let decisionCorrigendum = Phrase(
    en: "The text adopted stays as it is: say what was wrong in it, and what it should read.",
    fr: "Le texte adopté reste tel quel : indiquez ce qui est erroné et ce qu’il faut lire.")
  public static let versionKept = Phrase(
    en: "The wording that stands now is kept among the versions.",
    fr: "Le texte actuel est gardé parmi les versions.")
  public static let translationOnly = Phrase(
    en: "The text is final; a translation can still be added.",
    fr: "Le texte est définitif ; une traduction peut encore être ajoutée.")
  /// Why the text of a final decision cannot be opened.
  public static let nothingToTranslate = Advice(
    en: "The decision is final, and both languages are there.",
    fr: "La décision est définitive, et ses deux langues sont là.",
    remedy: Phrase(
      en: "A mistake is put right by a corrigendum.", fr: "Une erreur se corrige par un rectificatif."))
  public static let withdrawWords = Phrase(
    en:
      "It loses its number, and those after it move up. Its text stays on record; until closure it can be reopened.",
    fr:
      "Le projet perd son numéro, et les suivants remontent. Son texte reste consigné ; jusqu’à la clôture, il peut être rouvert."
  )
  public static let mergeWith = Phrase(en: "The other draft", fr: "L’autre projet")
  public static let mergeWords = Phrase(
    en:
      "Its words follow those of this one, with its objections, reservations and responsible parties; it stays on record as withdrawn.",
    fr:
      "Son texte suit celui de ce projet, avec ses objections, réserves et responsables ; il reste consigné comme retiré."
  )
  public static let firstPart = Phrase(en: "First decision", fr: "Première décision")
  public static let secondPart = Phrase(en: "Second decision", fr: "Seconde décision")
  public static let secondTitle = Phrase(en: "Title of the second", fr: "Titre de la seconde")
  public static let splitWords = Phrase(
    en: "Cut the text in two: what the second decision is to say goes below (Ctrl-X, Ctrl-V).",
    fr: "Partagez le texte : ce que dira la seconde décision va en bas (Ctrl-X, Ctrl-V).")

  // The sitting.
  public static let openMeeting = Phrase(en: "Open the meeting", fr: "Ouvrir la réunion")
  public static let suspendMeeting = Phrase(en: "Suspend the sitting", fr: "Suspendre la séance")
  public static let resumeMeeting = Phrase(en: "Resume the sitting", fr: "Reprendre la séance")
  public static let closeMeeting = Phrase(en: "Close the meeting", fr: "Lever la séance")
  public static let opened = Phrase(en: "Opened at", fr: "Ouverte à")
  public static let suspended = Phrase(en: "Suspended at", fr: "Suspendue à")
  public static let resumed = Phrase(en: "Resumed at", fr: "Reprise à")
  public static let closed = Phrase(en: "Closed at", fr: "Levée à")
  /// Opening a meeting before its day, which one may be about to do by mistake.
  public static func opensAhead(_ day: Phrase) -> Phrase {
    Phrase(
      en: "It is planned for \(day.en), which is still ahead.",
      fr: "Elle est prévue pour le \(day.fr), qui est encore à venir.")
  }
  public static let open = Phrase(en: "Open", fr: "Ouvrir")
  public static let suspend = Phrase(en: "Suspend", fr: "Suspendre")
  public static let resume = Phrase(en: "Resume", fr: "Reprendre")
  public static func numbersFinal(_ first: String, _ last: String) -> Phrase {
    first == last
      ? Phrase(en: "The symbol \(first) becomes final.", fr: "La cote \(first) devient définitive.")
      : Phrase(
        en: "The symbols \(first) to \(last) become final.",
        fr: "Les cotes \(first) à \(last) deviennent définitives.")
  }
  /// While some are still open, nobody knows yet which numbers the others end with.
  public static func numbersFinal(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        en: "The decision adopted gets its final symbol.",
        fr: "La décision adoptée reçoit sa cote définitive.")
      : Phrase(
        en: "The \(count) decisions adopted get their final symbols.",
        fr: "Les \(count) décisions adoptées reçoivent leur cote définitive.")
  }
  public static let nothingAdopted = Phrase(
    en: "No decision was adopted.", fr: "Aucune décision n’a été adoptée.")
  public static func inTheWay(_ decisions: [Phrase]) -> Phrase {
    Phrase(
      en: "Still open: \(decisions.map(\.en).joined(separator: ", ")).",
      fr: "Encore en suspens : \(decisions.map(\.fr).joined(separator: ", ")).")
  }
  public static func itemsNotTakenUp(_ numbers: [String]) -> Phrase {
    let list = numbers.joined(separator: ", ")
    return numbers.count == 1
      ? Phrase(
        en: "Not taken up: item \(list); it can be carried over.",
        fr: "Non abordé : le point \(list) ; il pourra être repris.")
      : Phrase(
        en: "Not taken up: items \(list); they can be carried over.",
        fr: "Non abordés : les points \(list) ; ils pourront être repris.")
  }
  public static let attendanceMissing = Phrase(
    en: "No attendance is recorded.", fr: "Aucune présence n’est enregistrée.")
  public static func seatsNotRecorded(_ count: Int) -> Phrase {
    Phrase(
      en: "Attendance not recorded: \(Nouns.votingSeat.counted(count).en).",
      fr: "Présence à enregistrer : \(Nouns.votingSeat.counted(count).fr).")
  }
  public static let openingMissing = Phrase(
    en: "No opening hour is recorded.", fr: "Aucune heure d’ouverture n’est enregistrée.")
  public static let whatIsOpen = Phrase(en: "Open drafts", fr: "Projets en suspens")
  public static let decideFirst = Phrase(
    en: "decide first; the meeting stays open", fr: "à trancher d’abord ; la séance continue")
  public static let deferAll = Phrase(
    en: "deferred to the next meeting", fr: "reportés à la prochaine réunion")
  public static let comesUpAgain = Phrase(
    en: "It comes up again when the agenda of the next meeting is carried over.",
    fr: "Elle revient quand l’ordre du jour de la réunion suivante est repris.")
  public static let withdrawAll = Phrase(en: "withdrawn", fr: "retirés")
  public static let adoptAll = Phrase(en: "adopted by consensus", fr: "adoptés par consensus")
  public static let notes = Phrase(en: "Record of the discussion", fr: "Résumé des débats")
}

extension AdoptionMethod {
  /// The method alone, to be chosen by its first letter.
  public var name: Phrase {
    switch self {
    case .consensus: Phrase(en: "consensus", fr: "consensus")
    case .vote: Phrase(en: "vote", fr: "vote")
    case .acclamation: Phrase(en: "acclamation", fr: "acclamation")
    case .noObjection: Phrase(en: "no objection", fr: "non-objection")
    case .silence: Phrase(en: "silence procedure", fr: "procédure de silence")
    case .notStated: Phrase(en: "method not stated", fr: "mode non précisé")
    }
  }
}
