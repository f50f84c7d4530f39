/// The words of the frame around every screen: menus, keys, dialogs.
public enum FrameWords {
  // The menu bar; each title with the letter that opens it, unique in its bar.
  public static let bodies = Phrase(en: "Bodies", fr: "Instances")
  public static let groups = Phrase(en: "Groups", fr: "Groupes")
  public static let calendar = Phrase(en: "Calendar", fr: "Calendrier")
  public static let meetings = Phrase(en: "Meetings", fr: "Réunions")
  public static let decisions = Phrase(en: "Decisions", fr: "Décisions")
  public static let results = Phrase(en: "Results", fr: "Résultats")
  public static let documents = Phrase(en: "Documents", fr: "Documents")
  public static let help = Phrase(en: "Help", fr: "Aide")
  public static let mnemonics: [(title: Phrase, letter: Phrase)] = [
    (bodies, Phrase(en: "b", fr: "i")), (groups, Phrase(same: "g")), (calendar, Phrase(same: "c")),
    (meetings, Phrase(en: "m", fr: "r")), (decisions, Phrase(same: "d")), (results, Phrase(en: "r", fr: "s")),
    (documents, Phrase(same: "o")), (help, Phrase(en: "h", fr: "a")),
  ]

  // Entries of menus.
  public static let architecture = ScreenWords.bodiesTitle
  public static let workingGroups = Phrase(en: "Working groups", fr: "Groupes de travail")
  public static let today = Phrase(en: "Today", fr: "Aujourd’hui")
  /// The first screen, in a menu that has the day in the calendar as well.
  public static let firstScreen = Phrase(en: "Today: what to do", fr: "Aujourd’hui : à faire")
  public static let month = Phrase(en: "Month", fr: "Mois")
  public static let year = Phrase(en: "Year with cadence", fr: "Année et périodicité")
  public static let allMeetings = Phrase(en: "All meetings", fr: "Toutes les réunions")
  public static let implementation = Phrase(en: "Implementation status", fr: "État de mise en œuvre")
  public static let regionalPlans = Phrase(en: "Status of the regional plans", fr: "État des plans régionaux")
  public static let predictability = Phrase(en: "Predictability table", fr: "Tableau de prévisibilité")
  public static let compliance = Phrase(en: "Calendar compliance", fr: "Respect du calendrier")
  public static let register = Phrase(en: "Register of decisions", fr: "Registre des décisions")
  public static let followUp = Phrase(en: "Follow-up", fr: "Suites à donner")
  public static let overdue = Phrase(en: "Overdue", fr: "En retard")
  public static let toCheck = Phrase(en: "To check", fr: "À vérifier")
  public static let papers = Phrase(
    en: "Papers: choose, preview, write", fr: "Documents : choisir, aperçu, écrire")
  public static let helpHere = Phrase(en: "Help for this screen", fr: "Aide de cet écran")
  public static let palette = Phrase(en: "Find anything", fr: "Tout trouver")
  public static let inEnglish = Phrase(en: "English", fr: "English (anglais)")
  public static let inFrench = Phrase(en: "Français (French)", fr: "Français")
  public static let quit = Phrase(en: "Quit", fr: "Quitter")

  // The key bar.
  public static let keyHelp = Phrase(en: "Help", fr: "Aide")
  public static let keyView = Phrase(en: "Open", fr: "Ouvrir")
  public static let keyReload = Phrase(en: "Reload", fr: "Relire")
  public static let keyPane = Phrase(en: "Pane", fr: "Volet")
  public static let keyFilter = Phrase(en: "Filter", fr: "Filtrer")
  public static let keyMenu = Phrase(en: "Menu", fr: "Menu")
  public static let keyQuit = Phrase(en: "Quit", fr: "Quitter")
  public static let keyFind = Phrase(en: "Find", fr: "Trouver")
  public static let keyPapers = Phrase(en: "Papers", fr: "Documents")
  public static let keyGo = Phrase(en: "Go there", fr: "Y aller")
  public static let keyBack = Phrase(en: "Back", fr: "Retour")

