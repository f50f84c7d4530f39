import Domain

/// A day as seen from another.
public enum RelativeDate {
  /// `D-42`, `J-42`; `today`, `jour J`; `D+3`, `J+3`.
  public static func countdown(to day: CalendarDay, from today: CalendarDay) -> Phrase {
    let days = today.days(until: day)
    if days == 0 { return Phrase(en: "today", fr: "jour J") }
    let sign = days > 0 ? "-" : "+"
    return Phrase(en: "D\(sign)\(days.magnitude)", fr: "J\(sign)\(days.magnitude)")
  }

  /// `today`, `tomorrow`, `yesterday`, `in 42 days`, `3 days ago`.
  public static func words(for day: CalendarDay, from today: CalendarDay) -> Phrase {
    let days = today.days(until: day)
    switch days {
    case 0: return self.today
    case 1: return tomorrow
    case -1: return yesterday
    default: break
    }
    let counted = Nouns.day.counted(abs(days))
    return days > 0
      ? Phrase(en: "in \(counted.en)", fr: "dans \(counted.fr)")
      : Phrase(en: "\(counted.en) ago", fr: "il y a \(counted.fr)")
  }

  public static let today = Phrase(en: "today", fr: "aujourd’hui")
  public static let tomorrow = Phrase(en: "tomorrow", fr: "demain")
  public static let yesterday = Phrase(en: "yesterday", fr: "hier")
}
