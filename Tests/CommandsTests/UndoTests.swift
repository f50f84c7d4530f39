import CanonicalJSON
import Commands
import Domain
import TestSupport
import Testing

@Suite("Undo and redo")
struct UndoTests {
  let room: Room

  init() throws { room = try Room() }

  @discardableResult
  private func undo() throws -> ChangeSet { try room.run(UndoLast()) }

  private let plenary = RecordKey.meeting("mcp-6", year: 2027)

  @Test("Acts are undone from the last one backwards, and redone forwards")
  func chain() throws {
    let before = try room.plenary
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-1", discussion: Text(fr: "Un")))
    let first = try room.plenary
    let act = try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-1", discussion: Text(fr: "Deux")))
    let second = try room.plenary
    let undone = try undo()
    #expect(undone.action == "undo-last" && undone.reverts == act.id)
    #expect(undone.subject == act.subject && undone.detail == act.detail)
    #expect(try room.plenary == first)
    try undo()
    #expect(try room.plenary == before)
    #expect(room.error(UndoLast()) == .nothingToUndo(person: "A. Diallo"))
    let redone = try room.run(RedoLast())
    #expect(redone.action == "redo-last")
    #expect(try room.plenary == first)
    try room.run(RedoLast())
    #expect(try room.plenary == second)
    #expect(room.error(RedoLast()) == .nothingToRedo(person: "A. Diallo"))
    try undo()
    #expect(try room.plenary == first)
  }

  @Test("After something new there is nothing to redo, and what was undone stays undone")
  func newAct() throws {
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-1", discussion: Text(fr: "Un")))
    try undo()
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-2", discussion: Text(fr: "Deux")))
    #expect(room.error(RedoLast()) == .nothingToRedo(person: "A. Diallo"))
    try undo()
    #expect(room.error(UndoLast()) == .nothingToUndo(person: "A. Diallo"))
  }

  @Test("Everybody undoes their own acts only")
  func persons() throws {
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-1", discussion: Text(fr: "Un")))
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-2", discussion: Text(fr: "Deux")), as: "B. Traoré")
    try undo()
    #expect(try room.plenary.item("a-1")?.discussion == nil)
    #expect(try room.plenary.item("a-2")?.discussion?.fr == "Deux")
    #expect(room.error(UndoLast(), as: "C. Koné") == .nothingToUndo(person: "C. Koné"))
    #expect(room.error(RedoLast(), as: "B. Traoré") == .nothingToRedo(person: "B. Traoré"))
  }

  @Test("What was removed from the middle of a list comes back to its place")
  func places() throws {
    let before = try room.plenary
    try room.run(RemoveAgendaItem(meeting: "mcp-6", item: "a-2"))
    try undo()
    #expect(try room.plenary == before)
    let first = try room.draft()
    let second = try room.draft()
    try room.run(MoveDecision(decision: second, before: first.decision))
    try undo()
    #expect(try room.plenary.decisions.map(\.id) == [first.decision, second.decision])
  }

  @Test("What was added in the middle of a list is redone into its place, as often as one likes")
  func placesAgain() throws {
    let before = try room.plenary
    try room.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Au milieu"), before: "a-2"))
    let after = try room.plenary
    #expect(after.agenda.map(\.id).last != after.agenda.first { $0.title.fr == "Au milieu" }?.id)
    for _ in 0..<2 {
      try undo()
      #expect(try room.plenary == before)
      try room.run(RedoLast())
      #expect(try room.plenary == after)
    }
  }

  @Test("A place that somebody changed since is not taken back; other places are no obstacle")
  func blocked() throws {
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-1", discussion: Text(fr: "Un")))
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-1", annotation: Text(fr: "Note")), as: "B. Traoré")
    try undo()
    try room.run(RedoLast())
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-1", discussion: Text(fr: "Deux")), as: "B. Traoré")
    guard case .undoBlocked(plenary, let path, "B. Traoré")? = room.error(UndoLast()) else {
      Issue.record("not blocked")
      return
    }
    #expect(path.description.hasPrefix("/agenda/#a-1/discussion"))
  }

  @Test("A change by another program blocks likewise, by nobody known")
  func blockedByHand() throws {
    let draft = try room.draft()
    var meeting = try room.plenary
    meeting.decisions[0].remark = .same("By hand")
    try room.add(meeting)
    guard case .undoBlocked(plenary, _, "somebody")? = room.error(UndoLast()) else {
      Issue.record("not blocked")
      return
    }
    #expect(try room.decision(draft).remark == .same("By hand"))
  }

  @Test("What is final is not undone: given numbers, approved minutes; follow-up after approval is")
  func final() throws {
    let decision = try room.adopted(responsible: [Room.mali])
    try room.run(CloseMeeting(meeting: "mcp-6"))
    #expect(room.refusal(UndoLast()) == .isFinal(plenary))
    try room.run(DraftMinutes(meeting: "mcp-6"))
    try room.run(ClearMinutes(meeting: "mcp-6"))
    try room.run(CirculateMinutes(meeting: "mcp-6"))
    try room.run(ApproveMinutes(meeting: "mcp-6"), on: "2027-02-01")
    #expect(room.refusal(UndoLast()) == .isFinal(plenary))
    try room.run(RecordFollowUp(decision: decision, kind: .status, status: .done))
    try undo()
    #expect(try room.decision(decision).responsible[0].status == .notStarted)
  }

