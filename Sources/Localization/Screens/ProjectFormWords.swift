import Domain

/// The words of the forms about projects.
public enum ProjectFormWords {
  public static let new = Phrase(en: "New project", fr: "Nouveau projet")
  public static let edit = Phrase(en: "Edit the project", fr: "Modifier le projet")
  public static let newPartner = Phrase(en: "New partner", fr: "Nouveau partenaire")
  public static let removePartner = Phrase(en: "Remove the partner", fr: "Retirer le partenaire")
  public static let newReport = Phrase(en: "Report due", fr: "Rapport attendu")
  public static let editReport = Phrase(en: "Edit the report", fr: "Modifier le rapport")
  public static let submitReport = Phrase(en: "Report submitted", fr: "Rapport remis")
  public static let removeReport = Phrase(en: "Remove the report", fr: "Retirer le rapport")
  public static let link = Phrase(
    en: "Link to funds, results, decisions", fr: "Rattacher à des fonds, résultats, décisions")
  public static let keep = Phrase(en: "Keep it", fr: "Le maintenir")
  public static let linkFunds = Phrase(en: "Link to funds", fr: "Rattacher à des fonds")
  public static let linkChain = Phrase(
    en: "Link to results and decisions", fr: "Rattacher à des résultats ou décisions")
  public static let keyUnlink = Phrase(en: "Unlink", fr: "Détacher")
  public static let unlink = Phrase(en: "Unlink the project", fr: "Détacher le projet")

  /// What takes a project to a state.
  public static func advance(_ state: ProjectStanding.Name) -> Phrase {
    switch state {
    case .concept: Phrase(en: "Back to concept", fr: "Retour à la note conceptuelle")
    case .submitted: Phrase(en: "Submit", fr: "Soumettre")
    case .appraised: Phrase(en: "Record the appraisal", fr: "Enregistrer l’évaluation")
    case .approved: Phrase(en: "Approve", fr: "Approuver")
    case .implementing: Phrase(en: "Begin or resume implementation", fr: "Lancer ou reprendre l’exécution")
    case .suspended: Phrase(en: "Suspend", fr: "Suspendre")
    case .operationallyClosed: Phrase(en: "Close its operations", fr: "Clore les opérations")
    case .financiallyClosed: Phrase(en: "Close its accounts", fr: "Clore les comptes")
    case .rejected: Phrase(en: "Reject", fr: "Rejeter")
    case .cancelled: Phrase(en: "Cancel the project", fr: "Annuler le projet")
    }
  }

  // Labels and hints.
  public static let since = Phrase(en: "In that state since", fr: "Dans cet état depuis")
  public static let area = Phrase(en: "Area", fr: "Zone")
  public static let funds = Phrase(en: "Funds it draws on", fr: "Financé par")
  public static let results = Phrase(en: "Results it serves", fr: "Résultats visés")
  public static let decisions = Phrase(en: "Decisions it carries out", fr: "Décisions mises en œuvre")
  public static let areaHint = Phrase(
    en: "A region, a province, a priority zone", fr: "Une région, une province, une zone prioritaire")
  public static let partnersHint = Phrase(
    en: "One or several: a mission and an agency can lead side by side",
    fr: "Un ou plusieurs : mission et agence peuvent être chefs de file ensemble")
  public static let budgetHint = Phrase(en: "An amount with its currency", fr: "Un montant avec sa monnaie")
  public static let dueHint = Phrase(
    en: "Empty: no date is set – F4: calendar", fr: "Vide : aucune date – F4 : calendrier")
  public static let submittedHint = Phrase(
    en: "Empty: still awaited – F4: calendar", fr: "Vide : encore attendu – F4 : calendrier")
  public static let startsOn = Field.from.noun.singular.capitalized
  public static let endsOn = Field.to.noun.singular.capitalized

