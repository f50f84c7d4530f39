import Domain

/// The words of the screens: titles, headings, hints and what stands where nothing is recorded.
public enum ScreenWords {
  // What stands where something is missing.
  public static let vacant = Phrase(en: "SEAT VACANT", fr: "SIÈGE VACANT")
  public static let notRecorded = Phrase(en: "not recorded", fr: "non enregistrée")
  public static let nonePlanned = Phrase(en: "none planned", fr: "aucune prévue")
  public static let notStatedPlural = Phrase(en: "not stated", fr: "non précisé")
  public static let noDate = Phrase(en: "no date", fr: "sans date")
  public static let online = Phrase(en: "online", fr: "en ligne")
  public static let noRule = Phrase(en: "no rule recorded", fr: "aucune règle enregistrée")
  public static let nothingFiltered = Phrase(
    en: "Nothing fits the filter. Esc drops it.", fr: "Rien ne répond au filtre. Échap l’efface.")

  // Words of lines.
  public static let chair = Phrase(en: "Chair", fr: "Présidence")
  public static let nextMeeting = Phrase(en: "Next meeting", fr: "Prochaine réunion")
  public static let lastMeeting = Phrase(en: "Last meeting", fr: "Dernière réunion")
  public static let open = Phrase(en: "Open", fr: "En cours")
  public static let late = Phrase(en: "Overdue", fr: "En retard")
  public static let body = Phrase(en: "Body", fr: "Instance")
  public static let group = Phrase(en: "Group", fr: "Groupe")
  public static let technicalSupport = Phrase(en: "Technical support", fr: "Appui technique")
  public static let serves = Phrase(en: "Serves", fr: "Au service de")
  public static let pillar = Phrase(en: "Pillar", fr: "Pilier")
  public static let seats = Phrase(en: "Seats", fr: "Sièges")
  public static let sources = Phrase(en: "Sources", fr: "Sources")
  public static let date = Phrase(en: "Date", fr: "Date")
  public static let time = Phrase(en: "Time", fr: "Heure")
  public static let place = Phrase(en: "Place", fr: "Lieu")
  public static let state = Phrase(en: "Status", fr: "État")
  public static let meeting = Phrase(en: "Meeting", fr: "Réunion")
  public static let symbol = Phrase(en: "Symbol", fr: "Cote")
  public static let decision = Phrase(en: "Decision", fr: "Décision")
  public static let responsible = Phrase(en: "Responsible", fr: "Responsable")
  public static let due = Phrase(en: "Due", fr: "Échéance")
  public static let news = Phrase(en: "Last news", fr: "Dernier signe")
  public static let minutes = Phrase(en: "Minutes", fr: "Compte rendu")

  public static func through(_ party: String) -> Phrase { Phrase(en: "through \(party)", fr: "par \(party)") }
  public static func since(_ date: Phrase) -> Phrase {
    Phrase(en: "since: \(date.en)", fr: "depuis : \(date.fr)")
  }
  public static func document(_ mark: String) -> Phrase {
    Phrase(en: "document \(mark)", fr: "document \(mark)")
  }

  /// What an empty page says.
  public static func nothing(filtered: Bool) -> Phrase { filtered ? nothingFiltered : FrameWords.nothingHere }

