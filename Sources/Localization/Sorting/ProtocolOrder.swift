import Domain

/// Lists of States follow the order of their names in the language of the paper; organisations and others come after them
/// (domain §6).
public enum ProtocolOrder {
  /// In which of the two parts a party stands.
  public enum Part: Int, Comparable, Hashable, Sendable, CaseIterable {
    case states, others

    public static func < (first: Part, second: Part) -> Bool { first.rawValue < second.rawValue }
  }

  public static func part(of party: Party, names: Names) -> Part {
    switch party {
    case .organization(let id): isState(id, names) ? .states : .others
    // A minister sits for the State.
    case .post(_, let organization?): isState(organization, names) ? .states : .others
    case .person(let id):
      names.person(id)?.organization.map { isState($0, names) } == true ? .states : .others
    case .post, .body, .members: .others
    }
  }

  public static func sorted<Element>(
    _ elements: [Element], names: Names, language: Language, party: (Element) -> Party
  ) -> [Element] {
    elements.enumerated()
      .map { index, element in
        let party = party(element)
        return (
          part: part(of: party, names: names),
          key: CollationKey(sortName(of: party, names, language), language: language), index: index,
          element: element
        )
      }
      .sorted { ($0.part, $0.key, $0.index) < ($1.part, $1.key, $1.index) }.map(\.element)
  }

  /// The State itself or, for a ministry, the State it belongs to.
  public static func state(of party: Party, names: Names) -> OrganizationID? {
    switch party {
    case .organization(let id): state(above: id, names)
    case .post(_, let organization?): state(above: organization, names)
    case .person(let id): names.person(id)?.organization.flatMap { state(above: $0, names) }
    case .post, .body, .members: nil
    }
  }

  private static func isState(_ id: OrganizationID, _ names: Names) -> Bool { state(above: id, names) != nil }

  private static func state(above id: OrganizationID, _ names: Names) -> OrganizationID? {
    var current: OrganizationID? = id
    // No chain of ministries is longer; the bound keeps a circle in the data from holding us.
    for _ in 0..<8 {
      guard let organization = current.flatMap({ names.organization($0) }) else { return nil }
      if organization.kind == .state { return organization.id }
      current = organization.partOf
    }
    return nil
  }

  private static func sortName(of party: Party, _ names: Names, _ language: Language) -> String {
    let own = names.phrase(party)[language]
    guard let state = state(of: party, names: names), party != .organization(state) else { return own }
    return names.phrase(state)[language] + " " + own
  }
}
