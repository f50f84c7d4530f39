/// What officers ask for by their own words, wherever in the program it is done; found by the search in help.
public enum HelpTopic: CaseIterable, Sendable {
  case today, schedule, invite, agenda, carry, meetingDocuments, postpone, session, attendance, projector
  case draft, adopt, deferral, supersede, translate
  case minutes, corrigendum, followUp, several, overdue, papers
  case body, rules, seats, directory, calendar, groups
  case frameworks, results, newFramework, projects, reports, chain
  case funds, newFund, contributions, predictability
  case undo, drafts, conflicts, check, office, backup, takeIn

  /// What is done, in a sentence.
  public var words: Phrase { entry.words }
  /// Where, and with which key; short.
  public var path: Phrase { entry.path }
  /// Other words for it, in both languages.
  public var synonyms: String { entry.synonyms }

  private typealias Entry = (words: Phrase, path: Phrase, synonyms: String)

  private var entry: Entry {
    switch self {
    case .today, .calendar, .groups, .body, .rules, .seats, .directory, .office, .backup: frame
    case .undo, .drafts, .conflicts, .check, .takeIn: upkeep
    case .frameworks, .results, .newFramework, .projects, .reports, .chain: mission
    case .funds, .newFund, .contributions, .predictability: money
    case .schedule, .invite, .agenda, .carry, .meetingDocuments, .postpone: preparation
    case .session, .attendance, .projector, .draft, .adopt, .deferral, .supersede, .translate: room
    case .minutes, .corrigendum, .followUp, .several, .overdue, .papers: afterwards
    }
  }

  private var preparation: Entry {
    switch self {
    case .schedule:
      (
        Phrase(en: "Plan a meeting", fr: "Programmer une réunion"),
        Phrase(en: "Meetings, F2", fr: "Réunions, F2"), "schedule date planifier plénière convoquer prévoir"
      )
    case .invite:
      (
        Phrase(
          en: "Invite to a meeting, record replies and delegations",
          fr: "Inviter à une réunion, noter réponses et délégations"),
        Phrase(en: "Meeting, F2", fr: "Réunion, F2"), "invitation letter lettre convocation participants"
      )
    case .agenda:
      (
        Phrase(
          en: "Put the agenda of a meeting into order", fr: "Mettre en ordre l’ordre du jour d’une réunion"),
        Phrase(en: "Meeting, Agenda", fr: "Réunion"), "items points déplacer fusionner scinder"
      )
    case .carry:
      (
        Phrase(
          en: "Carry over what was deferred or is still open",
          fr: "Reprendre ce qui a été renvoyé ou reste ouvert"),
        Phrase(en: "Agenda, c", fr: "Ordre du jour, c"), "suites matters arising report"
      )
    case .meetingDocuments:
      (
        Phrase(
          en: "Follow the documents of a meeting in each language",
          fr: "Suivre les documents d’une réunion dans chaque langue"),
        Phrase(en: "Meeting, F2", fr: "Réunion, F2"), "papers rapport traduction translation report"
      )
    default:
      (
        Phrase(en: "Postpone or cancel a meeting", fr: "Reporter ou annuler une réunion"),
        Phrase(en: "Meeting, t", fr: "Réunion, t"), "déplacer ajourner date move defer"
      )
    }
  }

  private var room: Entry {
    switch self {
    case .session:
      (
        Phrase(
          en: "Hold a meeting: open, log decisions, close", fr: "Tenir une réunion : ouvrir, noter, clore"),
        Phrase(en: "Meeting, s", fr: "Réunion, s"), "séance session plénière suspendre reprendre fermer"
      )
    case .attendance:
      (
        Phrase(en: "Record who is there; see the quorum", fr: "Noter qui est là ; voir le quorum"),
        Phrase(en: "Session, e", fr: "Séance, e"),
        "présence présents absents excusés représenté attendance present list liste"
      )
    case .projector:
      (
        Phrase(
          en: "Show the text of a decision to the room", fr: "Montrer le texte d’une décision à la salle"),
        Phrase(en: "Session, F3", fr: "Séance, F3"), "projector projecteur écran screen"
      )
    case .draft:
      (
        Phrase(en: "Draft a decision, amend its text", fr: "Rédiger une décision, en modifier le texte"),
        Phrase(en: "Session, F2, F4", fr: "Séance, F2, F4"), "amender amend version écrire write"
      )
    case .adopt:
      (
        Phrase(
          en: "Adopt a decision; vote, objections, reservations",
          fr: "Adopter une décision ; vote, objections, réserves"),
        Phrase(en: "Session, F8, o, b", fr: "Séance, F8, o, b"), "consensus acclamation approuver approve"
      )
    case .deferral:
      (
        Phrase(
          en: "Defer, reject or withdraw a decision", fr: "Reporter, rejeter ou retirer une décision"),
        Phrase(en: "Session, d, Del", fr: "Séance, d, Suppr"),
        "renvoyer ajourner postpone supprimer delete"
      )
    case .supersede:
      (
        Phrase(en: "Say which decision replaces another", fr: "Dire quelle décision en remplace une autre"),
        Phrase(en: "Decision, i", fr: "Décision, i"), "supersede annuler annul remplacer"
      )
    default:
      (
        Phrase(en: "Add a missing translation", fr: "Ajouter une traduction qui manque"),
        Phrase(en: "Decision, F4", fr: "Décision, F4"),
        "traduire translate anglais français english french langue"
      )
    }
  }

