/// The words of the forms of follow-up.
extension FormTitles {
  public static let contactNow = Phrase(en: "Contact today", fr: "Contact ce jour")
  public static let contactNowHelp = Phrase(
    en: "Log a contact of today, with a word on it", fr: "Consigner un contact de ce jour, avec une note")
  public static let remindNow = Phrase(en: "Remind", fr: "Relancer")
  public static let remindNowHelp = Phrase(
    en: "Log a reminder of today, with a word on it", fr: "Consigner une relance de ce jour, avec une note")
  public static let status = Phrase(en: "Status", fr: "Avancement")
  public static let statusHelp = Phrase(
    en: "Choose how far it has come, as of today", fr: "Choisir l’état d’avancement, à ce jour")
  /// `Status – MCP/6/Dec.3, Resilience`.
  public static func statusOf(_ about: Phrase) -> Phrase {
    Phrase(en: "Status – \(about.en)", fr: "Avancement – \(about.fr)")
  }
  public static let keptAt = Phrase(en: "Kept at", fr: "Emplacement")

  // Superseding.
  public static let supersede = Phrase(en: "Supersede", fr: "Remplacer")
  public static let supersedeWords = Phrase(
    en: "Neither text changes; each decision names the other.",
    fr: "Aucun des deux textes ne change ; chaque décision renvoie à l’autre.")
  public static let direction = Phrase(en: "This decision", fr: "Cette décision")
  public static let replaces = Phrase(en: "supersedes", fr: "remplace")
  public static let isReplaced = Phrase(en: "is superseded by", fr: "est remplacée par")
  public static let otherDecision = Phrase(en: "The other one", fr: "L’autre décision")

  // Carrying.
  public static let carry = Phrase(en: "To the agenda", fr: "À l’ordre du jour")
  public static let carryHelp = Phrase(
    en: "Put what is open onto the agenda of the next meeting",
    fr: "Porter ce qui est en cours à l’ordre du jour suivant")
  public static let carryButton = Phrase(en: "Put on the agenda", fr: "Porter à l’ordre du jour")
  public static func carries(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1
        ? "This decision goes under matters arising, with what the last meeting deferred:"
        : "These \(count) decisions go under matters arising, with what the last meeting deferred:",
      fr: count == 1
        ? "Cette décision est portée aux suites de la réunion précédente, avec ce qui a été reporté :"
        : "Ces \(count) décisions sont portées aux suites de la réunion précédente, avec ce qui a été reporté :"
    )
  }
  public static func inAll(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 responsible body" : "\(count) responsible bodies",
      fr: count == 1 ? "1 responsable" : "\(count) responsables")
  }
}
