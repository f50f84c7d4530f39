import CanonicalJSON

extension Meeting {
  public var references: References {
    var found = References()
    found.add(body: body, .root / "body")
    found.add(meeting: prepares, .root / "prepares")
    found.add(party: chair?.party, .root / "chair" / "party")
    found.add(person: chair?.person, .root / "chair" / "person")
    for link in related { found.add(meeting: link.meeting, .root / "related" / link.id / "meeting") }
    addParticipants(to: &found)
    if let body {
      for seat in votingSeats ?? [] { found.add(.seat(seat, of: body), .root / "votingSeats") }
    }
    addAgenda(to: &found)
    for decision in decisions { add(decision, to: &found) }
    addMinutes(to: &found)
    for document in documents {
      found.add(party: document.from, .root / "documents" / document.id / "from")
    }
    return found
  }

  private func addParticipants(to found: inout References) {
    for invitation in invitations {
      let path = .root / "invitations" / invitation.id
      found.add(party: invitation.party, path / "party")
      if let seat = invitation.seat, let body { found.add(.seat(seat, of: body), path / "seat") }
      found.add(delegates: invitation.delegation, path / "delegation")
    }
    for entry in attendance {
      let path = .root / "attendance" / entry.id
      found.add(party: entry.party, path / "party")
      found.add(party: entry.representedBy, path / "representedBy")
      if let seat = entry.seat, let body { found.add(.seat(seat, of: body), path / "seat") }
      found.add(delegates: entry.delegates, path / "delegates")
    }
  }

  private func addAgenda(to found: inout References) {
    let items = Set(agenda.map(\.id))
    let documents = Set(documents.map(\.id))
    for item in agenda {
      let path = .root / "agenda" / item.id
      found.require(item.parent, among: items, .agendaItem, path / "parent")
      found.add(party: item.presentedBy, path / "presentedBy")
      for party in item.alsoPresentedBy { found.add(party: party, path / "alsoPresentedBy") }
      if let origin = item.carriedFrom {
        found.add(.item(origin.item, of: origin.meeting), path / "carriedFrom")
      }
      for origin in item.mergedFrom {
        found.add(.item(origin.item, of: origin.meeting), path / "mergedFrom")
      }
      for reference in item.followsUp { found.add(decision: reference, path / "followsUp") }
      for document in item.documents {
        found.require(document, among: documents, .document, path / "documents")
      }
    }
  }

  private func add(_ decision: Decision, to found: inout References) {
    let path = .root / "decisions" / decision.id
    let documents = Set(documents.map(\.id))
    found.require(decision.item, among: Set(agenda.map(\.id)), .agendaItem, path / "item")
    if case .silenceBroken(let party, _) = decision.standing {
      found.add(party: party, path / "standing" / "by")
    }
    for objection in decision.objections {
      found.add(party: objection.by, path / "objections" / objection.id / "by")
    }
    for reservation in decision.reservations {
      found.add(party: reservation.by, path / "reservations" / reservation.id / "by")
    }
    for owner in decision.responsible {
      found.add(party: owner.party, path / "responsible" / owner.id / "party")
      for document in owner.evidence {
        found.require(document, among: documents, .document, path / "responsible" / owner.id / "evidence")
      }
    }
    for reference in decision.supersedes { found.add(decision: reference, path / "supersedes") }
    found.add(decision: decision.supersededBy, path / "supersededBy")
  }

  private func addMinutes(to found: inout References) {
    guard let minutes else { return }
    let path = .root / "minutes"
    let items = Set(agenda.map(\.id))
    if case .approved(_, .atMeeting(let meeting)) = minutes.standing {
      found.add(meeting: meeting, path / "standing" / "meeting")
    }
    for section in minutes.sections {
      found.require(section.item, among: items, .agendaItem, path / "sections" / section.id / "item")
    }
    for clearance in minutes.clearances {
      found.add(party: clearance.party, path / "clearances" / clearance.id / "party")
    }
    for comment in minutes.comments {
      found.add(party: comment.by, path / "comments" / comment.id / "by")
    }
  }
}
