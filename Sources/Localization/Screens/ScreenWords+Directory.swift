import Domain

/// The words of the directory: organisations and people.
extension ScreenWords {
  public static let directory = Phrase(en: "Directory", fr: "Répertoire")
  public static let organizations = Phrase(en: "Organisations", fr: "Organisations")
  public static let people = Phrase(en: "People", fr: "Personnes")
  public static let name = Phrase(en: "Name", fr: "Nom")
  public static let acronym = Phrase(en: "Acronym", fr: "Sigle")
  public static let function = Phrase(en: "Function", fr: "Fonction")
  public static let organization = Phrase(en: "Organisation", fr: "Organisation")
  public static let email = Phrase(en: "E-mail", fr: "Courriel")
  public static let telephone = Phrase(en: "Telephone", fr: "Téléphone")
  public static let address = Phrase(en: "Address", fr: "Adresse")
  public static let contact = Phrase(en: "Contact details", fr: "Coordonnées")
  public static let honorific = Phrase(en: "Honorific", fr: "Civilité")
  public static let writtenIn = Phrase(en: "To be written to in", fr: "Langue de correspondance")
  public static let term = Phrase(en: "Term", fr: "Mandat")
  public static let partOf = Phrase(en: "Part of", fr: "Fait partie de")
  public static let hasPart = Phrase(en: "Has as part", fr: "Comprend")
  public static let classifications = Phrase(en: "Classifications", fr: "Classifications")
  public static let seatsHeld = Phrase(en: "Seats held", fr: "Sièges occupés")
  public static let asPrincipal = Phrase(en: "principal", fr: "titulaire")
  public static let asAlternate = Phrase(en: "alternate", fr: "suppléance")

  public static let noOrganizations = Phrase(
    en: "No organisations yet – F2 adds one", fr: "Aucune organisation – F2 en ajoute une")
  public static let noPeople = Phrase(
    en: "No people yet – F2 adds one", fr: "Aucune personne – F2 en ajoute une")
  public static let noClassifications = Phrase(
    en: "In no classification – F2 puts it into one", fr: "Dans aucune classification – F2 en ajoute une")
  public static let noContact = Phrase(
    en: "No contact details – F4 adds them", fr: "Aucune coordonnée – F4 en ajoute")
  public static let holdsNoSeat = Phrase(en: "Holds no seat.", fr: "N’occupe aucun siège.")
  public static let owesNothing = Phrase(en: "Owes nothing.", fr: "Rien à sa charge.")
  public static let organizationUnfound = Phrase(
    en: "No organisation answers to the filter.", fr: "Aucune organisation ne répond au filtre.")
  public static let personUnfound = Phrase(
    en: "Nobody answers to the filter.", fr: "Personne ne répond au filtre.")

  /// Which part of a long list is shown: `1–100 of 340`.
  public static func range(_ range: Range<Int>, of total: Int) -> Phrase {
    if range.count == total { return total.grouped }
    let shown = "\(range.lowerBound + 1)–\(range.upperBound)"
    return Phrase(en: "\(shown) of \(total.grouped.en)", fr: "\(shown) sur \(total.grouped.fr)")
  }
  public static func next(_ count: Int) -> Phrase {
    Phrase(en: "▼ The next \(count)", fr: "▼ Suite : \(count)")
  }
  public static func previous(_ count: Int) -> Phrase {
    Phrase(en: "▲ The \(count) before", fr: "▲ Précédentes : \(count)")
  }
  /// From when to when: `since 6 Nov 2015`, `6 Nov 2015 – 2018`.
  public static func span(from: PartialDate?, to: PartialDate?) -> Phrase {
    switch (from, to) {
    case (nil, nil): Phrase(en: "since: not stated", fr: "début non précisé")
    case (let from?, nil): from.since(.medium)
    case (nil, let to?): to.until(.medium)
    case (let from?, let to?): from.phrase(.medium) + " – " + to.phrase(.medium)
    }
  }

  public static let directoryHint = Phrase(
    en: "Enter: its page    / filters names, functions, organisations",
    fr: "Entrée : sa page    / filtre noms, fonctions, organisations")
  public static let directoryHelp = [
    Phrase(
      en: """
        Organisations and people, each in the order of their names. The filter asks the whole register: for names and \
        acronyms in both languages, for functions, and for the people of an organisation.
        """,
      fr: """
        Les organisations et les personnes, chacune dans l’ordre des noms. Le filtre interroge tout le registre : noms et \
        sigles dans les deux langues, fonctions, et personnes d’une organisation.
        """)
  ]
  public static let organizationHelp = [
    Phrase(
      en:
        "One organisation: its names, its classifications, the seats it holds or has held, its people, what it owes – decisions, documents, reports – and the projects and results it takes part in.",
      fr:
        "Une organisation : ses noms, ses classifications, les sièges qu’elle occupe ou a occupés, ses personnes, ce qu’elle doit – décisions, documents, rapports –, les projets et résultats auxquels elle participe."
    )
  ]
  public static let personHelp = [
    Phrase(
      en: """
        One person: function, organisation, contact details, seats and open decisions. Contact details are not kept in the \
        history, so that they can be erased for good.
        """,
      fr: """
        Une personne : fonction, organisation, coordonnées, sièges et décisions en cours. Les coordonnées ne sont pas gardées \
        dans l’historique, afin de pouvoir être effacées pour de bon.
        """)
  ]
}
