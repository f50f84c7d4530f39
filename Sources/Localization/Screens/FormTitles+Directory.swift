/// The titles and labels of the forms of the directory and of the office.
extension FormTitles {
  public static let editOrganization = Phrase(en: "Edit organisation", fr: "Modifier l’organisation")
  public static let editPerson = Phrase(en: "Edit person", fr: "Modifier la fiche")
  public static let classify = Phrase(en: "Classify", fr: "Classer")
  public static let classifyTitle = Phrase(en: "Put into a classification", fr: "Classer l’organisation")
  public static let newClassification = Phrase(en: "New classification", fr: "Nouvelle classification")
  public static let newClassificationOption = Phrase(
    en: "new classification…", fr: "nouvelle classification…")
  public static let renameClassification = Phrase(
    en: "Rename classification", fr: "Renommer la classification")
  public static let classificationName = Phrase(en: "Its name", fr: "Son nom")
  public static let eraseContact = Phrase(en: "Erase contact details", fr: "Effacer les coordonnées")
  public static let erase = Phrase(en: "Erase", fr: "Effacer")
  public static let writtenIn = Phrase(en: "Language of letters", fr: "Correspondance en")
  public static let termFrom = Phrase(en: "In post since", fr: "En fonction depuis")
  public static let termTo = Phrase(en: "Until", fr: "Jusqu’à")
  public static let belongsFrom = Phrase(en: "Belongs since", fr: "En fait partie depuis")
  public static let editOffice = Phrase(en: "The office", fr: "Le secrétariat")
  public static let nameOffice = Phrase(en: "Whose papers are these?", fr: "Au nom de quel secrétariat ?")
  public static let nameOfficeWords = Phrase(
    en: """
      The name of your office stands at the head of every paper and below it as the signature. One language is enough: the other \
      one is marked as to be translated. It can be changed under Help, Settings.
      """,
    fr: """
      Le nom de votre secrétariat figure en tête de chaque document et dans la signature. Une seule langue suffit : l’autre porte la \
      mention « à traduire ». Il se modifie sous Aide, Réglages.
      """)
  public static let nameOfficeLater = Phrase(en: "Later", fr: "Plus tard")
  public static let editPeriods = Phrase(en: "Default periods", fr: "Délais par défaut")
  public static let editNumbering = Phrase(en: "Default symbols", fr: "Cotes par défaut")

  public static let openEndHint = Phrase(
    en: "Empty: without a fixed end – F4: calendar", fr: "Vide : sans fin fixée – F4 : calendrier")
  public static let openStartHint = Phrase(
    en: "Empty: not stated – F4: calendar", fr: "Vide : non précisé – F4 : calendrier")
  public static func usualHint(_ words: Phrase) -> Phrase {
    Phrase(en: "Blank: the default, \(words.en)", fr: "Vide : par défaut, \(words.fr)")
  }
  public static let bothLanguages = Phrase(en: "English and French", fr: "anglais et français")
  public static let officeWords = Phrase(
    en: "This holds for everyone who uses this register.",
    fr: "Vaut pour tous ceux qui utilisent ce registre.")

  public static let erasedEmail = Phrase(en: "e-mail", fr: "adresse électronique")
  public static let erasedTelephone = Phrase(en: "telephone", fr: "numéro de téléphone")
  public static let erasedAddress = Phrase(en: "address", fr: "adresse")

  /// What erasing takes away.
  public static func eraseWords(_ name: String, _ details: [Phrase]) -> Phrase {
    details.isEmpty
      ? Phrase(
        en: "No contact details of \(name) are on record.",
        fr: "Aucune coordonnée n’est enregistrée pour \(name).")
      : Phrase(
        en: "What is on record of \(name) leaves the register: \(details.listed().en).",
        fr: "Ce qui est enregistré pour \(name) quitte le registre : \(details.listed().fr).")
  }
  public static let eraseForGood = Phrase(
    en: "The history never held contact details: they cannot be brought back, not even by undoing.",
    fr:
      "L’historique ne garde jamais de coordonnées : elles ne pourront pas être rétablies, même en annulant."
  )

  public static let newOrganizationHelp = Phrase(
    en: "Add an organisation to the directory", fr: "Ajouter une organisation au répertoire")
  public static let newPersonHelp = Phrase(
    en: "Add a person to the directory", fr: "Ajouter une personne au répertoire")
  public static let newEntryHelp = Phrase(
    en: "Add an organisation or a person", fr: "Ajouter une organisation ou une personne")
  public static let editOrganizationHelp = Phrase(
    en: "Change its names, kind or place", fr: "Modifier ses noms, son type ou son rattachement")
  public static let editPersonHelp = Phrase(
    en: "Change function, organisation or contact details",
    fr: "Modifier fonction, organisation ou coordonnées")
  public static let classifyHelp = Phrase(
    en: "Say that it belongs to a set of organisations, from when to when",
    fr: "Dire qu’elle fait partie d’un ensemble d’organisations, et de quand à quand")
  public static let eraseContactHelp = Phrase(
    en: "Erase e-mail, telephone and address for good",
    fr: "Effacer pour de bon courriel, téléphone et adresse")
  public static let editOfficeHelp = Phrase(
    en: "Change the office’s name, time zone and languages",
    fr: "Modifier le nom, le fuseau et les langues du bureau")
  public static let editPeriodsHelp = Phrase(
    en: "Change the periods that hold where a body has none",
    fr: "Modifier les délais valables quand l’instance n’en a pas")
  public static let editNumberingHelp = Phrase(
    en: "Change the patterns of symbols that hold where a body has none",
    fr: "Modifier les modèles de cotes valables quand l’instance n’en a pas")
  public static let newClassificationHelp = Phrase(
    en: "Name a set of organisations to which rules can refer",
    fr: "Nommer un ensemble d’organisations auquel des règles peuvent se référer")
  public static let renameClassificationHelp = Phrase(
    en: "Change the name of the set", fr: "Modifier le nom de l’ensemble")
}
