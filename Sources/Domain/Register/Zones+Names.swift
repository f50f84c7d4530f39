import PlainText

extension Zones {
  /// The name of the zone that is meant by a typed one: itself, or that of its city however it is written: `n'djamena`, `new york`.
  public func named(_ typed: String) -> String? {
    if isKnown(typed) { return typed }
    let parts = typed.split(separator: "/").map { Self.spelled(String($0)) }
    let name = parts.joined(separator: "/")
    guard !name.isEmpty else { return nil }
    return ([name] + Self.regions.map { $0 + "/" + name }).first(where: isKnown)
  }

  /// The continents and oceans under which IANA lists cities.
  private static let regions = [
    "Africa", "Europe", "America", "Asia", "Indian", "Atlantic", "Pacific", "Australia", "Antarctica",
    "Arctic",
  ]

  /// `Addis_Ababa` of `addis ababa`: IANA has capitals, underscores, no apostrophes and no accents.
  private static func spelled(_ city: String) -> String {
    let words = city.filter { !"'’.".contains($0) }.foldedForSearch.split { " _".contains($0) }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "_")
  }
}
