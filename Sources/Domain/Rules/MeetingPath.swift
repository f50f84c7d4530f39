import CanonicalJSON

/// A path within a meeting, told apart as finality needs it.
struct MeetingPath {
  enum Place: Equatable {
    case whole
    /// The order of the elements of a member.
    case order(String)
    /// Within the decision of that identifier, by member names and element identifiers.
    case decision(String, [String])
    /// Within any other member.
    case other(String, [String])
  }

  let place: Place

  init(_ path: JSONPath) {
    let names = path.steps.compactMap { step in
      switch step {
      case .key(let name): name
      case .element(let id): id
      case .order: nil
      }
    }
    guard let member = names.first else {
      place = .whole
      return
    }
    let rest = Array(names.dropFirst())
    if path.steps.last == .order && rest.isEmpty {
      place = .order(member)
    } else if member == "decisions", let id = rest.first {
      place = .decision(id, Array(rest.dropFirst()))
    } else {
      place = .other(member, rest)
    }
  }

  /// Members of a decision outside finality: follow-up, supersession, corrigenda, remarks.
  static let openInDecisions: Set<String> = [
    "responsible", "deadline", "supersedes", "supersededBy", "corrigenda", "remark", "source",
  ]

  /// What approved minutes hold fast of a meeting, as their snapshot does.
  private static let protected: Set<String> = [
    "id", "year", "body", "kind", "ordinal", "title", "timing", "venue", "chair", "sittings", "agenda",
    "attendance", "decisions", "minutes",
  ]

  func isProtected(_ member: String) -> Bool { Self.protected.contains(member) }

  /// Whether the place lies outside finality within a protected member.
  func isOpen(_ member: String, _ rest: [String], adds: Bool) -> Bool {
    switch (member, rest.first) {
    case ("minutes", "corrigenda"): true
    case ("minutes", "reopenings"): adds
    case ("agenda", _): rest.count >= 2 && ["documents", "source"].contains(rest[1])
    default: false
    }
  }

  var addsReopening: Bool {
    if case .other("minutes", let rest) = place { return rest.count == 2 && rest[0] == "reopenings" }
    return false
  }

  /// What reopening the minutes changes by itself.
  var yieldsToReopening: Bool {
    switch place {
    case .other("minutes", let rest):
      ["standing", "snapshot", "clearances", "sentToChair", "reopenings"].contains(rest.first ?? "")
    case .decision(_, let rest): rest.first == "finalText"
    case .whole, .order, .other: false
    }
  }
}
