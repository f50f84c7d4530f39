/// The words of marking lines, on the screens of follow-up.
extension ScreenWords {
  public static let keyMark = Phrase(en: "Mark", fr: "Marquer")
  public static let markHelp = Phrase(
    en: "Mark the line, or take the mark back; what follows is then done to all marked ones",
    fr: "Marquer ou démarquer la ligne ; la suite vaut alors pour toutes les lignes marquées")
  public static let keyMarkAll = Phrase(en: "Mark all", fr: "Tout marquer")
  public static let markAllHelp = Phrase(
    en: "Mark all lines that are shown, or take all marks back",
    fr: "Marquer toutes les lignes affichées, ou tout démarquer")
  public static let markedHint = Phrase(
    en: "F8, r, c, F2: for all marked   Esc: no marks", fr: "F8, r, c, F2 : pour tous   Échap : démarquer")
  public static func marked(_ count: Int, of total: String) -> Phrase {
    Phrase(
      en: "\(count) marked of \(total)", fr: "\(count) marquée\(count > 1 ? "s" : "") sur \(total)")
  }
  public static let noFollowUp = Phrase(
    en: "Nobody is responsible here: nothing to mark", fr: "Personne n’est responsable ici : rien à marquer")
}
