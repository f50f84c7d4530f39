/// The words of the first start.
public enum FirstStartWords {
  public static let welcome = Phrase(
    en: """
      Welcome. Secretariat keeps the register of a coordination secretariat: bodies, meetings, decisions and what became \
      of them. It works without a network; the register is a folder of plain files that stays yours.
      """,
    fr: """
      Bienvenue. Secretariat tient le registre d’un secrétariat de coordination : instances, réunions, décisions et suites \
      données. Il fonctionne sans réseau ; le registre est un dossier de simples fichiers, qui reste le vôtre.
      """)
  public static func place(_ path: String) -> Phrase {
    Phrase(en: "The register will be kept in \(path)", fr: "Le registre sera tenu dans \(path)")
  }
  public static let sahel = Phrase(
    en: "Begin with the starter register of the Sahel frameworks",
    fr: "Commencer avec le registre de départ des cadres pour le Sahel")
  public static let empty = Phrase(en: "Begin with an empty register", fr: "Commencer avec un registre vide")
  public static let otherLanguage = Phrase(en: "Continuer en français", fr: "Continue in English")
  public static let hint = Phrase(en: "Arrows, Enter: choose", fr: "Flèches, Entrée : choisir")
  public static let help = Phrase(
    en: """
      The starter register holds what public documents state of the Ministerial Coordination Platform for the Sahel, its groups \
      and the United Nations frameworks beside it, each fact with its source. It can be changed and added to like any other.
      """,
    fr: """
      Le registre de départ contient ce que des documents publics disent de la Plateforme ministérielle de coordination pour le \
      Sahel, de ses groupes et des cadres des Nations Unies, chaque fait avec sa source. Il se modifie et se complète comme \
      tout autre.
      """)
}
