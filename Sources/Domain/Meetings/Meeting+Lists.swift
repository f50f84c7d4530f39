import CanonicalJSON

extension Meeting {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(related, at: .root / "related") { $0.id }
    lists.check(sittings, at: .root / "sittings") { $0.id }
    lists.check(agenda, at: .root / "agenda") { $0.id }
    lists.check(decisions, at: .root / "decisions") { $0.id }
    lists.check(documents, at: .root / "documents") { $0.id }
    lists.check(communique, at: .root / "communique") { $0.id }
    lists.check(summary, at: .root / "summary") { $0.id }
    checkParticipants(&lists)
    for decision in decisions { decision.check(&lists) }
    minutes?.check(&lists)
    return lists.fault
  }

  private func checkParticipants(_ lists: inout ElementLists) {
    lists.check(invitations, at: .root / "invitations") { $0.id }
    for invitation in invitations {
      lists.check(invitation.delegation, at: .root / "invitations" / invitation.id / "delegation") { $0.id }
      lists.check(invitation.log, at: .root / "invitations" / invitation.id / "log") { $0.id }
    }
    lists.check(attendance, at: .root / "attendance") { $0.id }
    for entry in attendance {
      lists.check(entry.delegates, at: .root / "attendance" / entry.id / "delegates") { $0.id }
    }
  }
}

extension Decision {
  fileprivate func check(_ lists: inout ElementLists) {
    let place = { (member: String) in JSONPath.root / "decisions" / id / member }
    lists.check(paragraphs, at: place("paragraphs")) { $0.id }
    lists.check(versions, at: place("versions")) { $0.id }
    lists.check(objections, at: place("objections")) { $0.id }
    lists.check(reservations, at: place("reservations")) { $0.id }
    lists.check(corrigenda, at: place("corrigenda")) { $0.id }
    lists.check(responsible, at: place("responsible")) { $0.id }
    for version in versions {
      lists.check(version.paragraphs, at: place("versions") / version.id / "paragraphs") { $0.id }
    }
    for owner in responsible { lists.check(owner.log, at: place("responsible") / owner.id / "log") { $0.id } }
  }
}

extension Minutes {
  fileprivate func check(_ lists: inout ElementLists) {
    let place = { (member: String) in JSONPath.root / "minutes" / member }
    lists.check(sections, at: place("sections")) { $0.id }
    lists.check(clearances, at: place("clearances")) { $0.id }
    lists.check(comments, at: place("comments")) { $0.id }
    lists.check(corrigenda, at: place("corrigenda")) { $0.id }
    lists.check(reopenings, at: place("reopenings")) { $0.id }
  }
}