  private var mission: Entry {
    switch self {
    case .results:
      (
        Phrase(
          en: "Rate a result, record the value of an indicator",
          fr: "Évaluer un résultat, noter la valeur d’un indicateur"),
        Phrase(en: "Framework, F8, F2", fr: "Cadre, F8, F2"),
        "rating évaluation appréciation indicator indicateur target cible baseline résultat revue review risque risk"
      )
    case .newFramework:
      (
        Phrase(
          en: "Enter a framework, its levels and its tree of results",
          fr: "Saisir un cadre, ses niveaux et son arbre de résultats"),
        Phrase(en: "Frameworks, F2", fr: "Cadres, F2"),
        "framework cadre strategy stratégie level niveau pillar pilier axis axe outcome effet output produit activity activité"
      )
    case .projects:
      (
        Phrase(
          en: "Follow a project: its state, partners, budget, dates, risks",
          fr: "Suivre un projet : état, partenaires, budget, dates, risques"),
        Phrase(en: "Projects, F2, F8", fr: "Projets, F2, F8"),
        "project concept appraised approved instruit approuvé clôture closure partner partenaire fiche sheet région"
      )
    case .reports:
      (
        Phrase(
          en: "See which project reports are due, record that one came",
          fr: "Voir les rapports de projet attendus, noter qu’un rapport est remis"),
        Phrase(en: "Project, F2, F8", fr: "Projet, F2, F8"),
        "report rapport narrative narratif final overdue retard due échéance"
      )
    case .chain:
      (
        Phrase(
          en: "Go from a decision to what it changed, and back",
          fr: "Aller d’une décision à ce qu’elle a changé, et revenir"),
        Phrase(en: "Projects, Enter", fr: "Projets, Entrée"),
        "chain chaîne result résultat allocation link lien origine project projet fund fonds framework cadre"
      )
    default:
      (
        Phrase(
          en: "Follow a strategy, a plan, a code of conduct",
          fr: "Suivre une stratégie, un plan, un code de conduite"),
        Phrase(en: "Results", fr: "Résultats"),
        "framework cadre strategy plan itsp unsdcf hrp triple c interrompu validé approuvé"
      )
    }
  }

  private var money: Entry {
    switch self {
    case .newFund:
      (
        Phrase(
          en: "Enter a fund, its boards, phases, reported totals, allocations",
          fr: "Saisir un fonds, ses conseils, phases, totaux déclarés, allocations"),
        Phrase(en: "Funds, F2", fr: "Fonds, F2"),
        "fund fonds new nouveau créer create pooled commun aligned aligné phase total reported déclaré allocation disbursement décaissement board conseil"
      )
    case .contributions:
      (
        Phrase(
          en: "Record what a donor pledged, committed, paid in",
          fr: "Noter ce qu’un bailleur a annoncé, engagé, versé"),
        Phrase(en: "Fund, F2", fr: "Fonds, F2"),
        "fund fonds contribution donor bailleur pledge annonce commitment engagement received reçu step étape"
      )
    case .predictability:
      (
        Phrase(
          en: "Compare what was announced for a year and what came",
          fr: "Comparer ce qui était annoncé pour une année et ce qui est venu"),
        Phrase(en: "Fund, F2", fr: "Fonds, F2"),
        "predictability prévisibilité forecast prévision disbursed décaissé fund fonds"
      )
    default:
      (
        Phrase(
          en: "See a fund: reported, itemised, allocated, paid out",
          fr: "Voir un fonds : déclaré, détaillé, alloué, décaissé"),
        Phrase(en: "Results", fr: "Résultats"),
        "fund fonds fcs pbf qips money argent budget portfolio portefeuille board conseil allocation window guichet currency monnaie"
      )
    }
  }

