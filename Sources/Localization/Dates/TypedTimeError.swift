import Domain

extension TypedTimeError {
  /// What is wrong, as a form shows it beside the field: no capital, no full stop.
  public var fault: Phrase {
    switch self {
    case .missing: InvalidInput.missing.fault
    case .unknown(let typed):
      Phrase(
        en: "“\(typed.shortened)” is not a time of day", fr: "« \(typed.shortened) » n’est pas une heure")
    case .noSuchHour(let hour):
      Phrase(
        en: "there is no hour \(hour); a day goes from 00:00 to 23:59",
        fr: "il n’y a pas d’heure \(hour) ; un jour va de 00:00 à 23:59")
    case .noSuchMinute(let minute):
      Phrase(
        en: "there is no minute \(minute); an hour has 60, from 00 to 59",
        fr: "il n’y a pas de minute \(minute) ; une heure en a 60, de 00 à 59")
    case .notOnTwelveHours(let hour):
      Phrase(
        en: "\(hour) does not go with a.m. or p.m., which count from 1 to 12",
        fr: "\(hour) ne va pas avec a.m. ou p.m., qui comptent de 1 à 12")
    }
  }

  /// What to type instead: a sentence.
  public var remedy: Phrase {
    Phrase(en: "Write 9:30, 14:00, 2 pm or noon.", fr: "Écrivez 9h30, 14h, 14:00 ou midi.")
  }
}

extension String {
  /// At most 40 characters of what was typed.
  var shortened: String { count > 40 ? prefix(40) + "…" : self }
}
