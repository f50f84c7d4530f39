import Domain

/// The words of the session mode: a meeting while it sits.
public enum SessionWords {
  // The top line.
  public static func state(_ state: MeetingTiming.Name) -> Phrase {
    switch state {
    case .inSession: Phrase(en: "IN SESSION", fr: "EN SÉANCE")
    case .suspended: Phrase(en: "SUSPENDED", fr: "SUSPENDUE")
    case .convened: Phrase(en: "NOT OPENED YET", fr: "PAS ENCORE OUVERTE")
    case .held: Phrase(en: "CLOSED", fr: "LEVÉE")
    case .planned, .postponed, .cancelled: state.phrase.map { words, _ in words.uppercased() }
    }
  }
  public static func present(_ present: Int, of seats: Int) -> Phrase {
    Phrase(
      en: "\(present) of \(seats) present", fr: "\(present) présent\(present > 1 ? "s" : "") sur \(seats)")
  }
  public static func quorum(_ quorum: Quorum) -> Phrase {
    switch quorum {
    case .noRule: Phrase(en: "quorum: no rule", fr: "quorum : aucune règle")
    case .reached(_, let required, _):
      Phrase(en: "quorum of \(required) reached", fr: "quorum de \(required) atteint")
    case .notReached(_, let required, _):
      Phrase(en: "quorum of \(required) NOT reached", fr: "quorum de \(required) NON atteint")
    }
  }

  // The agenda.
  public static let outside = Phrase(en: "Outside the agenda", fr: "Hors ordre du jour")
  public static let noAgenda = Phrase(
    en: "No agenda: the meeting’s page has it.", fr: "Pas d’ordre du jour : voir la page de la réunion.")
  public static func draft(_ number: Int?) -> Phrase {
    Phrase(en: "draft", fr: "projet") + (number.map { " \($0)" } ?? "")
  }
  public static func decision(_ number: Int?) -> Phrase {
    Phrase(en: "dec.", fr: "déc.") + (number.map { " \($0)" } ?? "")
  }
  public static let noText = Phrase(en: "no text yet", fr: "sans texte")

  // The text under discussion.
  public static func heading(_ decision: Phrase, item: String?) -> Phrase {
    guard let item else { return decision.capitalized }
    return decision.capitalized + Phrase(en: ", item \(item)", fr: ", point \(item)")
  }
  public static func version(_ number: Int, at time: String?) -> Phrase {
    let words = Phrase(en: "version \(number)", fr: "version \(number)")
    return time.map { words + Phrase(en: " of \($0)", fr: " de \($0)") } ?? words
  }
  public static let adoption = Phrase(en: "Adoption", fr: "Adoption")
  public static let notYet = Phrase(en: "not yet", fr: "pas encore")
  public static let noObjection = Phrase(en: "no objection", fr: "aucune objection")
  public static func objections(_ count: Int) -> Phrase {
    Nouns.objection(count)
  }
  public static let objection = Phrase(en: "Objection", fr: "Objection")
  public static let reservation = Phrase(en: "Reservation", fr: "Réserve")
  public static let responsible = Phrase(en: "Responsible", fr: "Responsables")
  public static let separately = Phrase(en: "each followed up", fr: "suivi séparé")
  public static let nobody = Phrase(en: "nobody yet", fr: "personne encore")
  public static let none = Phrase(en: "none yet", fr: "aucune encore")
  public static let noFollowUp = Phrase(en: "takes note: none needed", fr: "prend note : sans objet")
  public static func toTranslate(_ language: Phrase) -> Phrase {
    Phrase(en: "\(language.en) to be translated", fr: "\(language.fr) : à traduire")
  }
  public static func translated(_ language: Phrase) -> Phrase {
    Phrase(en: "\(language.en) translated", fr: "\(language.fr) : traduit")
  }
  public static let bothOriginal = Phrase(en: "both languages", fr: "les deux langues")
  public static let discussion = Phrase(en: "Discussion", fr: "Débats")
  public static let noDiscussion = Phrase(
    en: "Nothing written down of the discussion yet.", fr: "Rien n’est encore noté des débats.")

