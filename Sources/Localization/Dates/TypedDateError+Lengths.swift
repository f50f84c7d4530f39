import Domain

/// Days that no month, or not this one, has.
extension TypedDateError {
  static func noSuchDay(_ day: Int, _ month: Int, _ year: Int?) -> Phrase {
    guard (1...31).contains(day) else {
      return Phrase(
        en: "there is no day \(day); months have 28 to 31 days",
        fr: "il n’y a pas de jour \(day) ; les mois ont de 28 à 31 jours")
    }
    let name = CalendarWords.month(month)
    let date = name.map { words, _ in "\(day) \(words)" + (year.map { " \($0)" } ?? "") }
    return Phrase(en: "there is no \(date.en); ", fr: "il n’y a pas de \(date.fr) ; ") + lengths(month)
  }

  private static func lengths(_ month: Int) -> Phrase {
    guard month != 2 else {
      return Phrase(
        en: "February has 28 days, 29 in leap years",
        fr: "février a 28 jours, 29 les années bissextiles")
    }
    let months = [4, 6, 9, 11].map { CalendarWords.month($0) }
    return Phrase(
      en: "\(months.map(\.en).listed(in: .english)) have 30 days",
      fr: "\(months.map(\.fr).listed(in: .french)) ont 30 jours")
  }

  /// The last day of the month and the first of the next.
  static func neighbours(_ month: Int, _ year: Int?) -> [Phrase] {
    // A year of 365 days stands for one that is not known.
    let known = year ?? 2001
    let length = CalendarDay.length(of: month, in: known)
    guard let last = CalendarDay(year: known, month: month, day: length) else { return [] }
    return [last, last.adding(days: 1)].map { year == nil ? $0.dayAndMonth : $0.phrase(.long) }
  }
}

extension CalendarDay {
  /// `12 January`, `1er janvier`.
  var dayAndMonth: Phrase {
    let name = CalendarWords.month(month)
    return Phrase(en: "\(day) \(name.en)", fr: (day == 1 ? "1er" : "\(day)") + " \(name.fr)")
  }
}
