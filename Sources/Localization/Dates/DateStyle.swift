import Domain

/// How much of a date is written.
public enum DateStyle: Sendable, CaseIterable {
  /// `Tuesday 12 January 2027`, `mardi 12 janvier 2027`.
  case full
  /// `12 January 2027`, `12 janvier 2027`.
  case long
  /// `12 Jan 2027`, `12 janv. 2027`.
  case medium
  /// `12 Jan`, `12 janv.`
  case short
}

extension CalendarDay {
  public func phrase(_ style: DateStyle) -> Phrase {
    let number = Phrase(en: "\(day)", fr: day == 1 ? "1er" : "\(day)")
    switch style {
    case .full: return CalendarWords.weekday(weekday) + " " + phrase(.long)
    case .long: return number + " " + CalendarWords.monthOfYear(month, year)
    case .medium: return number + " " + CalendarWords.shortMonth(month) + " \(year)"
    case .short: return number + " " + CalendarWords.shortMonth(month)
    }
  }

  /// From this day to another: `12–14 January 2027`, `du 12 au 14 janvier 2027`; one day when they are the same.
  public func phrase(through last: CalendarDay) -> Phrase {
    guard last != self else { return phrase(.long) }
    let start = Phrase(en: "\(day)", fr: day == 1 ? "1er" : "\(day)")
    let end = last.phrase(.long)
    if year == last.year && month == last.month {
      return Phrase(en: "\(start.en)–\(end.en)", fr: "du \(start.fr) au \(end.fr)")
    }
    let from = year == last.year ? start + " " + CalendarWords.month(month) : phrase(.long)
    return Phrase(en: "\(from.en) – \(end.en)", fr: "du \(from.fr) au \(end.fr)")
  }
}

extension PartialDate {
  /// As much as is known: `November 2014`, `novembre 2014`; the weekday and the day only when there is one.
  public func phrase(_ style: DateStyle) -> Phrase {
    if let exact { return exact.phrase(style) }
    guard let month else { return Phrase(same: String(year)) }
    switch style {
    case .full, .long: return CalendarWords.monthOfYear(month, year)
    case .medium, .short: return CalendarWords.shortMonth(month) + " \(year)"
    }
  }

  /// After a preposition of time: `on 12 January 2027`, `le 12 janvier 2027`; `in November 2014`, `en novembre 2014`.
  public var adverb: Phrase { adverb(.long) }

  /// The same in another style: `on 20 Jan 2027`, `le 20 janv. 2027`.
  public func adverb(_ style: DateStyle) -> Phrase {
    (exact == nil ? Phrase(en: "in ", fr: "en ") : Phrase(en: "on ", fr: "le ")) + phrase(style)
  }
}

extension PartialDate {
  /// Of what is planned: `for 13 July 2027`, `le 13 juillet 2027`; `for November 2027`, `en novembre 2027`.
  public var plan: Phrase { Phrase(en: "for " + phrase(.long).en, fr: adverb.fr) }
}

extension StatedDate {
  /// A date, or `not stated`, `non précisée` (date f.).
  public func phrase(_ style: DateStyle) -> Phrase { date?.phrase(style) ?? Self.notStatedWords }

  private static let notStatedWords = Phrase(en: "not stated", fr: "non précisée")
}
