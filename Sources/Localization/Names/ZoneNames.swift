/// What identifiers of time zones are called where people read them.
public enum ZoneNames {
  /// `New York` of `America/New_York`.
  public static func city(_ zone: String) -> String {
    String(zone.split(separator: "/").last ?? "").split(separator: "_").joined(separator: " ")
  }

  /// The city as people write it, which identifiers cannot: `N’Djamena`, `Addis-Abeba`.
  public static func name(of zone: String) -> Phrase {
    let city = city(zone)
    return written[city] ?? Phrase(same: city)
  }

  private static let written: [String: Phrase] = [
    "Addis Ababa": Phrase(en: "Addis Ababa", fr: "Addis-Abeba"),
    "Algiers": Phrase(en: "Algiers", fr: "Alger"),
    "Brussels": Phrase(en: "Brussels", fr: "Bruxelles"),
    "El Aaiun": Phrase(en: "Laayoune", fr: "Laâyoune"), "Lome": Phrase(same: "Lomé"),
    "London": Phrase(en: "London", fr: "Londres"), "Ndjamena": Phrase(same: "N’Djamena"),
    "Sao Tome": Phrase(same: "São Tomé"),
  ]
}
