import Domain

extension Term {
  /// Whether either of its ends has a date.
  public var isStated: Bool { from.date != nil || to?.date != nil }

  /// From when to when: `since 6 November 2015`, `from 2013 to 2015`, `until December 2017`, `since: not stated`; `not stated` where
  /// neither end is.
  public var phrase: Phrase {
    switch (from.date, to?.date) {
    case (nil, nil):
      return to == nil ? Phrase(en: "since: not stated", fr: "début non précisé") : from.phrase(.long)
    case (let start?, nil):
      let words = start.since(.long)
      return to == nil ? words : words + Phrase(en: ", end not stated", fr: ", fin non précisée")
    case (nil, let end?): return end.until(.long)
    case (let start?, let end?): return start.through(end, .long)
    }
  }
}

extension PartialDate {
  /// `since 6 Nov 2015`; French puts an article before a day, and none before a month or a year.
  public func since(_ style: DateStyle) -> Phrase {
    phrase(style).map { words, language in
      language == .english ? "since " + words : "depuis " + (exact == nil ? "" : "le ") + words
    }
  }

  /// `until 31 December 2023`, `jusqu’au 31 décembre 2023`, `jusqu’en 2023`.
  public func until(_ style: DateStyle) -> Phrase {
    phrase(style).map { words, language in
      language == .english ? "until " + words : (exact == nil ? "jusqu’en " : "jusqu’au ") + words
    }
  }

  /// `from 2013 to 2015`, `de 2013 à 2015`, `du 6 novembre 2015 au 3 mars 2016`.
  public func through(_ end: PartialDate, _ style: DateStyle) -> Phrase {
    let (first, last) = (phrase(style), end.phrase(style))
    let before = exact == nil ? (first.fr.first.map { "aoAO".contains($0) } ?? false ? "d’" : "de ") : "du "
    return Phrase(
      en: "from \(first.en) to \(last.en)",
      fr: before + first.fr + (end.exact == nil ? " à " : " au ") + last.fr)
  }
}
