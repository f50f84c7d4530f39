import Domain

/// The words of the screens of projects.
public enum ProjectScreenWords {
  public static let title = Phrase(en: "Projects", fr: "Projets")
  public static let project = Phrase(en: "Project", fr: "Projet")
  public static let area = Phrase(en: "Area", fr: "Zone")
  public static let reportDue = Phrase(en: "Report due", fr: "Rapport dû")
  public static let nextReport = Phrase(en: "Next report", fr: "Prochain rapport")
  public static let canFollow = Phrase(en: "Next states", fr: "États suivants")
  public static let allocated = Phrase(en: "Allocated by the fund", fr: "Allocation du fonds")

  /// Where projects stand, as a list groups them.
  public static let inPreparation = Phrase(en: "In preparation", fr: "En préparation")
  public static let underWay = Phrase(en: "Under way", fr: "En cours")
  public static let over = Phrase(en: "Over", fr: "Terminés")
  public static let all = Phrase(en: "All projects", fr: "Tous les projets")

  // The order of the list.
  public static let keyOrder = Phrase(en: "Sort", fr: "Trier")
  public static let orderHelp = Phrase(
    en: "Choose the order of the list: by stage, by name, by the next report",
    fr: "Choisir l’ordre de la liste : par étape, par nom, par prochain rapport")
  public static let orderTitle = Phrase(en: "Sort the projects", fr: "Trier les projets")
  public static let byStage = Phrase(en: "by stage", fr: "par étape")
  public static let byName = Phrase(en: "by name", fr: "par nom")
  public static let byReport = Phrase(en: "by the next report due", fr: "par prochain rapport dû")

  // What stands where nothing is recorded.
  public static let noProjects = Phrase(
    en: "No project yet – F2 adds one", fr: "Aucun projet – F2 en ajoute un")
  public static let noPartners = Phrase(
    en: "No partner yet – F2 adds one", fr: "Aucun partenaire – F2 en ajoute un")
  public static let noReports = Phrase(
    en: "No report yet – F2 records one that is due", fr: "Aucun rapport – F2 enregistre un rapport attendu")
  public static let noFunds = Phrase(
    en: "No fund yet – F2 ties it to one", fr: "Aucun fonds – F2 le rattache à un fonds")
  public static let noRisks = Phrase(
    en: "No risk recorded – F2 adds one", fr: "Aucun risque – F2 en ajoute un")
  public static let nothingBehind = Phrase(
    en: "No result or decision yet – F2 ties it to one",
    fr: "Ni résultat ni décision – F2 le rattache à l’un d’eux")
  public static let noDueDate = Phrase(en: "no date set", fr: "sans date")

  /// A state in a list, where room is short.
  public static func short(_ state: ProjectStanding.Name) -> Phrase {
    switch state {
    case .operationallyClosed: Phrase(en: "closed (operations)", fr: "clos (opérations)")
    case .financiallyClosed: Phrase(en: "closed (accounts)", fr: "clos (comptes)")
    case .implementing: Phrase(en: "under way", fr: "en cours")
    default: state.phrase
    }
  }

  // Reports, on the page and on the first screen.
  public static let reportsDue = Phrase(en: "Project reports due", fr: "Rapports de projet attendus")
  public static func submitted(_ day: String) -> Phrase {
    Phrase(en: "submitted \(day)", fr: "remis le \(day)")
  }
  public static func wasDue(_ day: String) -> Phrase {
    Phrase(en: "was due \(day)", fr: "attendu \(FrenchDates.at(day))")
  }
  public static func due(_ day: String) -> Phrase {
    Phrase(en: "due \(day)", fr: "attendu \(FrenchDates.at(day))")
  }
  public static func guardOfClosure(_ day: String) -> Phrase {
    Phrase(
      en: "the final narrative report is due three months later (closed today: on \(day))",
      fr: "le rapport narratif final est dû trois mois après (clos aujourd’hui : le \(day))")
  }
  public static let needsReason = Phrase(en: "a reason is needed", fr: "un motif est demandé")
  public static let readOnlyAfter = Phrase(en: "read-only from then on", fr: "lecture seule ensuite")

  public static let hint = Phrase(
    en: "Enter: state, reports, partners, money, origin",
    fr: "Entrée : état, rapports, partenaires, financement, origine")
  public static let reportHint = Phrase(en: "Enter: its project", fr: "Entrée : son projet")
  public static let listHelp = [
    Phrase(
      en: """
        Projects by the stage of their lives, with who takes part, what pays for them and the next report they owe. The filter \
        looks through titles, acronyms, states, areas, partners and funds.
        """,
      fr: """
        Les projets selon l’étape de leur vie, avec leurs participants, leur financement et le prochain rapport qu’ils doivent. Le \
        filtre porte sur titres, sigles, états, zones, partenaires et fonds.
        """)
  ]
  public static let pageHelp = [
    Phrase(
      en: """
        One project: concept, submitted, appraised, approved, implementing or suspended, operationally closed, financially closed; \
        on the way it can be rejected or cancelled. Each step takes its date. Operational closure makes the final narrative \
        report due three months later; a project that is over is read-only.
        """,
      fr: """
        Un projet : note conceptuelle, soumis, évalué, approuvé, en exécution ou suspendu, clos sur le plan opérationnel, clos sur \
        le plan financier ; en chemin il peut être rejeté ou annulé. Chaque étape a sa date. La clôture opérationnelle rend le \
        rapport narratif final exigible trois mois plus tard ; un projet terminé est en lecture seule.
        """),
    Phrase(
      en: """
        What stands behind it: the decisions it carries out, the results it serves, the allocations that pay for it. Enter goes to \
        each, “z” shows the whole chain.
        """,
      fr: """
        À son origine : les décisions qu’il exécute, les résultats qu’il sert, les allocations qui le financent. Entrée mène à \
        chacun, « z » montre toute la chaîne.
        """),
  ]
}
