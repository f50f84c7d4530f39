import Domain

/// The words of the screens: titles, headings, hints and what stands where nothing is recorded.
public enum ScreenWords {
  // What stands where something is missing.
  public static let vacant = Phrase(en: "SEAT VACANT", fr: "SIÈGE VACANT")
  public static let notRecorded = Phrase(en: "not recorded", fr: "non précisée")
  public static let nonePlanned = Phrase(en: "none planned", fr: "aucune prévue")
  public static let noneRecorded = Phrase(en: "none on record", fr: "aucune enregistrée")
  public static let notStatedPlural = Phrase(en: "not stated", fr: "non précisé")
  public static let noDate = Phrase(en: "no date", fr: "sans date")
  public static let online = Phrase(en: "online", fr: "en ligne")
  public static let noRule = Phrase(en: "no rule recorded", fr: "aucune règle enregistrée")
  public static let nothingFiltered = Phrase(
    en: "Nothing fits the filter. Esc drops it.", fr: "Rien ne répond au filtre. Échap l’efface.")

  // Words of lines.
  public static let chair = Phrase(en: "Chair", fr: "Présidence")
  /// The head of a column of next meetings, as short as it needs to be.
  public static func nextMeeting(fitting width: Int) -> Phrase {
    let long = Phrase(en: "Next meeting", fr: "Prochaine réunion")
    return Phrase(en: long.en, fr: width < long.fr.count ? "Réunion" : long.fr)
  }
  public static let lastMeeting = Phrase(en: "Last meeting", fr: "Dernière réunion")
  public static let open = Phrase(en: "Open", fr: "En cours")
  public static let lateShort = Phrase(en: "Overdue", fr: "Retard")
  public static let body = Phrase(en: "Body", fr: "Instance")
  public static let group = Phrase(en: "Group", fr: "Groupe")
  public static let technicalSupport = Phrase(en: "Technical support", fr: "Appui technique")
  public static let serves = Phrase(en: "Serves", fr: "Au service de")
  public static let seats = Phrase(en: "Seats", fr: "Sièges")
  public static let sources = Phrase(en: "Sources", fr: "Sources")
  public static let noSource = Phrase(en: "No source stated", fr: "Aucune source indiquée")
  public static let date = Phrase(en: "Date", fr: "Date")
  public static let time = Phrase(en: "Time", fr: "Heure")
  public static let place = Phrase(en: "Place", fr: "Lieu")
  public static let state = Phrase(en: "Status", fr: "État")
  public static let meeting = Phrase(en: "Meeting", fr: "Réunion")
  public static let symbol = Phrase(en: "Symbol", fr: "Cote")
  /// What a source is about, before the source: `seats: news.example.org`.
  public static func about(_ field: String, _ source: String) -> Phrase {
    self.field(field) + Phrase(en: ": ", fr: " : ") + source
  }
  /// A field of a record as source notes name it, in the words of the screens.
  private static func field(_ name: String) -> Phrase {
    switch name {
    case "established": established
    case "purpose": purpose
    case "remark": remark
    case "seats": seats
    case "summary": summary
    case "cadence": cadence
    default: FieldNames.phrase(name).capitalized
    }
  }
  public static func responsibleBodies(_ count: Int) -> Phrase {
    Phrase(en: "\(count) responsible bodies", fr: "\(count) responsables")
  }
  public static func bodies(_ count: Int) -> Phrase {
    Phrase(en: "\(count) bodies", fr: "\(count) responsables")
  }
  public static let nobodyResponsible = Phrase(en: "no one responsible", fr: "sans responsable")
  public static let nobody = Phrase(en: "no one", fr: "personne")
  public static func parties(_ count: Int) -> Phrase {
    Phrase(en: "\(count) parties", fr: "\(count) responsables")
  }
  public static func timeIn(_ time: String, city: Phrase) -> Phrase {
    Phrase(en: "\(time) in \(city.en)", fr: "\(time) à \(city.fr)")
  }
  /// Whose clocks count: `N’Djamena time`, `heure d’Abidjan`; `UTC time` for a zone of no place.
  public static func time(of zone: String) -> Phrase {
    let city = ZoneNames.name(of: zone)
    return Phrase(
      en: city.en + " time", fr: "heure " + (zone.contains("/") ? FrenchElision.de(city.fr) : city.fr))
  }
  public static func example(_ words: String) -> Phrase {
    Phrase(en: "e.g. \(words)", fr: "ex. : \(words)")
  }
  public static let decision = Phrase(en: "Decision", fr: "Décision")
  public static let responsible = Phrase(en: "Responsible", fr: "Responsable")
  public static let due = Phrase(en: "Due", fr: "Échéance")
  public static let news = Phrase(en: "Last news", fr: "Nouvelles")
  public static let minutes = Phrase(en: "Minutes", fr: "Compte rendu")

  public static func through(_ party: String) -> Phrase { Phrase(en: "through \(party)", fr: "par \(party)") }

  /// What an empty page says.
  public static func nothing(filtered: Bool) -> Phrase { filtered ? nothingFiltered : FrameWords.nothingHere }
}