  private var afterwards: Entry {
    switch self {
    case .minutes:
      (
        Phrase(
          en: "The minutes: draft, edit, clear, circulate, approve",
          fr: "Le compte rendu : établir, modifier, valider, diffuser, approuver"),
        Phrase(en: "Meeting, m", fr: "Réunion, m"), "procès-verbal pv rédiger rapport observations comments"
      )
    case .corrigendum:
      (
        Phrase(
          en: "Correct what is final: corrigendum, reopening",
          fr: "Corriger ce qui est définitif : rectificatif, réouverture"),
        Phrase(en: "Minutes, F2, u", fr: "Compte rendu, F2"), "erreur error mistake rouvrir"
      )
    case .followUp:
      (
        Phrase(
          en: "Follow up a decision: contact, reminder, progress, evidence",
          fr: "Suivre une décision : contact, relance, avancement, pièce"),
        Phrase(en: "Follow-up, c, r", fr: "Suites, c, r"), "relancer suivi status statut chase done terminé"
      )
    case .several:
      (
        Phrase(
          en: "Mark several decisions and update them together",
          fr: "Marquer plusieurs décisions et les mettre à jour ensemble"),
        Phrase(en: "Follow-up, Space", fr: "Suites, Espace"), "bulk lot tous all"
      )
    case .overdue:
      (
        Phrase(en: "See what is overdue, and who owes it", fr: "Voir ce qui est en retard, et qui le doit"),
        Phrase(en: "Decisions", fr: "Décisions"), "late échéance deadline retard responsable"
      )
    default:
      (
        Phrase(
          en: "Write any paper to a file, to send or to print",
          fr: "Exporter un document dans un fichier, à envoyer ou à imprimer"),
        Phrase(en: "Documents", fr: "Documents"),
        """
        export exporter imprimer print word html pdf relevé tableau de suivi communiqué participants convocation invitation \
        letters lettres courrier destinataires addressee recueil
        """
      )
    }
  }

  private var frame: Entry {
    switch self {
    case .today:
      (
        Phrase(en: "What is to be done today", fr: "Ce qu’il y a à faire aujourd’hui"),
        Phrase(en: "Calendar", fr: "Calendrier"), "accueil home start début"
      )
    case .calendar:
      (
        Phrase(en: "Meetings by month and year", fr: "Les réunions par mois et par année"),
        Phrase(en: "Calendar", fr: "Calendrier"), "agenda semestriel cadence semaine week"
      )
    case .groups:
      (
        Phrase(en: "The working groups side by side", fr: "Les groupes de travail côte à côte"),
        Phrase(en: "Groups", fr: "Groupes"), "thematic thématique pilier pillar"
      )
    case .body:
      (
        Phrase(en: "Set up a body, a group, a board", fr: "Créer une instance, un groupe, un conseil"),
        Phrase(en: "Bodies, F2", fr: "Instances, F2"), "committee comité plateforme add ajouter close fermer"
      )
    case .rules:
      (
        Phrase(
          en: "Set a body’s quorum, adoption, cadence, periods, numbering",
          fr: "Fixer quorum, adoption, périodicité, délais et numérotation d’une instance"),
        Phrase(en: "Body, r", fr: "Instance, r"), "règles rules majority majorité"
      )
    case .seats:
      (
        Phrase(
          en: "Say who holds a seat: chair, members, alternates",
          fr: "Dire qui occupe un siège : présidence, membres, suppléants"),
        Phrase(en: "Body, s", fr: "Instance, s"), "seat titulaire principal mandate mandat term coprésidence"
      )
    case .directory:
      (
        Phrase(
          en: "Enter organisations and people, their addresses",
          fr: "Saisir organisations et personnes, leurs coordonnées"),
        Phrase(en: "Bodies", fr: "Instances"),
        "contact annuaire directory téléphone courriel email point focal"
      )
    case .office:
      (
        Phrase(
          en: "Settings: language, colours, mouse, periods of the office",
          fr: "Réglages : langue, couleurs, souris, délais du secrétariat"),
        Phrase(en: "Help", fr: "Aide"), "settings theme thème clair sombre dark light nom name zone"
      )
    default:
      (
        Phrase(
          en: "Where the register lies, to copy it to a safe place",
          fr: "Où se trouve le registre, pour le copier en lieu sûr"),
        Phrase(en: "Help, Settings", fr: "Aide, Réglages"),
        "sauvegarder sauvegarde copie backup save enregistrer dossier folder"
      )
    }
  }

  private var upkeep: Entry {
    switch self {
    case .undo:
      (
        Phrase(
          en: "Undo and redo; see what was done, when and by whom",
          fr: "Annuler et rétablir ; voir ce qui a été fait, quand et par qui"),
        Phrase(en: "Ctrl-Z, Ctrl-Y", fr: "Ctrl-Z, Ctrl-Y"), "historique history erreur mistake"
      )
    case .takeIn:
      (
        Phrase(
          en: "Take in a table or a calendar that others filled in",
          fr: "Reprendre un tableau ou un calendrier rempli par d’autres"),
        Phrase(same: "Documents"),
        "import importer csv ics excel spreadsheet tableur icalendar agenda charger load"
      )
    case .drafts:
      (
        Phrase(en: "Find again what was typed and not saved", fr: "Retrouver une saisie non enregistrée"),
        Phrase(en: "Help", fr: "Aide"), "draft brouillon perdu lost coupure power"
      )
    case .conflicts:
      (
        Phrase(
          en: "Settle what two officers wrote at the same place",
          fr: "Trancher ce que deux agents ont écrit au même endroit"),
        Phrase(en: "Decisions", fr: "Décisions"), "conflict conflit collègue colleague"
      )
    default:
      (
        Phrase(
          en: "See what does not fit: rules, terms, unreadable files",
          fr: "Voir ce qui ne va pas : règles, mandats, fichiers illisibles"),
        Phrase(en: "Decisions", fr: "Décisions"), "check vérifier warning avertissement erreur"
      )
    }
  }
}
