import Domain

/// The words of the screens of decisions and their follow-up.
extension ScreenWords {
  public static let noDecisions = Phrase(en: "No decision.", fr: "Aucune décision.")
  public static let decisionsHint = Phrase(
    en: "Enter: the decision, its history and supporting documents",
    fr: "Entrée : la décision, son historique, ses pièces justificatives")
  public static let decisionsHelp = Phrase(
    en:
      "Decisions with who is responsible, until when and how far; a decision of several parties shows each of them below.",
    fr:
      "Les décisions avec leurs responsables, l’échéance et l’avancement ; sous une décision à plusieurs, chacun a sa ligne."
  )
  public static let totals = Phrase(en: "Totals", fr: "Totaux")
  public static func openAsAt(_ day: String) -> Phrase {
    Phrase(en: "Follow-up as at \(day)", fr: "Suites à donner au \(day)")
  }
  public static func overdueAsAt(_ day: String) -> Phrase {
    Phrase(en: "Overdue as at \(day)", fr: "En retard au \(day)")
  }
  public static func doneOf(_ done: Int, _ total: Int) -> Phrase {
    Phrase(en: "\(done) of \(total) done", fr: "\(done) sur \(total)")
  }
  public static func shown(_ count: Int, of total: Int) -> Phrase {
    count == total
      ? Phrase(same: "\(total)") : Phrase(en: "\(count) of \(total)", fr: "\(count) sur \(total)")
  }

  /// `8 for action: 3 done, 5 in progress. Overdue: 2`, short enough for one line.
  public static func followUp(_ totals: FollowUpTotals) -> Phrase {
    guard totals.total > 0 else { return noAction }
    let order: [Implementation] = [.done, .inProgress, .notStarted, .superseded, .noLongerRelevant]
    let parts = order.map { ($0, totals.count(of: $0)) }.filter { $0.1 > 0 }
    let late =
      totals.overdue > 0 ? Phrase(en: " Overdue: ", fr: " En retard : ") + "\(totals.overdue)" : .empty
    return Phrase(
      en: "\(totals.total) for action: ", fr: "\(totals.total) suivie\(totals.total > 1 ? "s" : "") : ")
      + Phrase(
        en: parts.map { "\($0.1) \($0.0.phrase.en)" }.joined(separator: ", "),
        fr: parts.map { "\($0.1) \(agreeing($0.0, $0.1))" }.joined(separator: ", "))
      + "." + late
  }

  /// `1 réalisée`, `2 réalisées`; what does not agree stays.
  private static func agreeing(_ implementation: Implementation, _ count: Int) -> String {
    let words = implementation.phrase.fr
    return count > 1 && words.hasSuffix("ée") ? words + "s" : words
  }

  public static let plenaryBrief = Phrase(en: "plenary", fr: "plén.")
  /// `overdue by 42 days`.
  public static func late(_ time: Phrase) -> Phrase {
    Phrase(en: "overdue by \(time.en)", fr: "\(time.fr) de retard")
  }
  public static let noneOverdue = Phrase(
    en: "No decision is overdue.", fr: "Aucune décision n’est en retard.")
  public static let noAction = Phrase(en: "No decision for action.", fr: "Aucune décision à exécuter.")
  public static let notRelevant = Phrase(en: "not relevant", fr: "sans objet")
  /// A decision of a meeting that gave no symbols: `decision 2 of the 5th ordinary plenary`.
  public static func decisionOf(_ number: String, _ meeting: Phrase) -> Phrase {
    Phrase(en: "Decision\(number), \(meeting.en)", fr: "Décision\(number), \(meeting.fr)")
  }
  public static func followUpOf(_ meeting: Phrase) -> Phrase {
    Phrase(en: "Follow-up, \(meeting.en)", fr: "Suites à donner, \(meeting.fr)")
  }
  public static let textFinal = Phrase(en: "text final", fr: "texte définitif")
  public static let textProvisional = Phrase(en: "text provisional", fr: "texte provisoire")
  public static let particulars = Phrase(en: "Particulars", fr: "Renseignements")
  public static let item = Phrase(en: "Agenda item", fr: "Point")
  public static let standing = Phrase(en: "Adoption", fr: "Adoption")
  public static let verb = Phrase(en: "Verb", fr: "Verbe")
  public static let original = Phrase(en: "Original", fr: "Original")
  public static let implementation = Phrase(en: "Implementation", fr: "Mise en œuvre")
  public static let supersedes = Phrase(en: "Supersedes", fr: "Remplace")
  public static let supersededBy = Phrase(en: "Superseded by", fr: "Remplacée par")
  public static let reservations = Phrase(en: "Objections and reservations", fr: "Objections et réserves")
  public static let objects = Phrase(en: "objects", fr: "objection")
  public static let objectionWithdrawn = Phrase(en: "withdrawn", fr: "levée")
  public static let reserves = Phrase(en: "reservation", fr: "réserve")
  public static let noNews = Phrase(en: "Nothing logged yet.", fr: "Rien de consigné pour l’instant.")
  public static let evidence = Phrase(en: "Evidence", fr: "Pièce")
  public static let versions = Phrase(en: "Earlier wordings", fr: "Versions précédentes")
  public static func enteredBy(_ person: String) -> Phrase {
    Phrase(en: "entered by \(person)", fr: "saisi par \(person)")
  }
  public static func votes(_ inFavour: Int, _ against: Int, _ abstentions: Int) -> Phrase {
    Phrase(
      en: "\(inFavour) for, \(against) against, \(abstentions) abstaining",
      fr: "\(inFavour) pour, \(against) contre, \(abstentions) abstention\(abstentions > 1 ? "s" : "")")
  }
  public static let keyPage = Phrase(en: "Page", fr: "Fiche")
  public static let itsPage = Phrase(en: "the page of this party", fr: "la fiche de cet acteur")
  public static let itsPageHelp = Phrase(
    en: "The page of this organisation, body or person",
    fr: "La fiche de cette organisation, instance ou personne")
  public static let itsBodyHelp = Phrase(en: "The body that is to meet", fr: "L’instance qui doit se réunir")
  public static let itsMeetingHelp = Phrase(en: "The meeting that took it", fr: "La réunion qui l’a prise")
  public static let meetingOfMinutesHelp = Phrase(
    en: "The meeting of these minutes", fr: "La réunion de ce compte rendu")
  public static let decisionHelp = Phrase(
    en:
      "The text in both languages, how it was adopted, and each responsible party with its log and supporting documents.",
    fr:
      "Le texte dans les deux langues, son adoption, et chaque responsable avec son journal et ses pièces justificatives."
  )
}

extension FollowUpTotals {
  fileprivate func count(of implementation: Implementation) -> Int {
    switch implementation {
    case .done: done
    case .inProgress: inProgress
    case .notStarted: notStarted
    case .superseded: superseded
    case .noLongerRelevant: noLongerRelevant
    }
  }
}