  // What follows.
  public static func narrativeDue(_ day: String) -> Phrase {
    Phrase(
      en: "The final narrative report becomes due three months after this day: \(day) if it is today.",
      fr: "Le rapport narratif final sera dû trois mois après ce jour : le \(day) si c’est aujourd’hui.")
  }
  public static func readOnly(_ project: Phrase) -> Phrase {
    Phrase(
      en: "“\(project.en)” becomes read-only: nothing on it can be changed afterwards.",
      fr: "« \(project.fr) » passe en lecture seule : plus rien n’y pourra être modifié.")
  }
  public static func reportsLeft(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 report is still awaited." : "\(count) reports are still awaited.",
      fr: count == 1 ? "1 rapport est encore attendu." : "\(count) rapports sont encore attendus.")
  }
  /// - Parameter partner: with its article.
  public static func partnerGoes(_ partner: Phrase, _ role: Phrase) -> Phrase {
    Phrase(
      en: "\(partner.en.capitalizingFirst), \(role.en), is no longer named as taking part.",
      fr: "\(partner.fr.capitalizingFirst), \(role.fr), ne figurera plus parmi les partenaires.")
  }
  public static func reportGoes(_ report: Noun, due: Phrase?) -> Phrase {
    let day = due.map { Phrase(en: " due on \($0.en)", fr: " (échéance : \($0.fr))") } ?? .empty
    let name = report.definite + day
    return Phrase(
      en: "\(name.en.capitalizingFirst) is removed from the list, and nobody is reminded of it.",
      fr: "\(name.fr.capitalizingFirst) disparaît de la liste, sans plus aucun rappel.")
  }
  public static func untied(_ what: String) -> Phrase {
    Phrase(
      en: "“\(what)” and this project are no longer linked; both stay.",
      fr: "« \(what) » et ce projet ne seront plus liés ; les deux restent.")
  }

  // Keys and help.
  public static let keyEnd = Phrase(en: "Drop", fr: "Abandonner")
  public static let keySubmitted = Phrase(en: "Submitted", fr: "Remis")
  public static let newHelp = Phrase(
    en: "Add a project, with what pays for it and what it serves",
    fr: "Ajouter un projet, avec son financement et ce qu’il sert")
  public static let editHelp = Phrase(
    en: "Change its name, purpose, area, budget or dates",
    fr: "Modifier son nom, son objet, sa zone, son budget ou ses dates")
  public static let advanceHelp = Phrase(
    en: "Take the project to its next state", fr: "Faire passer le projet à l’état suivant")
  public static let endHelp = Phrase(
    en: "Reject or cancel the project, with the reason", fr: "Rejeter ou annuler le projet, avec le motif")
  public static let addToHelp = Phrase(
    en: "Add a partner, a report due, or what it is tied to",
    fr: "Ajouter un partenaire, un rapport attendu ou un rattachement")
  public static let newPartnerHelp = Phrase(
    en: "Record who takes part, and as what", fr: "Enregistrer qui participe, et à quel titre")
  public static let removePartnerHelp = Phrase(
    en: "Take the partner off the project", fr: "Retirer le partenaire du projet")
  public static let newReportHelp = Phrase(
    en: "Record a report that the project owes", fr: "Enregistrer un rapport que le projet doit")
  public static let editReportHelp = Phrase(
    en: "Change the kind, the dates or the note of the report",
    fr: "Modifier le type, les dates ou la note du rapport")
  public static let submittedHelp = Phrase(
    en: "Record that the report was submitted", fr: "Enregistrer que le rapport a été remis")
  public static let removeReportHelp = Phrase(
    en: "Take a report entered by mistake off the list", fr: "Retirer un rapport saisi par erreur")
  public static let linkHelp = Phrase(
    en: "Tie the project to funds, results or decisions",
    fr: "Rattacher le projet à des fonds, des résultats ou des décisions")
  public static let unlinkHelp = Phrase(
    en: "Unlink the project from it", fr: "Détacher le projet de cet élément")
}
