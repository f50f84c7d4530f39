import Domain
import PlainText

/// The zones of places where meetings are held (tzdata, zone.tab and backward): of a city under whose name tzdata has a zone, and
/// of those that keep the clocks of another.
public enum CityZones {
  /// The zone of a place as it is written, `N’Djamena, hôtel Ledger` – `Africa/Ndjamena`; `nil` where its city is not known.
  public static func zone(of place: String, _ zones: Zones) -> String? {
    let names = zones.names()
    let cities = Dictionary(names.map { (folded(ZoneNames.city($0)), $0) }) { first, _ in first }
    let parts = place.split { ",;:()/–—".contains($0) }.map { folded(String($0)) }
    return parts.lazy.compactMap { part in
      cities[part] ?? others[part].flatMap { zones.isKnown($0) ? $0 : nil }
    }.first
  }

  /// The same of a place in both languages, whichever names a city.
  public static func zone(of place: Text, _ zones: Zones) -> String? {
    Language.allCases.lazy.compactMap { place[$0].flatMap { zone(of: $0, zones) } }.first
  }

  /// The zones whose name, or a city with their clocks, begins with what is typed, those of a city so called first.
  public static func zones(beginning typed: String, _ zones: Zones) -> [String] {
    let words = folded(typed)
    guard !words.isEmpty else { return zones.names() }
    let cities = zones.names().filter { folded(ZoneNames.city($0)).hasPrefix(words) }
    let kept = others.filter { $0.key.hasPrefix(words) && zones.isKnown($0.value) }.map(\.value).sorted()
    let full = zones.names().filter { $0.foldedForSearch.hasPrefix(typed.foldedForSearch) }
    var seen: Set<String> = []
    return (cities + kept + full).filter { seen.insert($0).inserted }
  }

  private static func folded(_ words: String) -> String {
    words.foldedForSearch.filter { !"'’.".contains($0) }.split { " -_".contains($0) }.joined(separator: " ")
  }

  /// Capitals, seats and towns that are no zone of their own, or are called otherwise in one of the languages.
  private static let others: [String: String] = [
    // The Sahel and West Africa.
    "mopti": "Africa/Bamako", "gao": "Africa/Bamako", "tombouctou": "Africa/Bamako",
    "timbuktu": "Africa/Bamako", "kidal": "Africa/Bamako", "segou": "Africa/Bamako",
    "agadez": "Africa/Niamey", "zinder": "Africa/Niamey", "diffa": "Africa/Niamey",
    "bobo dioulasso": "Africa/Ouagadougou", "dori": "Africa/Ouagadougou", "abeche": "Africa/Ndjamena",
    "moundou": "Africa/Ndjamena", "nouadhibou": "Africa/Nouakchott", "abuja": "Africa/Lagos",
    "maiduguri": "Africa/Lagos", "yamoussoukro": "Africa/Abidjan", "cotonou": "Africa/Porto-Novo",
    "praia": "Atlantic/Cape_Verde", "yaounde": "Africa/Douala",
    // Central, East and North Africa.
    "goma": "Africa/Lubumbashi", "bukavu": "Africa/Lubumbashi", "bunia": "Africa/Lubumbashi",
    "beni": "Africa/Lubumbashi", "kananga": "Africa/Lubumbashi", "gitega": "Africa/Bujumbura",
    "entebbe": "Africa/Kampala", "arusha": "Africa/Dar_es_Salaam", "dodoma": "Africa/Dar_es_Salaam",
    "addis abeba": "Africa/Addis_Ababa", "djouba": "Africa/Juba", "mogadiscio": "Africa/Mogadishu",
    "alger": "Africa/Algiers", "le caire": "Africa/Cairo", "rabat": "Africa/Casablanca",
    "pretoria": "Africa/Johannesburg",
    // Seats of organisations and partners.
    "geneve": "Europe/Zurich", "geneva": "Europe/Zurich", "berne": "Europe/Zurich",
    "bern": "Europe/Zurich", "bruxelles": "Europe/Brussels", "londres": "Europe/London",
    "vienne": "Europe/Vienna", "lisbonne": "Europe/Lisbon", "copenhague": "Europe/Copenhagen",
    "la haye": "Europe/Amsterdam", "the hague": "Europe/Amsterdam", "bonn": "Europe/Berlin",
    "strasbourg": "Europe/Paris", "barcelone": "Europe/Madrid",
    "washington": "America/New_York", "washington dc": "America/New_York", "ottawa": "America/Toronto",
    "djeddah": "Asia/Riyadh", "jeddah": "Asia/Riyadh", "riyad": "Asia/Riyadh", "doha": "Asia/Qatar",
    "abou dabi": "Asia/Dubai", "abu dhabi": "Asia/Dubai", "pekin": "Asia/Shanghai",
    "beijing": "Asia/Shanghai",
  ]
}
