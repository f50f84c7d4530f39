import CanonicalJSON

/// What the command line says after a change.
public enum Confirmations {
  public static func conflict(_ record: Phrase, at path: JSONPath) -> Phrase {
    Phrase(
      en:
        "Somebody else changed “\(record.en)” at \(path) meanwhile. Theirs stands; yours is kept: secretariat conflicts",
      fr:
        "Quelqu’un d’autre a modifié « \(record.fr) » (\(path)) entre-temps. Sa version est en vigueur, la vôtre est conservée : secretariat conflicts"
    )
  }

  /// A register was made at a path, with so many records.
  public static func established(_ path: String, records: Int) -> Phrase {
    Phrase(en: "Register established: \(path), ", fr: "Registre créé : \(path), ")
      + Nouns.record.counted(records)
  }

  /// What was undone or brought back: the act and its record.
  public static func reverted(_ act: Phrase, _ record: Phrase?) -> Phrase {
    act + (record.map { Phrase(en: " – ", fr: " – ") + $0 } ?? .empty)
  }

  public static let unchanged = Phrase(
    en: "Nothing to change: it stands like this already.", fr: "Rien à modifier : c’est déjà le cas.")
  public static let translated = Phrase(en: "Translation saved", fr: "Traduction enregistrée")

  /// Which decision was superseded by which.
  public static func superseded(_ old: Phrase, by new: Phrase) -> Phrase {
    old + Phrase(en: " – by ", fr: " – par ") + new
  }

  public static let nothingFound = Phrase(en: "Nothing found.", fr: "Rien trouvé.")
  public static let noConflicts = Phrase(en: "No conflicts.", fr: "Aucun conflit.")
  public static let noHistory = Phrase(
    en: "Nothing was changed yet.", fr: "Aucune modification pour l’instant.")
  public static let allWell = Phrase(en: "Nothing to check.", fr: "Rien à vérifier.")
  public static let nobody = Phrase(en: "nothing", fr: "rien")

  /// Below the findings of a check: how many of each severity.
  public static func checked(damage: Int, brokenRules: Int, warnings: Int) -> Phrase {
    Phrase(
      en: "Damage: \(damage) · broken rules: \(brokenRules) · warnings: \(warnings)",
      fr: "Dommages : \(damage) · règles enfreintes : \(brokenRules) · avertissements : \(warnings)")
  }

  /// Where an export was written.
  public static func written(_ path: String) -> Phrase {
    Phrase(en: "Written: \(path)", fr: "Écrit : \(path)")
  }

  /// A paper that cannot be issued yet.
  public static func withheld(_ paper: Phrase, _ reason: Phrase) -> Phrase {
    Phrase(en: "Not issued: \(paper.en). \(reason.en)", fr: "Non produit : \(paper.fr). \(reason.fr)")
  }
}
