/// The words of the tour through the interface.
public enum TourWords {
  public static let title = Phrase(en: "Tour in five steps", fr: "Visite en cinq étapes")
  public static let help = Phrase(
    en: "Show menus, keys, forms, search and help in five steps",
    fr: "Montrer menus, touches, formulaires, recherche et aide en cinq étapes")
  /// What is said when it ends before its last step.
  public static let later = Phrase(
    en: "The tour is found again in the menu Help.", fr: "La visite se retrouve dans le menu Aide.")
  public static let next = Phrase(en: "Enter: next    Esc: skip", fr: "Entrée : suite    Échap : passer")
  public static let between = Phrase(
    en: "Enter: next    ←: back    Esc: skip", fr: "Entrée : suite    ← : retour    Échap : passer")
  public static let last = Phrase(
    en: "Enter: begin    ←: back", fr: "Entrée : commencer    ← : retour")

  public static let menus = Phrase(en: "Menus", fr: "Les menus")
  public static let menusText = Phrase(
    en: """
      Everything is in these menus, with its key. F9 opens the first one, Alt and the underlined letter any of them; the mouse \
      works as well. Arrows and Enter choose, Esc closes. Undo, what was done, drafts and Settings are under Help; what is to \
      be checked is under Decisions.
      """,
    fr: """
      Tout est dans ces menus, avec sa touche. F9 ouvre le premier, Alt et la lettre soulignée n’importe lequel ; la souris \
      fonctionne aussi. Flèches et Entrée choisissent, Échap ferme. « Annuler », « Ce qui a été fait », brouillons et réglages sont sous \
      Aide ; ce qui est à vérifier, sous Décisions.
      """)
  public static let keys = Phrase(en: "Keys", fr: "Les touches")
  public static let keysText = Phrase(
    en: """
      This line shows the keys of what is selected: it changes from line to line, and a click does the same. Enter opens, Esc \
      goes back, Tab goes to the next part of the page. Where F-keys are taken, Alt-1 to Alt-0 stand in for them.
      """,
    fr: """
      Cette ligne montre les touches de ce qui est sélectionné : elle change d’une ligne à l’autre, et un clic fait de même. \
      Entrée ouvre, Échap revient, Tab passe à la partie suivante. Si les touches F sont prises, Alt-1 à Alt-0 les remplacent.
      """)
  public static let forms = Phrase(en: "Forms", fr: "Les formulaires")
  public static let formsText = Phrase(
    en: """
      Whatever you change is a form: F2 makes something new, F4 changes what is selected, F8 takes its next step. Tab goes from \
      field to field, Ctrl-S saves from any of them, Ctrl-Z undoes it afterwards. What you type is on disk within a second and is \
      offered again if the program ends before you save.
      """,
    fr: """
      Tout changement passe par un formulaire : F2 crée, F4 modifie ce qui est sélectionné, F8 fait l’étape suivante. Tab va de \
      champ en champ, Ctrl-S enregistre depuis chacun d’eux, Ctrl-Z annule ensuite. La saisie est sur le disque en moins d’une \
      seconde et vous est proposée à nouveau si le programme s’arrête avant l’enregistrement.
      """)
  public static let search = Phrase(en: "Finding", fr: "La recherche")
  public static let searchText = Phrase(
    en: """
      Ctrl-P finds everything by a few letters: an action, a body, a meeting, a decision. F7 or / narrows the list you are \
      looking at. Accents and capitals do not matter.
      """,
    fr: """
      Ctrl-P trouve tout par quelques lettres : une action, une instance, une réunion, une décision. F7 ou / réduit la liste \
      affichée. Accents et majuscules sont indifférents.
      """)
  public static let helping = Phrase(en: "Help", fr: "L’aide")
  public static let helpingText = Phrase(
    en: """
      F1 explains where you are; type to search it, Enter does what the line says. This tour waits for you there, in the menu \
      Help. F10 quits, and nothing is lost.
      """,
    fr: """
      F1 explique où vous êtes ; tapez pour y chercher, Entrée fait ce que dit la ligne. Cette visite vous attend dans le menu \
      Aide. F10 quitte, et rien n’est perdu.
      """)
}
