/// The names of months and days.
public enum CalendarWords {
  /// - Parameter number: 1 for January to 12.
  public static func month(_ number: Int) -> Phrase { name(number, in: months) }

  /// `Jan`, `janv.`
  public static func shortMonth(_ number: Int) -> Phrase { name(number, in: shortMonths) }

  /// - Parameter number: 1 for Monday to 7, as `CalendarDay.weekday` counts.
  public static func weekday(_ number: Int) -> Phrase { name(number, in: weekdays) }

  /// Two letters, for the head of a calendar: `Mo`, `lu`.
  public static func shortWeekday(_ number: Int) -> Phrase {
    weekday(number).map { words, _ in String(words.prefix(2)) }
  }

  /// `Wk`, `Sem.`, above the numbers of weeks.
  public static let week = Phrase(en: "Wk", fr: "Sem.")

  /// `January 2027`, `janvier 2027`.
  public static func monthOfYear(_ month: Int, _ year: Int) -> Phrase {
    self.month(month) + " \(year)"
  }

  /// `1st half of 2027`, `1er semestre 2027`.
  public static func semester(_ number: Int, _ year: Int) -> Phrase {
    number.ordinal(.masculine) + Phrase(en: " half of \(year)", fr: " semestre \(year)")
  }

  private static func name(_ number: Int, in list: [Phrase]) -> Phrase {
    list.indices.contains(number - 1) ? list[number - 1] : Phrase(same: String(number))
  }

  private static func pairs(_ en: String, _ fr: String) -> [Phrase] {
    zip(en.split(separator: " "), fr.split(separator: " ")).map { Phrase(en: String($0), fr: String($1)) }
  }

  private static let months = pairs(
    "January February March April May June July August September October November December",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
  private static let shortMonths = pairs(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.")
  private static let weekdays = pairs(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "lundi mardi mercredi jeudi vendredi samedi dimanche")
}