  // Sentences of the help for these keys.
  public static let helpKey = Phrase(
    en: "Help for where you are; its entries can be run",
    fr: "Aide du lieu où l’on est ; ses lignes s’exécutent")
  public static let reloadKey = Phrase(
    en: "Read the register again", fr: "Relire le registre")
  public static let paneKey = Phrase(en: "Next pane", fr: "Volet suivant")
  public static let paneBackKey = Phrase(en: "Previous pane", fr: "Volet précédent")
  public static let filterKey = Phrase(
    en: "Filter as you type; accents and capitals do not matter",
    fr: "Filtrer en tapant ; accents et majuscules sont indifférents")
  public static let menuKey = Phrase(
    en: "Menu bar; Alt and the underlined letter open one menu",
    fr: "Barre de menus ; Alt et la lettre soulignée ouvrent un menu")
  public static let quitKey = Phrase(en: "Quit, after asking", fr: "Quitter, après confirmation")
  public static let findKey = Phrase(
    en: "Find any action, body, meeting, decision, organisation or person",
    fr: "Trouver une action, une instance, une réunion, une décision, une organisation ou une personne")
  public static let keyAlert = Phrase(en: "Alert", fr: "Alerte")
  public static let alertKey = Phrase(
    en: "Go to what the status line reports: versions to settle, overdue, to check",
    fr: "Aller à ce que signale la ligne d’état : deux versions, retards, points à vérifier")
  public static let backKey = Phrase(
    en: "Close the innermost layer, or go back; never quits",
    fr: "Fermer ce qui est ouvert ou revenir ; ne quitte jamais")
  public static let languageKey = Phrase(
    en: "Switch between English and French", fr: "Passer du français à l’anglais et inversement")

