/// The words of the first screen.
extension ScreenWords {
  public static func todayTitle(_ day: String) -> Phrase {
    Phrase(en: "Today, \(day)", fr: "Aujourd’hui, \(day)")
  }
  public static let todayHint = Phrase(
    en: "Enter: open the meeting or the decision", fr: "Entrée : ouvrir la réunion ou la décision")
  public static let noMeetingAhead = Phrase(
    en: "No meeting is planned.", fr: "Aucune réunion n’est prévue.")
  /// - Parameter others: how many more files.
  public static func damaged(_ path: String, others: Int) -> Phrase {
    let count = others + 1
    return Phrase(
      en: count == 1 ? "1 file damaged: " : "\(count) files damaged: ",
      fr: count == 1 ? "1 fichier endommagé : " : "\(count) fichiers endommagés : ") + Phrase(same: path)
      + (others == 0 ? .empty : Phrase(en: " and \(others) more", fr: " et \(others) de plus"))
  }
  public static let damagedHint = Phrase(
    en: "Enter: what is wrong and what to do", fr: "Entrée : ce qui ne va pas et que faire")
  public static let toChase = Phrase(en: "To chase", fr: "À relancer")
  public static let nothingToChase = Phrase(
    en: "No decision is due or overdue.", fr: "Aucune décision n’arrive à échéance ni n’est en retard.")
  public static let minutesInHand = Phrase(en: "Minutes in hand", fr: "Comptes rendus en cours")
  public static func minutesBy(_ day: String) -> Phrase { Phrase(en: "by \(day)", fr: "d’ici au \(day)") }
  public static func minutesDue(_ day: String) -> Phrase {
    Phrase(en: "was due \(day)", fr: "attendu \(FrenchDates.at(day))")
  }
  public static func minutesSince(_ day: String) -> Phrase {
    Phrase(en: "since \(day)", fr: "depuis le \(day)")
  }
  public static let toPlan = Phrase(en: "To plan", fr: "À prévoir")
  public static func proposed(_ day: String) -> Phrase {
    Phrase(en: "proposal: \(day)", fr: "proposition : \(day)")
  }
  public static let alsoAhead = Phrase(en: "Other meetings ahead", fr: "Autres réunions à venir")
  public static func wasDue(_ day: String) -> Phrase {
    Phrase(en: "was due \(day)", fr: "échue \(FrenchDates.at(day))")
  }
  public static let wasDueAtPlenary = Phrase(en: "was due by plenary", fr: "échue en plénière")
  public static let isDueBeforePlenary = Phrase(
    en: "before the next plenary", fr: "avant la prochaine plénière")
  public static func isDue(_ day: String) -> Phrase { Phrase(en: "due \(day)", fr: "échéance \(day)") }
  public static func reminded(_ count: Int) -> Phrase {
    Phrase(en: "reminded \(count)×", fr: "relancé \(count) fois")
  }
  public static let todayHelp = [
    Phrase(
      en:
        "The next meeting with what is still to prepare, counted back from its day; then what is due or overdue, and the other meetings ahead.",
      fr:
        "La prochaine réunion avec ce qui reste à préparer, compté à rebours ; puis ce qui est dû ou en retard, et les autres réunions à venir."
    ),
    Phrase(
      en:
        "Arrows move, Enter opens, Esc goes back. Alt and the underlined letter open a menu; Ctrl-P finds anything.",
      fr:
        "Les flèches déplacent, Entrée ouvre, Échap revient. Alt et la lettre soulignée ouvrent un menu ; Ctrl-P trouve tout."
    ),
  ]
}