  // The status line.
  public static let provisional = Phrase(
    en: "Numbers may change until closure, texts until approval.",
    fr: "Le numéro peut changer jusqu’à la clôture.  Le texte : jusqu’à l’approbation.")
  public static let closedHint = Phrase(
    en: "Numbers are final, texts not yet – F8: the minutes",
    fr: "Numéros définitifs, textes modifiables – F8 : compte rendu")
  public static let convenedHint = Phrase(
    en: "F8 opens the meeting, at its local time.", fr: "F8 ouvre la réunion, à l’heure du lieu.")
  public static let help = Phrase(
    en:
      "The meeting while it sits. Arrows choose an item or a decision, F2 drafts a decision under it, F4 changes the text, F8 is the next step: discuss, conclude, adopt. Tab goes to the text, F3 shows it to the room.",
    fr:
      "La réunion en séance. Les flèches choisissent un point ou une décision, F2 y rédige une décision, F4 modifie le texte, F8 est l’étape suivante : examiner, conclure, adopter. Tab va au texte, F3 le montre à la salle."
  )

  /// Behind the item that was concluded: which one the selection has moved to.
  public static func next(_ item: Phrase) -> Phrase {
    Phrase(en: "; next: \(item.en)", fr: " ; ensuite : \(item.fr)")
  }

  // From elsewhere, while a meeting sits.
  public static let goesOnThere = Phrase(en: "Enter goes on there", fr: "Entrée y mène")
  public static let goOn = Phrase(
    en: "In session – Enter goes on there", fr: "En séance – Entrée y mène")

  // The projector.
  /// `Item 5 – Reports of the groups`, below the meeting.
  public static func projectedItem(_ number: String?, _ title: Phrase) -> Phrase {
    guard let number else { return title }
    return Phrase(en: "Item \(number) – ", fr: "Point \(number) – ") + title
  }
  public static let projectorHint = Phrase(en: "F3 or Esc: back", fr: "F3 ou Échap : retour")
  public static let projectorHelp = Phrase(
    en:
      "The text for the room. F3 or Esc: back; l: one language or both; Left, Right: the decision before or after.",
    fr:
      "Le texte pour la salle. F3 ou Échap : retour ; l : une langue ou les deux ; Gauche, Droite : autre décision."
  )

  // Versions.
  public static let versionsTitle = Phrase(en: "Wordings", fr: "Versions du texte")
  public static let current = Phrase(en: "current", fr: "actuelle")
  public static func replaced(_ time: String) -> Phrase {
    Phrase(en: "until \(time)", fr: "jusqu’au \(time)")
  }
  public static let sameWords = Phrase(en: "The same words.", fr: "Les mêmes mots.")
  public static func compared(_ old: Int, _ new: Int) -> Phrase {
    Phrase(en: "From version \(old) to version \(new)", fr: "De la version \(old) à la version \(new)")
  }
  public static func changed(added: Int, removed: Int) -> Phrase {
    Phrase(
      en: "\(added) word\(added == 1 ? "" : "s") added, \(removed) removed",
      fr:
        "\(added) mot\(added > 1 ? "s" : "") ajouté\(added > 1 ? "s" : ""), \(removed) supprimé\(removed > 1 ? "s" : "")"
    )
  }
  public static let versionsHint = Phrase(
    en: "Arrows: another version    Tab: the comparison    n, p: changes",
    fr: "Flèches : versions    Tab : comparaison    n, p : changements")
  public static let versionsHelp = Phrase(
    en:
      "Every wording of the decision, the newest first. The one selected is compared with the one before it: {+added+}, [-removed-].",
    fr:
      "Chaque version de la décision, la plus récente d’abord. Celle qui est choisie est comparée à la précédente : {+ajouté+}, [-supprimé-]."
  )
  public static let firstVersion = Phrase(en: "The first version.", fr: "La première version.")
  public static let deadlineHint = Phrase(
    en: "31/5, +6m (months), n: next plenary, o: ongoing – F4: calendar",
    fr: "31/5, +6m (mois), p : prochaine plénière, c : en continu – F4 : calendrier")
}

extension Nouns {
  /// `2 objections`.
  static func objection(_ count: Int) -> Phrase {
    Noun(en: "objection", fr: "objection", .feminine).counted(count)
  }
}
