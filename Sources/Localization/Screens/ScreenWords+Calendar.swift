/// The words of the calendar.
extension ScreenWords {
  public static let noMeetingThatDay = Phrase(en: "No meeting that day.", fr: "Aucune réunion ce jour.")
  public static let alsoThisMonth = Phrase(en: "Also this month", fr: "Aussi durant ce mois")
  public static let goTo = Phrase(en: "Go to", fr: "Aller à")
  public static let goToDate = Phrase(en: "Go to a date", fr: "Aller à une date")
  /// The last line of a date picker: at most 34 cells.
  public static let datePickerHint = Phrase(
    en: "Enter: choose   t: today", fr: "Entrée : choisir   t : aujourd’hui")
  public static let year = Phrase(en: "Year", fr: "Année")
  public static let month = Phrase(en: "Month", fr: "Mois")
  public static let previousMonth = Phrase(en: "Previous month", fr: "Mois précédent")
  public static let nextMonth = Phrase(en: "Next month", fr: "Mois suivant")
  public static let previousYear = Phrase(en: "Year before", fr: "Année préc.")
  public static let nextYear = Phrase(en: "Year after", fr: "Année suiv.")
  public static let thisDay = Phrase(en: "Today", fr: "Aujourd’hui")
  public static let thisYear = Phrase(en: "Current year", fr: "Année en cours")
  public static let todayKeyHelp = Phrase(en: "Go to today’s date", fr: "Aller à la date du jour")
  public static let thisYearHelp = Phrase(en: "Go to this year", fr: "Aller à l’année en cours")
  /// What is on the day before: `Eve, 10:00: preparatory meeting`.
  public static func eve(_ meeting: Phrase, _ time: String) -> Phrase {
    let time = time.isEmpty ? "" : ", " + time
    return Phrase(en: "Eve\(time): ", fr: "Veille\(time) : ") + meeting
  }
  public static let monthHint = Phrase(
    en: "Arrows: day and week    PgUp, PgDn: month", fr: "Flèches : jour et semaine    PgPréc, PgSuiv : mois")
  public static let monthHelp = Phrase(
    en:
      "The month with the meetings of the chosen day. A dot marks a day with a meeting; Tab goes from meeting to meeting.",
    fr:
      "Le mois avec les réunions du jour choisi. Un point marque un jour de réunion ; Tab va d’une réunion à l’autre."
  )
  public static let yearHint = Phrase(
    en: "Up, Down: move    Left, Right: another year",
    fr: "Haut, Bas : se déplacer    Gauche, Droite : autre année")
  public static let yearHelp = Phrase(
    en:
      "What the cadence of each body asks for and what became of it, then the meetings of the year. Practice warns, it never blocks.",
    fr:
      "Ce que demande la cadence de chaque instance et ce qu’il en fut, puis les réunions de l’année. La pratique alerte sans jamais bloquer."
  )
  public static func yearTitle(_ year: Int) -> Phrase { Phrase(en: "Year \(year)", fr: "Année \(year)") }
  public static func meetingsOf(_ year: Int) -> Phrase {
    Phrase(en: "Meetings of \(year)", fr: "Réunions de \(year)")
  }
  public static func localTime(_ place: String) -> Phrase {
    Phrase(en: "\(place), local time", fr: "\(place), heure locale")
  }
  public static func replies(_ yes: Int, _ no: Int, _ awaited: Int) -> Phrase {
    Phrase(
      en: "\(yes) yes, \(no) no, \(awaited) awaited",
      fr: "\(yes) oui, \(no) non, \(awaited) en attente")
  }
  public static func period(_ index: Int, of count: Int) -> Phrase {
    switch count {
    case 1: Phrase(en: "Year", fr: "Année")
    case 2: Phrase(en: index == 1 ? "1st half" : "2nd half", fr: index == 1 ? "1er semestre" : "2e semestre")
    case 4: Phrase(en: "Quarter \(index)", fr: "\(index == 1 ? "1er" : "\(index)e") trimestre")
    default: Phrase(en: "Period \(index)", fr: "Période \(index)")
    }
  }
  public static let missed = Phrase(en: "not held", fr: "non tenue")
  public static let toBeFixed = Phrase(en: "to be fixed", fr: "à fixer")
  public static func proposal(_ day: String) -> Phrase {
    Phrase(en: "to be fixed; proposal: \(day)", fr: "à fixer ; proposition : \(day)")
  }
  public static func beforeTracking(_ count: Int, from first: Int, to last: Int, since: Int) -> Phrase {
    let years = first == last ? "\(first)" : "\(first)-\(last)"
    let meetings = Nouns.meeting.counted(count)
    return Phrase(
      en: "Before \(since): \(meetings.en) on record (\(years)), no warning",
      fr: "Avant \(since) : \(meetings.fr) enregistrée\(count > 1 ? "s" : "") (\(years)), sans alerte")
  }
}
