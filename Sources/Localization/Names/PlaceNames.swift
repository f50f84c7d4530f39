import Domain

/// Towns and venues as sentences name them.
public enum PlaceNames {
  /// `in N’Djamena`, `à N’Djamena`, `au Caire`, `aux Abymes`.
  public static func at(_ place: Text) -> Phrase {
    let name = place.phrase
    return Phrase(en: "in " + name.en, fr: french(name.fr))
  }

  /// Where a meeting is: `in N’Djamena (Hôtel Ledger Plaza) and online`; `nil` when nothing is recorded.
  public static func adverb(_ venue: Venue?) -> Phrase? {
    guard let venue else { return nil }
    let online = venue.online == true
    guard let place = venue.place ?? venue.building, !place.isEmpty else {
      return online ? Venue.onlineWords : nil
    }
    var words = at(place)
    if venue.place != nil, let building = venue.building, !building.isEmpty {
      let name = building.phrase
      // A name that has brackets of its own stands behind a comma.
      words = words + (name.fr.contains("(") ? Phrase(same: ", ") + name : Phrase(same: " (") + name + ")")
    }
    return online ? words + Phrase(en: " and online", fr: " et en ligne") : words
  }

  /// As a heading or a table has it: `N’Djamena, Hôtel Ledger Plaza`.
  public static func label(_ venue: Venue?) -> Phrase? {
    guard let venue else { return nil }
    let parts = [venue.place, venue.building].compactMap { $0 }.filter { !$0.isEmpty }.map(\.phrase)
    let online = venue.online == true ? [Venue.onlineWords] : []
    let all = parts + online
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  private static func french(_ name: String) -> String {
    if name.hasPrefix("Le ") { return "au " + name.dropFirst(3) }
    if name.hasPrefix("Les ") { return "aux " + name.dropFirst(4) }
    return "à " + name
  }
}
