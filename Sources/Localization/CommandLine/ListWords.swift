import Domain

/// The headings of lists and the words that stand where a cell has nothing to say.
public enum ListWords {
  public static let identifier = Phrase(en: "Id", fr: "Id")
  public static let name = Phrase(en: "Name", fr: "Nom")
  public static let acronym = Phrase(en: "Acronym", fr: "Sigle")
  public static let kind = Phrase(en: "Kind", fr: "Type")
  public static let state = Phrase(en: "State", fr: "État")
  public static let chair = Phrase(en: "Chair", fr: "Présidence")
  public static let technicalSupport = Phrase(en: "Technical support", fr: "Appui technique")
  public static let last = Phrase(en: "Last meeting", fr: "Dernière réunion")
  public static let next = Phrase(en: "Next meeting", fr: "Prochaine réunion")
  public static let open = Phrase(en: "Open", fr: "En cours")
  public static let overdue = Phrase(en: "Overdue", fr: "En retard")
  public static let function = Phrase(en: "Function", fr: "Fonction")
  public static let organization = Phrase(en: "Organisation", fr: "Organisation")
  public static let date = Phrase(en: "Date", fr: "Date")
  public static let time = Phrase(en: "Time", fr: "Heure")
  public static let place = Phrase(en: "Place", fr: "Lieu")
  public static let meeting = Phrase(en: "Meeting", fr: "Réunion")
  public static let decisions = Phrase(en: "Decisions", fr: "Décisions")
  public static let decision = Phrase(en: "Decision", fr: "Décision")
  public static let responsible = Phrase(en: "Responsible", fr: "Responsable")
  public static let deadline = Phrase(en: "Deadline", fr: "Échéance")
  public static let latest = Phrase(en: "Latest", fr: "Dernière valeur")
  public static let status = Phrase(en: "Status", fr: "Avancement")
  public static let found = Phrase(en: "Found", fr: "Trouvé")
  public static let who = Phrase(en: "Who", fr: "Qui")
  public static let what = Phrase(en: "What", fr: "Quoi")
  public static let record = Phrase(en: "Record", fr: "Fiche")
  public static let change = Phrase(en: "Change", fr: "Modification")
  public static let field = Phrase(en: "Field", fr: "Champ")
  public static let standing = Phrase(en: "Stands", fr: "En vigueur")
  public static let other = Phrase(en: "The other version", fr: "L’autre version")

  public static let vacant = Phrase(en: "vacant", fr: "vacante")
  public static let notRecorded = Phrase(en: "not recorded", fr: "non enregistrée")
  public static let nonePlanned = Phrase(en: "none planned", fr: "aucune prévue")
  public static let undated = Phrase(en: "date to be set", fr: "date à fixer")
  public static let online = Phrase(en: "online", fr: "en ligne")

  /// What a list says when it holds nothing.
  public static func nothing(_ noun: Noun) -> Phrase { noun.none.capitalized + "." }

  /// How many there are besides those shown.
  public static func more(_ shown: Int, of total: Int) -> Phrase {
    Phrase(en: "\(shown) of \(total.grouped.en) shown.", fr: "\(shown) sur \(total.grouped.fr) affichés.")
  }
}
