/// The words of the screens of bodies and groups.
extension ScreenWords {
  public static let bodiesTitle = Phrase(en: "Coordination bodies", fr: "Instances de coordination")
  public static let bodiesHint = Phrase(
    en: "Enter: seats, rules, meetings, decisions of this body",
    fr: "Entrée : sièges, règles, réunions, décisions de cette instance")
  public static let openBodyHelp = Phrase(
    en: "Seats, rules, lineage, meetings and decisions of the selected body",
    fr: "Sièges, règles, filiation, réunions et décisions de l’instance choisie")
  public static let bodyDecisionsHelp = Phrase(
    en: "Decisions of this body", fr: "Décisions de cette instance")
  public static let papersHelp = Phrase(
    en: "Papers about it: choose, preview, write", fr: "Documents à son sujet : choisir, aperçu, écrire")
  public static let bodiesHelp = [
    Phrase(
      en: """
        The architecture of bodies: who chairs, when the next meeting is, how many decisions are open and overdue. Left and \
        right close and open a branch.
        """,
      fr: """
        L’architecture des instances : qui préside, quand a lieu la prochaine réunion, combien de décisions sont en cours ou \
        en retard. Les flèches gauche et droite ferment et ouvrent une branche.
        """)
  ]

  public static let groupsTitle = Phrase(en: "Working groups", fr: "Groupes de travail")
  public static let groupsHelp = Phrase(
    en:
      "The working groups of each body: chair, technical support, theme or pillar, last and next meeting, open decisions.",
    fr:
      "Les groupes de travail de chaque instance : présidence, appui technique, thème ou pilier, dernière et prochaine réunion, décisions en cours."
  )
  public static let withoutParent = Phrase(en: "Under no body", fr: "Sans instance de rattachement")
  public static let lastShort = Phrase(en: "Last meeting", fr: "Dern. réunion")
  public static let nextShort = Phrase(en: "Next meeting", fr: "Proch. réunion")
  public static let openHelp = Phrase(en: "Open the selected line", fr: "Ouvrir la ligne choisie")
  public static let paneHint = Phrase(
    en: "Arrows: scroll    Tab: back to the list", fr: "Flèches : défiler    Tab : revenir à la liste")
  public static let moveHint = Phrase(en: "Arrows: move", fr: "Flèches : se déplacer")
  public static let nextSectionHint = Phrase(en: "Tab: next section", fr: "Tab : rubrique suivante")
  public static let paneBelowHint = Phrase(en: "Tab: the part below", fr: "Tab : le volet du bas")
  /// What the mark of a source stands for.
  public static func legend(ofOutside isOutside: Bool) -> Phrase {
    isOutside
      ? Phrase(en: "X: an outside source", fr: "X : source extérieure")
      : Phrase(en: "S0–S4: documents", fr: "S0–S4 : documents")
  }
  public static let lineHint = Phrase(
    en: "Enter: open what the line leads to", fr: "Entrée : ouvrir la ligne")
  public static let bodyHelp = Phrase(
    en:
      "All that is recorded of this body, each fact with its source: S0 to S4 are documents, X is an outside source.",
    fr:
      "Tout ce qui est enregistré sur cette instance, chaque fait avec sa source : S0 à S4 sont des documents, X une source extérieure."
  )
  public static let noSeats = Phrase(en: "No seat is recorded.", fr: "Aucun siège enregistré.")
  public static let otherSeats = Phrase(en: "Seats to come and past", fr: "Sièges à venir et passés")
  public static let symbols = Phrase(en: "Symbols", fr: "Cotes")
  public static let minutesTitle = Phrase(en: "Minutes are", fr: "Compte rendu")
  public static let zone = Phrase(en: "Time zone", fr: "Fuseau horaire")
  public static let noSeatYet = Phrase(
    en: "No seat yet – F2 assigns one", fr: "Aucun siège – F2 en attribue un")
  public static let kind = Phrase(en: "Kind", fr: "Nature")
  public static let under = Phrase(en: "Under", fr: "Rattachement")
  public static let purpose = Phrase(en: "Purpose", fr: "Objet")
  public static let established = Phrase(en: "Established", fr: "Création")
  public static func by(_ founder: String) -> Phrase { Phrase(en: "by \(founder)", fr: "par \(founder)") }
  public static let continues = Phrase(en: "Continues", fr: "Continue")
  public static let succeeded = Phrase(en: "Succeeded by", fr: "Remplacée par")
  public static let remark = Phrase(en: "Remark", fr: "Remarque")
  public static let rules = Phrase(en: "Rules", fr: "Règles")
  public static let quorum = Phrase(en: "Quorum", fr: "Quorum")
  public static let adoption = Phrase(en: "Adoption", fr: "Adoption")
  public static let cadence = Phrase(en: "Cadence", fr: "Périodicité")
  public static let seatRule = Phrase(en: "Who may hold", fr: "Qui peut siéger")
  public static let periods = Phrase(en: "Periods", fr: "Délais")
  public static let meetings = Phrase(en: "Meetings", fr: "Réunions")
  public static let openDecisions = Phrase(en: "Open decisions", fr: "Décisions en cours")
}
