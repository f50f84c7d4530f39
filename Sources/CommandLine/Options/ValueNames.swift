import Localization

/// What stands for the value of an option in help: `--due <date>`.
extension Phrase {
  static let day = Phrase(en: "date", fr: "date")
  static let time = Phrase(en: "time", fr: "heure")
  static let text = Phrase(en: "text", fr: "texte")
  static let name = Phrase(en: "name", fr: "nom")
  static let number = Phrase(en: "number", fr: "nombre")
  static let bodyWord = Phrase(en: "body", fr: "instance")
  static let meetingWord = Phrase(en: "meeting", fr: "réunion")
  static let decisionWord = Phrase(en: "decision", fr: "décision")
  static let itemWord = Phrase(en: "item", fr: "point")
  static let organizationWord = Phrase(en: "organization", fr: "organisation")
  static let personWord = Phrase(en: "person", fr: "personne")
  static let partyWord = Phrase(en: "who", fr: "qui")
  static let seatWord = Phrase(en: "seat", fr: "siège")
  static let documentWord = Phrase(en: "document", fr: "document")
  static let zoneWord = Phrase(en: "zone", fr: "fuseau")
  static let identifierWord = Phrase(en: "id", fr: "id")
  static let pattern = Phrase(en: "pattern", fr: "modèle")
  static let paper = Phrase(en: "paper", fr: "document")
  static let format = Phrase(en: "format", fr: "format")
  static let year = Phrase(en: "year", fr: "année")
  static let state = Phrase(en: "state", fr: "état")
}