  // Dialogs and the status line.
  public static let cannot = Phrase(en: "This could not be done", fr: "Cela n’a pas pu être fait")
  public static let ok = Phrase(same: "OK")
  public static let cancel = Phrase(en: "Cancel", fr: "Annuler")
  public static let quitQuestion = Phrase(en: "Quit Secretariat?", fr: "Quitter Secretariat ?")
  public static let quitWords = Phrase(
    en: "Everything is saved.", fr: "Tout est enregistré.")
  public static let controlC = Phrase(
    en: "Nothing is lost. To quit: F10 or Ctrl-Q.", fr: "Rien n’est perdu. Pour quitter : F10 ou Ctrl-Q.")
  /// Escape on a screen of the menu: there is nothing behind it.
  public static let nothingToClose = Phrase(
    en: "Nothing to close here. F9 opens the menus.", fr: "Rien à fermer ici. F9 ouvre les menus.")
  /// A key that means something elsewhere and nothing where one stands.
  public static func keyDoesNothing(_ key: String) -> Phrase {
    Phrase(
      en: "\(key) does nothing here; F1 names the keys.",
      fr: "\(key) n’a pas d’effet ici ; F1 donne les touches.")
  }
  public static let filterLabel = Phrase(en: "Filter:", fr: "Filtre :")
  public static let filterHint = Phrase(
    en: "Enter keeps the filter, Esc drops it", fr: "Entrée garde le filtre, Échap l’efface")
  public static let here = Phrase(en: "here", fr: "ici")
  public static let paletteTitle = Phrase(en: "Find anything", fr: "Tout trouver")
  public static let paletteHint = Phrase(
    en: "An action, a body, a meeting, a decision, an organisation, a person",
    fr: "Une action, une instance, une réunion, une décision, un nom")
  public static let yes = Phrase(en: "Yes", fr: "Oui")
  public static let no = Phrase(en: "No", fr: "Non")
  public static let paletteEmpty = Phrase(
    en: "Nothing answers to these words.", fr: "Rien ne répond à ces mots.")
  public static let tooSmall = Phrase(
    en: "The window is too small: 40 columns and 12 lines are needed.",
    fr: "Fenêtre trop petite : il faut 40 colonnes et 12 lignes.")
  public static let nothingHere = Phrase(en: "Nothing here yet.", fr: "Rien ici pour l’instant.")
  public static let reading = Phrase(en: "Reading…", fr: "Lecture…")
  public static let closeHint = Phrase(en: "Esc: close", fr: "Échap : fermer")
  public static let helpSearchHint = Phrase(
    en: "type a word of what you want to do", fr: "tapez un mot de ce que vous voulez faire")
  public static let elsewhere = Phrase(en: "Elsewhere in the program", fr: "Ailleurs dans le programme")
  public static let helpHint = Phrase(
    en: "Enter: do it    Esc: close", fr: "Entrée : exécuter    Échap : fermer")
  public static let menuHint = Phrase(
    en: "Arrows, Enter: choose    Esc: close the menu",
    fr: "Flèches, Entrée : choisir    Échap : fermer le menu")
  /// - Parameter kind: what all of them are; `nil` where they differ.
  public static func toCheckCount(_ count: Int, _ kind: Phrase?) -> Phrase {
    let words = Phrase(en: "! \(count) to check", fr: "! \(count) à vérifier")
    guard let kind else { return words }
    let named = kind.uncapitalized
    return Phrase(en: words.en + ": " + named.en, fr: words.fr + " : " + named.fr)
  }
  public static func overdueCount(_ count: Int) -> Phrase {
    Phrase(en: "! \(count) overdue", fr: "! \(count) en retard")
  }
  public static func damagedCount(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "! 1 file damaged" : "! \(count) files damaged",
      fr: count == 1 ? "! 1 fichier endommagé" : "! \(count) fichiers endommagés")
  }
  public static let readOnly = Phrase(en: "read-only", fr: "lecture seule")
  /// What stands for the home of the account at the head of a path.
  public static let homeFolder = Phrase(en: "home folder", fr: "dossier personnel")
  public static func written(_ path: String) -> Phrase {
    Phrase(en: "✓ written: \(path)", fr: "✓ écrit : \(path)")
  }
  public static let replaceTitle = Phrase(en: "The file exists", fr: "Le fichier existe")
  public static func replaceWords(_ path: String) -> Phrase {
    Phrase(
      en: "\(path)\n\nReplacing it loses what it holds now.",
      fr: "\(path)\n\nLe remplacer efface ce qu’il contient.")
  }
  /// - Parameter folder: where all of them lie.
  public static func replaceWords(_ names: String, in folder: String) -> Phrase {
    Phrase(
      en: "\(folder)\n\n\(names)\n\nReplacing loses what stands there now. Cancel writes nothing.",
      fr: "\(folder)\n\n\(names)\n\nRemplacer efface ce qui s’y trouve. Annuler n’écrit rien.")
  }
  public static let replace = Phrase(en: "Replace", fr: "Remplacer")

  // Names of keys.
  public static let enter = Phrase(en: "Enter", fr: "Entrée")
  public static let escape = Phrase(en: "Esc", fr: "Échap")
  public static let tab = Phrase(en: "Tab", fr: "Tab")
  public static let backTab = Phrase(en: "Shift-Tab", fr: "Maj-Tab")
  public static let home = Phrase(en: "Home", fr: "Début")
  public static let end = Phrase(en: "End", fr: "Fin")
  public static let pageUp = Phrase(en: "PgUp", fr: "PgPréc")
  public static let pageDown = Phrase(en: "PgDn", fr: "PgSuiv")
  public static let insert = Phrase(en: "Ins", fr: "Inser")
  public static let delete = Phrase(en: "Del", fr: "Suppr")
  public static let backspace = Phrase(en: "Backspace", fr: "Retour arrière")
  public static let shift = Phrase(en: "Shift", fr: "Maj")
  public static let space = Phrase(en: "Space", fr: "Espace")
}
