import Domain

extension LocalTime {
  /// In running text: `09:00`, `9 h`, `9 h 30`. Tables keep `09:00` in both languages (`description`).
  public var phrase: Phrase {
    let space = FrenchTypography.space
    if minute == 0 { return Phrase(en: description, fr: "\(hour)\(space)h") }
    let minutes = (minute < 10 ? "0" : "") + "\(minute)"
    return Phrase(en: description, fr: "\(hour)\(space)h\(space)\(minutes)")
  }
}

extension Moment {
  /// The instant in UTC: `12 Jan 2027, 14:42 UTC`.
  public var phrase: Phrase { utc.day.phrase(.medium) + ", \(utc.time) UTC" }
}

extension Schedule {
  /// The date with its last day, if there are several: `12–14 January 2027`, `du 12 au 14 janvier 2027`.
  public func phrase(_ style: DateStyle) -> Phrase {
    guard let until, let first = date.exact, until != first else { return date.phrase(style) }
    return first.phrase(through: until)
  }

  /// `09:00 to 17:30`, `de 9 h à 17 h 30`; `nil` when no time is recorded.
  public var hours: Phrase? {
    guard let start else { return nil }
    guard let end else { return start.phrase }
    return Phrase(
      en: "\(start.phrase.en) to \(end.phrase.en)", fr: "de \(start.phrase.fr) à \(end.phrase.fr)")
  }
}