  // Bodies.
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
      "The working groups of each body: chair, technical support, pillar, last and next meeting, open decisions.",
    fr:
      "Les groupes de travail de chaque instance : présidence, appui technique, pilier, dernière et prochaine réunion, décisions en cours."
  )
  public static let withoutParent = Phrase(en: "Under no body", fr: "Sans instance de rattachement")
  public static let lastShort = Phrase(en: "Last", fr: "Dernière")
  public static let nextShort = Phrase(en: "Next", fr: "Prochaine")
  public static let openHelp = Phrase(en: "Open the selected line", fr: "Ouvrir la ligne choisie")
  public static let lineHint = Phrase(
    en: "Enter: open what the line leads to    Tab: next section",
    fr: "Entrée : ouvrir la ligne    Tab : rubrique suivante")
  public static let bodyHelp = Phrase(
    en:
      "All that is recorded of this body, each fact with its source: S0 to S4 are documents, X is an outside source.",
    fr:
      "Tout ce qui est enregistré sur cette instance, chaque fait avec sa source : S0 à S4 sont des documents, X une source extérieure."
  )
  public static let kind = Phrase(en: "Kind", fr: "Nature")
  public static let under = Phrase(en: "Under", fr: "Rattachée à")
  public static let purpose = Phrase(en: "Purpose", fr: "Objet")
  public static let established = Phrase(en: "Established", fr: "Création")
  public static let continues = Phrase(en: "Continues", fr: "Continue")
  public static let succeeded = Phrase(en: "Succeeded by", fr: "Remplacée par")
  public static let remark = Phrase(en: "Remark", fr: "Remarque")
  public static let rules = Phrase(en: "Rules", fr: "Règles")
  public static let quorum = Phrase(en: "Quorum", fr: "Quorum")
  public static let adoption = Phrase(en: "Adoption", fr: "Adoption")
  public static let cadence = Phrase(en: "Cadence", fr: "Cadence")
  public static let seatRule = Phrase(en: "Who may hold", fr: "Qui peut siéger")
  public static let periods = Phrase(en: "Periods", fr: "Délais")
  public static let meetings = Phrase(en: "Meetings", fr: "Réunions")
  public static let openDecisions = Phrase(en: "Open decisions", fr: "Décisions en cours")

  // Meetings.
  public static let noMeetings = Phrase(en: "No meeting.", fr: "Aucune réunion.")
  public static let meetingsHint = Phrase(en: "Enter: open the meeting", fr: "Entrée : ouvrir la réunion")
  public static let meetingsHelp = Phrase(
    en: "Meetings ahead, then those held, the newest first.",
    fr: "Les réunions à venir, puis celles tenues, la plus récente d’abord.")
  public static let ahead = Phrase(en: "Ahead", fr: "À venir")
  public static let held = Phrase(en: "Held", fr: "Tenues")
  public static let agenda = Phrase(en: "Agenda", fr: "Ordre du jour")
  public static let noAgenda = Phrase(en: "No agenda yet.", fr: "Pas encore d’ordre du jour.")
  public static let invitations = Phrase(en: "Invitations and replies", fr: "Invitations et réponses")
  public static let noInvitations = Phrase(en: "Nobody is invited yet.", fr: "Personne n’est encore invité.")
  public static let notSent = Phrase(en: "not sent", fr: "non envoyée")
  public static let awaited = Phrase(en: "awaited", fr: "attendue")
  public static let attendance = Phrase(en: "Attendance", fr: "Participation")
  public static let clearedBy = Phrase(en: "Cleared by", fr: "Validé par")
  public static let comments = Phrase(en: "Comments", fr: "Observations")
  public static let corrigendum = Phrase(en: "Corrigendum", fr: "Rectificatif")
  public static let summary = Phrase(en: "What is known", fr: "Ce que l’on sait")
  public static let prepares = Phrase(en: "Prepares", fr: "Prépare")
  public static let preparation = Phrase(en: "Preparation", fr: "Préparation")
  public static let meetingDecisionsHelp = Phrase(
    en: "Decisions of this meeting", fr: "Décisions de cette réunion")
  public static let meetingHelp = Phrase(
    en:
      "The meeting from its preparation to its minutes. Tab goes from section to section; p shows its papers.",
    fr:
      "La réunion, de sa préparation à son compte rendu. Tab passe d’une rubrique à l’autre ; p montre ses documents."
  )

  // Decisions.
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

  /// Numbers of decisions for action.
  public struct Totals: Equatable, Sendable {
    public var action, done, inProgress, notStarted, overdue: Int

    public init(action: Int, done: Int, inProgress: Int, notStarted: Int, overdue: Int) {
      (self.action, self.done, self.inProgress, self.notStarted, self.overdue) =
        (action, done, inProgress, notStarted, overdue)
    }
  }

  /// `8 decisions for action: 3 done, 5 in progress, 0 not started. Overdue: 2`
  public static func followUp(_ totals: Totals) -> Phrase {
    let counted = Nouns.decision.counted(totals.action)
    return Phrase(
      en: """
        \(counted.en) for action: \(totals.done) done, \(totals.inProgress) in progress, \
        \(totals.notStarted) not started. Overdue: \(totals.overdue)
        """,
      fr: """
        \(counted.fr) à exécuter : \(totals.done) exécutée\(totals.done > 1 ? "s" : ""), \(totals.inProgress) en cours, \
        \(totals.notStarted) non commencée\(totals.notStarted > 1 ? "s" : ""). En retard : \(totals.overdue)
        """)
  }
  public static let textFinal = Phrase(en: "text final", fr: "texte définitif")
  public static let textProvisional = Phrase(en: "text provisional", fr: "texte provisoire")
  public static let particulars = Phrase(en: "Particulars", fr: "Renseignements")
  public static let item = Phrase(en: "Agenda item", fr: "Point")
  public static let standing = Phrase(en: "In the room", fr: "En séance")
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
  public static let itsMeetingHelp = Phrase(en: "The meeting that took it", fr: "La réunion qui l’a prise")
  public static let decisionHelp = Phrase(
    en:
      "The text in both languages, how it was adopted, and each responsible party with its log and supporting documents.",
    fr:
      "Le texte dans les deux langues, son adoption, et chaque responsable avec son journal et ses pièces justificatives."
  )

  // Today.
  public static func todayTitle(_ day: String) -> Phrase {
    Phrase(en: "Today, \(day)", fr: "Aujourd’hui, \(day)")
  }
  public static let todayHint = Phrase(
    en: "Enter: open the meeting or the decision", fr: "Entrée : ouvrir la réunion ou la décision")
  public static let noMeetingAhead = Phrase(
    en: "No meeting is planned in the next three months.",
    fr: "Aucune réunion n’est prévue dans les trois prochains mois.")
  public static let toChase = Phrase(en: "To chase", fr: "À relancer")
  public static let nothingToChase = Phrase(
    en: "Nothing is due or overdue.", fr: "Rien n’est dû ni en retard.")
  public static let alsoAhead = Phrase(en: "Other meetings ahead", fr: "Autres réunions à venir")
  public static func wasDue(_ day: String) -> Phrase { Phrase(en: "was due \(day)", fr: "échue le \(day)") }
  public static func isDue(_ day: String) -> Phrase { Phrase(en: "due \(day)", fr: "échéance \(day)") }
  public static func reminded(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "reminded once" : "reminded \(count)×", fr: "relancé \(count) fois")
  }
  public static let todayHelp = [
    Phrase(
      en:
        "The next meeting with what is still to prepare, counted back from its day; then what is due or overdue, and the other meetings ahead.",
      fr:
        "La prochaine réunion avec ce qui reste à préparer, compté à rebours ; puis ce qui est dû ou en retard, et les autres réunions à venir."
    ),
    Phrase(
      en:
        "Arrows move, Enter opens, Esc goes back. Alt and the underlined letter open a menu; Ctrl-P finds anything.",
      fr:
        "Les flèches déplacent, Entrée ouvre, Échap revient. Alt et la lettre soulignée ouvrent un menu ; Ctrl-P trouve tout."
    ),
  ]

  // Calendar.
  public static let goTo = Phrase(en: "Go to", fr: "Aller à")
  public static let goToDate = Phrase(en: "Go to a date", fr: "Aller à une date")
  public static let dateForms = Phrase(
    en: "12/1/2027, 12 January, tomorrow, +14", fr: "12/1/2027, 12 janvier, demain, +14")
  public static func notADate(_ words: String) -> Phrase {
    Phrase(en: "“\(words)” is not a date", fr: "« \(words) » n’est pas une date")
  }
  public static let year = Phrase(en: "Year", fr: "Année")
  public static let month = Phrase(en: "Month", fr: "Mois")
  public static let previousMonth = Phrase(en: "Previous month", fr: "Mois précédent")
  public static let nextMonth = Phrase(en: "Next month", fr: "Mois suivant")
  public static let previousYear = Phrase(en: "Year before", fr: "Année préc.")
  public static let nextYear = Phrase(en: "Year after", fr: "Année suiv.")
  public static let todayKeyHelp = Phrase(en: "Go to today", fr: "Aller à aujourd’hui")
  public static let thisYearHelp = Phrase(en: "Go to this year", fr: "Aller à l’année en cours")
  public static let monthHint = Phrase(
    en: "Arrows: day and week    PgUp, PgDn: month", fr: "Flèches : jour et semaine    PgPréc, PgSuiv : mois")
  public static let monthHelp = Phrase(
    en:
      "The month with the meetings of the chosen day. A dot marks a day with a meeting; Tab goes through the meetings of a day.",
    fr:
      "Le mois avec les réunions du jour choisi. Un point marque un jour de réunion ; Tab parcourt les réunions d’un jour."
  )
  public static let yearHelp = Phrase(
    en:
      "What the cadence of each body asks for and what became of it, then the meetings of the year. Practice warns, it never blocks.",
    fr:
      "Ce que demande la cadence de chaque instance et ce qu’il en fut, puis les réunions de l’année. La pratique alerte sans jamais bloquer."
  )
  public static func yearTitle(_ year: Int) -> Phrase { Phrase(en: "Year \(year)", fr: "Année \(year)") }
  public static func meetingsOf(_ year: Int) -> Phrase {
    Phrase(en: "Meetings of \(year)", fr: "Réunions de \(year)")
  }
  public static func localTime(_ place: String) -> Phrase {
    Phrase(en: "\(place), local time", fr: "\(place), heure locale")
  }
  public static func replies(_ yes: Int, _ no: Int, _ awaited: Int) -> Phrase {
    Phrase(
      en: "\(yes) yes, \(no) no, \(awaited) awaited",
      fr: "\(yes) oui, \(no) non, \(awaited) attendue\(awaited > 1 ? "s" : "")")
  }
  public static func period(_ index: Int, of count: Int) -> Phrase {
    switch count {
    case 1: Phrase(en: "Year", fr: "Année")
    case 2: Phrase(en: index == 1 ? "1st half" : "2nd half", fr: index == 1 ? "1er semestre" : "2e semestre")
    case 4: Phrase(en: "Quarter \(index)", fr: "\(index == 1 ? "1er" : "\(index)e") trimestre")
    default: Phrase(en: "Period \(index)", fr: "Période \(index)")
    }
  }
  public static let missed = Phrase(en: "not held", fr: "non tenue")
  public static let toBeFixed = Phrase(en: "to be fixed", fr: "à fixer")
  public static func proposal(_ day: String) -> Phrase {
    Phrase(en: "to be fixed; proposal: \(day)", fr: "à fixer ; proposition : \(day)")
  }
  public static func beforeTracking(_ count: Int, from first: Int, to last: Int, since: Int) -> Phrase {
    let years = first == last ? "\(first)" : "\(first)-\(last)"
    let meetings = Nouns.meeting.counted(count)
    return Phrase(
      en: "Before \(since): \(meetings.en) on record (\(years)), no warning",
      fr: "Avant \(since) : \(meetings.fr) enregistrée\(count > 1 ? "s" : "") (\(years)), sans alerte")
  }

  // To check.
  public static let checkHint = Phrase(
    en: "Enter: the record that it is about", fr: "Entrée : la fiche concernée")
  public static let checkHelp = Phrase(
    en:
      "What the data say that a rule, a date or a hash does not: damage first, then broken rules, then warnings. Warnings never block.",
    fr:
      "Ce que les données disent et qu’une règle, une date ou une empreinte contredit : dommages, règles enfreintes, alertes. Une alerte ne bloque jamais."
  )
  public static let nothingToCheck = Phrase(en: "Nothing to check.", fr: "Rien à vérifier.")
}
