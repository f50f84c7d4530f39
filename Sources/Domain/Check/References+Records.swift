import CanonicalJSON

extension Organization {
  public var references: References {
    var found = References()
    found.add(organization: partOf, .root / "partOf")
    found.add(organization: closure?.successor, .root / "closure" / "successor")
    return found
  }
}

extension Person {
  public var references: References {
    var found = References()
    found.add(organization: organization, .root / "organization")
    return found
  }
}

extension Body {
  public var references: References {
    var found = References()
    found.add(body: parent, .root / "parent")
    for body in serves { found.add(body: body, .root / "serves") }
    for body in predecessors { found.add(body: body, .root / "predecessors") }
    found.add(organization: organization, .root / "organization")
    found.add(meeting: established?.meeting, .root / "established" / "meeting")
    if case .succeeded(let successor, _, _) = standing {
      found.add(body: successor, .root / "standing" / "by")
    }
    for seat in seats {
      let path = .root / "seats" / seat.id
      found.add(party: seat.holder, path / "holder")
      found.add(party: seat.through, path / "through")
      found.add(person: seat.principal, path / "principal")
      found.add(person: seat.alternate, path / "alternate")
    }
    for party in rotation?.order ?? [] { found.add(party: party, .root / "rotation" / "order") }
    found.add(body: troika?.of, .root / "troika" / "of")
    for rule in seatRules {
      guard case .exactly(let organizations, _) = rule.demand else { continue }
      for id in organizations {
        found.add(organization: id, .root / "seatRules" / rule.id / "organizations")
      }
    }
    return found
  }
}
