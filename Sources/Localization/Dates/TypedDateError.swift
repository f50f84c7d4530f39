import Domain

extension TypedDateError {
  /// What is wrong, as a form shows it beside the field: no capital, no full stop.
  public var fault: Phrase {
    switch self {
    case .missing: InvalidInput.missing.fault
    case .unknown(let typed):
      Phrase(en: "“\(typed.shortened)” is not a date", fr: "« \(typed.shortened) » n’est pas une date")
    case .noSuchDay(let day, let month, let year): Self.noSuchDay(day, month, year)
    case .noSuchMonth(let month, _):
      Phrase(
        en: "there is no month \(month); the day comes before the month",
        fr: "il n’y a pas de mois \(month) ; le jour précède le mois")
    case .dayMissing(let typed, _):
      Phrase(
        en: "“\(typed.shortened)” does not say which day", fr: "« \(typed.shortened) » ne précise pas le jour"
      )
    case .ambiguousMonth(let word, let months):
      Self.choice(word, months.map(CalendarWords.month))
    case .ambiguous(let typed, let days):
      Self.choice(typed.shortened, days.map { Phrase(en: "", fr: "le ") + $0.phrase(.full) })
    case .wrongWeekday(let weekday, let day):
      Phrase(
        en: "\(day.phrase(.long).en) is a \(CalendarWords.weekday(day.weekday).en), "
          + "not a \(CalendarWords.weekday(weekday).en)",
        fr: "le \(day.phrase(.long).fr) est un \(CalendarWords.weekday(day.weekday).fr), "
          + "pas un \(CalendarWords.weekday(weekday).fr)")
    case .tooFar(let typed):
      Phrase(
        en: "“\(typed.shortened)” is more than a hundred years away",
        fr: "« \(typed.shortened) » est à plus de cent ans d’ici")
    }
  }

  /// What to type instead: a sentence.
  public var remedy: Phrase {
    switch self {
    case .missing, .unknown, .tooFar: Self.examples
    case .noSuchDay(_, let month, let year): Self.write(Self.neighbours(month, year))
    case .noSuchMonth(let month, let day): Self.swapped(month, day)
    case .dayMissing(_, let example): Self.write([example.phrase(.long)])
    case .ambiguousMonth(_, let months): Self.write(months.map { CalendarWords.month($0) })
    case .ambiguous(_, let days): Self.write(days.map { Phrase(same: $0.inNumbers) })
    case .wrongWeekday(_, let day): Self.write([day.phrase(.full), Phrase(same: day.inNumbers)])
    }
  }

  /// Both, as a dialog says it.
  public var complaint: Phrase { fault.capitalized + ". " + remedy }

  private static let examples = Phrase(
    en: "Write 12/3, 12 March 2027, tomorrow, Monday, +3 or 2027-03-12.",
    fr: "Écrivez 12/3, 12 mars 2027, demain, lundi, +3 ou 2027-03-12.")

  private static func write(_ words: [Phrase]) -> Phrase {
    Phrase(
      en: "Write \(words.map(\.en).listed(in: .english, .or)).",
      fr: "Écrivez \(words.map(\.fr).listed(in: .french, .or)).")
  }

  private static func choice(_ typed: String, _ words: [Phrase]) -> Phrase {
    Phrase(
      en: "“\(typed)” can be \(words.map(\.en).listed(in: .english, .or))",
      fr: "« \(typed) » peut être \(words.map(\.fr).listed(in: .french, .or))")
  }

  private static func swapped(_ month: Int, _ day: Int?) -> Phrase {
    guard let day, (1...12).contains(day), (1...CalendarDay.length(of: day, in: 2000)).contains(month) else {
      return examples
    }
    let meant = CalendarDay(year: 2000, month: day, day: month)?.dayAndMonth ?? .empty
    return Phrase(
      en: "For \(meant.en), write \(month)/\(day).", fr: "Pour le \(meant.fr), écrivez \(month)/\(day).")
  }
}

extension CalendarDay {
  /// `12/1/2027`, as it can be typed.
  fileprivate var inNumbers: String { "\(day)/\(month)/\(year)" }
}
