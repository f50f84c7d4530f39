/// The words of what was done, and of two versions of the same.
extension ScreenWords {
  public static let history = Phrase(en: "What was done", fr: "Ce qui a été fait")
  public static func historyOf(_ record: String) -> Phrase {
    Phrase(en: "What was done: \(record)", fr: "Ce qui a été fait : \(record)")
  }
  public static let keyHistory = Phrase(en: "History", fr: "Historique")
  public static let historyKeyHelp = Phrase(
    en: "What was done to this record, when and by whom",
    fr: "Ce qui a été fait sur cette fiche, quand et par qui")
  public static let historyHelp = Phrase(
    en:
      "Every change of the register, newest first, with who made it. Below: each field as it was and as it became. Ctrl-Z takes back your own last one.",
    fr:
      "Chaque modification du registre, la plus récente en tête, avec son auteur. En bas : chaque champ avant et après. Ctrl-Z annule votre dernière action."
  )
  public static let historyHint = Phrase(
    en: "Enter: the record", fr: "Entrée : la fiche")
  public static let when = Phrase(en: "When", fr: "Quand")
  public static let who = Phrase(en: "Who", fr: "Qui")
  public static let what = Phrase(en: "What", fr: "Quoi")
  public static let onWhat = Phrase(en: "On what", fr: "Sur quoi")
  public static let noHistory = Phrase(en: "Nothing was done yet.", fr: "Rien n’a encore été fait.")
  public static let nothingChanged = Phrase(en: "No field was changed.", fr: "Aucun champ n’a été modifié.")
  public static let wholeRecord = Phrase(en: "the whole record", fr: "toute la fiche")
  public static let created = Phrase(en: "created", fr: "créée")
  public static let removed = Phrase(en: "removed", fr: "supprimée")
  public static func moreChanges(_ count: Int) -> Phrase {
    Phrase(en: "and \(count) more", fr: count == 1 ? "et 1 autre" : "et \(count) autres")
  }

  // Two versions of the same.
  public static let conflicts = Phrase(en: "Versions to settle", fr: "Versions à départager")
  public static let noConflicts = Phrase(
    en: "No change waits to be settled.", fr: "Aucune modification n’est en attente d’arbitrage.")
  public static let conflictsHelp = Phrase(
    en:
      "Two officers changed the same field at the same time. What was saved first stands; the other version was kept here. Choose with Left and Right, then Enter.",
    fr:
      "Deux personnes ont modifié le même champ en même temps. La première version est en vigueur ; l’autre a été gardée ici. Choisissez par Gauche et Droite, puis Entrée."
  )
  public static let conflictHint = Phrase(
    en: "Left, Right: choose   Enter: keep it and discard the other",
    fr: "Gauche, Droite : choisir   Entrée : la garder, écarter l’autre")
  public static let keySettle = Phrase(en: "Settle", fr: "Régler")
  public static let settleHelp = Phrase(
    en: "Let the chosen version stand", fr: "Retenir la version choisie")
  public static let keyNextConflict = Phrase(en: "Next one", fr: "Suivante")
  public static let nextConflictHelp = Phrase(
    en: "The next pair of versions", fr: "La paire de versions suivante")
  public static let sideHelp = Phrase(en: "Choose the version", fr: "Choisir la version")
  public static let keySide = Phrase(en: "Choose", fr: "Choisir")
  public static let itsRecord = Phrase(en: "Record", fr: "Fiche")
  public static let itsField = Phrase(en: "Field", fr: "Champ")
  public static let before = Phrase(en: "Before", fr: "Avant")
  public static let stands = Phrase(en: "In force", fr: "En vigueur")
  public static func standsBy(_ person: String) -> Phrase {
    Phrase(en: "In force, by \(person)", fr: "En vigueur, par \(person)")
  }
  public static func versionOf(_ person: String) -> Phrase {
    Phrase(en: "Waiting, by \(person)", fr: "En attente, par \(person)")
  }

  // Settling.
  public static let settleTitle = Phrase(en: "Settle", fr: "Régler")
  public static let keepStanding = Phrase(en: "Keep what stands", fr: "Garder la version en vigueur")
  public static let takeOther = Phrase(en: "Take the other version", fr: "Prendre l’autre version")
  public static let emptyVersion = Phrase(en: "empty", fr: "vide")
  /// - Parameter person: who wrote it, where that is known.
  public static func keeps(_ version: String, _ person: String?) -> Phrase {
    let by = person.map { " (\($0))" } ?? ""
    return Phrase(en: "Kept: \(version)\(by)", fr: "Version gardée : \(version)\(by)")
  }
  public static func discards(_ version: String, _ person: String) -> Phrase {
    Phrase(
      en: "Discarded for good: \(version) (\(person))",
      fr: "Version abandonnée définitivement : \(version) (\(person))")
  }
  public static func takes(_ person: String) -> Phrase {
    Phrase(
      en: "The version of \(person) takes the place of what stands.",
      fr: "La version de \(person) prend la place de celle qui est en vigueur.")
  }

  public static func conflictCount(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "! 2 versions of a field" : "! \(count) fields in 2 versions",
      fr: count == 1 ? "! un champ en 2 versions" : "! \(count) champs en 2 versions")
  }
}