  @Test("Contact details cannot be brought back, but a new one can be taken away")
  func contacts() throws {
    try room.run(ErasePersonContact(person: "abakar"))
    #expect(room.error(UndoLast()) == .undoErased(.person("abakar")))
    try room.run(AddPerson(name: "Awa Diallo", contact: Person.Contact(email: "awa@example.org")))
    try undo()
    #expect(try room.register.tree(.person("awa-diallo")) == nil)
    #expect(room.error(RedoLast()) == .undoErased(.person("awa-diallo")))
  }

  @Test("A new person whose contact was changed since is not taken away")
  func changedContact() throws {
    try room.run(AddPerson(name: "Awa Diallo", contact: Person.Contact(email: "awa@example.org")))
    try room.run(
      EditPerson(person: "awa-diallo", contact: .to(Person.Contact(email: "new@example.org"))),
      as: "B. Traoré")
    #expect(room.error(UndoLast()) == .undoBlocked(.person("awa-diallo"), .root, by: "B. Traoré"))
  }

  @Test("A new record goes again, unless another one refers to it by now")
  func creation() throws {
    try room.run(AddOrganization(id: "ecowas", kind: .regional, name: Text(en: "ECOWAS")))
    try undo()
    #expect(try room.register.tree(.organization("ecowas")) == nil)
    try room.run(RedoLast())
    #expect(try room.register.organization("ecowas").name.en == "ECOWAS")
    try room.run(EditPerson(person: "taha", organization: .to("ecowas")), as: "B. Traoré")
    #expect(
      room.refusal(UndoLast()) == .stillReferredTo(.organization("ecowas"), by: [.person("taha")]))
  }

  @Test("What would refer to a record that is gone is not brought back")
  func gone() throws {
    try room.run(AddOrganization(id: "ecowas", kind: .regional, name: Text(en: "ECOWAS")))
    try room.run(EditPerson(person: "taha", organization: .to("ecowas")), as: "B. Traoré")
    try room.run(EditPerson(person: "taha", organization: .to("chad")), as: "C. Koné")
    try undo()
    #expect(try room.register.tree(.organization("ecowas")) == nil)
    #expect(room.error(UndoLast(), as: "C. Koné") == .noSuchRecord(.organization, "ecowas"))
  }

  @Test("A point or a decision goes again, unless something else refers to it by now")
  func elements() throws {
    try room.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Urgence")))
    let item = try #require(try room.plenary.agenda.first { $0.title.fr == "Urgence" }?.id)
    try room.run(
      DraftDecision(meeting: "mcp-6", item: item, paragraphs: [Text(fr: "Texte")]), as: "B. Traoré")
    #expect(room.refusal(UndoLast()) == .stillReferredTo(plenary, by: [plenary]))
    try room.run(UndoLast(), as: "B. Traoré")
    try undo()
    #expect(try room.plenary.item(item) == nil)
    let seventh = Meeting(
      id: "mcp-7", year: 2027, body: "mcp", kind: .ordinary, ordinal: 7, agenda: Room.sixth.agenda)
    try room.add(seventh)
    let draft = try room.draft()
    try room.run(
      AddAgendaItem(meeting: "mcp-7", title: Text(fr: "Suites"), followsUp: [draft]), as: "B. Traoré")
    #expect(room.refusal(UndoLast()) == .stillReferredTo(plenary, by: [.meeting("mcp-7", year: 2027)]))
  }

  @Test("An undo holds to the hard rules: consensus, ordinals, seats, closed bodies")
  func hardRules() throws {
    let draft = try room.draft()
    try room.run(RaiseObjection(decision: draft, by: Room.mali))
    try room.run(WithdrawObjection(decision: draft, by: Room.mali))
    try room.run(AdoptDecision(decision: draft, method: .consensus), as: "B. Traoré")
    #expect(room.refusal(UndoLast()) == .consensusObjected(draft, by: [Room.mali]))

    let seats = try Room()
    try seats.run(EndSeat(body: "mcp", seat: "s-chad", on: "2027-02-01"))
    try seats.run(
      AssignSeat(body: "mcp", role: .chair, holder: Room.mali, from: .date("2027-02-01")), as: "B. Traoré")
    guard case .seatOverlap("mcp", _)? = seats.refusal(UndoLast()) else {
      Issue.record("two chairs")
      return
    }

    let ordinals = try Room()
    try ordinals.run(EditMeeting(meeting: "mcp-6", ordinal: 8))
    try ordinals.run(
      ScheduleMeeting(body: "mcp", ordinal: 6, date: "2027-07-13"), as: "B. Traoré")
    guard case .ordinalTaken("mcp", 6, _)? = ordinals.refusal(UndoLast()) else {
      Issue.record("one ordinal twice")
      return
    }

    let closed = try Room()
    try closed.run(EditAgendaItem(meeting: "mcp-6", item: "a-1", discussion: Text(fr: "Un")))
    var body = Room.platform
    body.standing = .closed(on: "2027-12-31", instrument: nil)
    try closed.add(body)
    #expect(closed.refusal(UndoLast()) == .bodyIsClosed("mcp", successor: nil))
  }

  @Test("A closed body stays as it was closed, unless it is its closing that is undone")
  func closedBody() throws {
    let room = try Room()
    try room.run(EditBody(body: "ts", remark: Text(fr: "Avant")))
    try room.run(
      ChangeBodyStanding(body: "ts", to: .closed(on: nil, instrument: nil)), as: "B. Traoré")
    #expect(room.refusal(UndoLast()) == .bodyIsClosed("ts", successor: nil))
    try room.run(UndoLast(), as: "B. Traoré")
    #expect(try room.register.body("ts").standing == .active)
    try room.run(UndoLast())
    #expect(try room.register.body("ts").remark == nil)
  }
}
