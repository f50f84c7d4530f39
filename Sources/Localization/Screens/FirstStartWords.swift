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
  public static let otherLanguage = Phrase(en: "Continuer en français", fr: "Continue in English")
  public static let hint = Phrase(en: "Arrows, Enter: choose", fr: "Flèches, Entrée : choisir")
  public static let help = Phrase(
    en: """
      A starter register holds what public documents state of a secretariat’s bodies, frameworks, funds and meetings, each fact \
      with its source. It can be changed and added to like any other.
      """,
    fr: """
      Un registre de départ contient ce que des documents publics disent des instances, des cadres, des fonds et des réunions \
      d’un secrétariat, chaque fait avec sa source. Il se modifie et se complète comme tout autre.
      """)
}
