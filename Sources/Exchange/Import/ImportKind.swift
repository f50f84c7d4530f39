import Domain

/// The tables that are taken in; each is written by the list of the same name.
public enum ImportKind: String, CaseIterable, Sendable {
  case followUp, decisions, organizations, people, contributions, indicators

  /// What the header says that it is; `nil` where it could be anything.
  init?(header: Set<String>) {
    func has(_ keys: String...) -> Bool { keys.contains(where: header.contains) }
    if has("status", "percent"), has("symbol", "decision") {
      self = .followUp
    } else if has("baseline", "target", "latest", "direction") {
      self = .indicators
    } else if has("donor") || has("fund") && has("pledged", "committed", "received") {
      self = .contributions
    } else if has("text_en", "text_fr"), has("meeting", "symbol") {
      self = .decisions
    } else if has("function_en", "function_fr", "email", "telephone") {
      self = .people
    } else if has("name_en", "name_fr") {
      self = .organizations
    } else if let only = Self.knowing(header) {
      self = only
    } else {
      return nil
    }
  }

  /// The only one that has all these columns, and of them what it needs.
  private static func knowing(_ header: Set<String>) -> ImportKind? {
    let found = allCases.filter { kind in
      header.isSubset(of: kind.shown.union(kind.taken))
        && kind.needed.allSatisfy { group in group.contains(where: header.contains) }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The columns without which a row says nothing; one of each group.
  var needed: [[String]] {
    switch self {
    case .followUp: [["symbol", "decision"], ["status", "percent", "note"]]
    case .decisions: [["id", "symbol", "meeting"]]
    case .organizations: [["id", "name_en", "name_fr"]]
    case .people: [["id", "name"]]
    case .contributions: [["id", "fund"]]
    case .indicators: [["id", "indicator", "result"]]
    }
  }

  /// What the list of that name shows.
  var shown: Set<String> {
    switch self {
    case .followUp: Set(Listing.followUp.header)
    case .decisions: Set(Listing.decisions.header)
    case .organizations: Set(Listing.organizations(on: CalendarDay(number: 0)).header)
    case .people: Set(Listing.people.header)
    case .contributions: Set(Listing.contributions.header)
    case .indicators: Set(Listing.indicators.header)
    }
  }

  /// What is taken from a row; the other columns of the list are only shown.
  var taken: Set<String> {
    switch self {
    case .followUp:
      ["id", "decision", "meeting", "symbol", "responsible", "status", "percent", "note", "on"]
    case .decisions:
      [
        "id", "meeting", "symbol", "title_en", "title_fr", "text_en", "text_fr", "verb", "state", "method",
        "deadline", "responsible",
      ]
    case .organizations:
      [
        "id", "kind", "name", "name_en", "name_fr", "acronym_en", "acronym_fr", "part_of", "remark_en",
        "remark_fr",
      ]
    case .people:
      [
        "id", "name", "given_name", "honorific_en", "honorific_fr", "function_en", "function_fr",
        "organization",
        "language", "email", "telephone", "address", "remark_en", "remark_fr",
      ]
    case .contributions:
      [
        "id", "fund", "donor", "through", "purpose_en", "purpose_fr", "currency", "pledged", "committed",
        "received", "on", "remark_en", "remark_fr",
      ]
    case .indicators:
      [
        "id", "framework", "result", "indicator", "title_en", "title_fr", "unit_en", "unit_fr", "direction",
        "baseline", "baseline_on", "target", "target_on", "latest", "latest_on", "verification_en",
        "verification_fr", "remark_en", "remark_fr",
      ]
    }
  }
}
