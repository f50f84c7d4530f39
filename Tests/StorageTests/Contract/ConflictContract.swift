import CanonicalJSON
import Domain
import Storage
import TestSupport
import Testing

@Suite("Contract: two officers at once") struct ConflictContract {
  let awa = Context.fixed(person: "awa")
  let ben = Context.fixed(person: "ben")

  @Test("different paths: both win", arguments: TestRegister.allCases)
  func bothWin(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let receipt = try register.editMeeting("mcp-5", by: awa) { () throws(RegisterError) in
      try register.editMeeting("mcp-5", by: ben) { $0.purpose = .same("To agree") }
    } _: { meeting in
      meeting.remark = .same("Seen")
    }
    #expect(receipt.conflicts == [])
    let meeting = try register.meeting("mcp-5")
    #expect(meeting.purpose == .same("To agree"))
    #expect(meeting.remark == .same("Seen"))
  }

  @Test("the same path: the first stays, the other is kept and shown", arguments: TestRegister.allCases)
  func samePath(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let receipt = try register.editMeeting("mcp-5", by: awa) { () throws(RegisterError) in
      try register.editMeeting("mcp-5", by: ben) { $0.title?.fr = "La cinquième" }
    } _: { meeting in
      meeting.title?.fr = "Plénière de juillet"
      meeting.title?.en = "July plenary"
    }
    #expect(try register.meeting("mcp-5").title == Text(en: "July plenary", fr: "La cinquième"))
    let conflict = try #require(receipt.conflicts.first)
    #expect(receipt.conflicts.count == 1)
    #expect(conflict.path == path("/title/fr"))
    #expect(conflict.record == .meeting("mcp-5", year: 2026))
    #expect(conflict.base == "Cinquième plénière")
    #expect(conflict.standing == "La cinquième")
    #expect(conflict.other == "Plénière de juillet")
    #expect(conflict.otherPerson == "awa")
    #expect(try register.conflicts() == receipt.conflicts)
    #expect(receipt.changeSet.changes.map(\.change.path) == [path("/title/en")])
  }

  @Test("the same value from both is no conflict", arguments: TestRegister.allCases)
  func sameValue(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let receipt = try register.editMeeting("mcp-5", by: awa) { () throws(RegisterError) in
      try register.editMeeting("mcp-5", by: ben) { $0.remark = .same("Seen") }
    } _: {
      $0.remark = .same("Seen")
    }
    #expect(receipt.conflicts == [])
    #expect(receipt.changeSet.changes == [])
    #expect(try register.history(HistoryQuery()).rows.map(\.person) == ["ben", "A. Diallo"])
  }

  @Test("a state and what belongs to it are never mixed", arguments: TestRegister.allCases)
  func union(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let receipt = try register.editMeeting("mcp-5", by: awa) { () throws(RegisterError) in
      try register.editMeeting("mcp-5", by: ben) {
        $0.decisions[0].standing = .deferred(reason: .same("Late"))
      }
    } _: { meeting in
      meeting.decisions[0].standing = .rejected(votes: Votes(inFavour: 1, against: 2))
    }
    #expect(try register.meeting("mcp-5").decisions[0].standing == .deferred(reason: .same("Late")))
    let conflict = try #require(receipt.conflicts.first)
    #expect(conflict.path == path("/decisions/#d-1/standing"))
    #expect(conflict.other?["state"] == "rejected")
    #expect(conflict.other?["votes"]?["against"] == 2)
    #expect(receipt.changeSet.changes == [])
  }

  @Test("elements that both add are both there", arguments: TestRegister.allCases)
  func additions(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let receipt = try register.editMeeting("mcp-5", by: awa) { () throws(RegisterError) in
      try register.editMeeting("mcp-5", by: ben) {
        $0.agenda.append(AgendaItem(id: "i-b", title: .same("B")))
      }
    } _: {
      $0.agenda.append(AgendaItem(id: "i-a", title: .same("A")))
    }
    #expect(receipt.conflicts == [])
    #expect(try register.meeting("mcp-5").agenda.map(\.id) == ["i-1", "i-b", "i-a"])
  }

  @Test("a change within what the other removed is kept as a conflict, or refused by the plan")
  func removal() throws {
    let held = try TestRegister.folder.made()
    let register = held.register
    let seen = try #require(try register.tree(.meeting("mcp-5", year: 2026)))
    try register.editMeeting("mcp-5", by: ben) { $0.venue?.place = nil }
    let receipt = try register.editMeeting(
      "mcp-5", seen: [.meeting("mcp-5", year: 2026): seen], by: awa
    ) { meeting in
      meeting.venue?.place = Text(en: "Bamako, Mali", fr: "Bamako (Mali)")
    }
    #expect(receipt.conflicts.map(\.path) == [path("/venue/place")])
    #expect(receipt.conflicts.first?.standing == nil)
    #expect(try register.meeting("mcp-5").venue?.place == nil)
  }

  @Test("what the screen showed counts as seen, however long ago", arguments: TestRegister.allCases)
  func seen(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let key = RecordKey.meeting("mcp-5", year: 2026)
    let seen = try #require(try register.tree(key))
    try register.editMeeting("mcp-5", by: ben) { $0.venue?.place = .same("Dakar") }
    let receipt = try register.editMeeting("mcp-5", seen: [key: seen], by: awa) { meeting in
      meeting.venue?.place = .same("Niamey")
      meeting.remark = .same("Seen")
    }
    #expect(receipt.conflicts.count == 2)
    #expect(receipt.conflicts.map(\.base) == ["Bamako", "Bamako"])
    #expect(try register.meeting("mcp-5").venue?.place == .same("Dakar"))
    #expect(try register.meeting("mcp-5").remark == .same("Seen"))
  }

  @Test("what the officer left as it was does not undo the other's change", arguments: TestRegister.allCases)
  func unchanged(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let key = RecordKey.meeting("mcp-5", year: 2026)
    let seen = try #require(try register.tree(key))
    try register.editMeeting("mcp-5", by: ben) { $0.venue?.place = .same("Dakar") }
    // A form sends all its fields.
    let receipt = try register.editMeeting("mcp-5", seen: [key: seen], by: awa) { meeting in
      meeting.venue?.place = .same("Bamako")
      meeting.venue?.building = .same("Palais")
    }
    #expect(receipt.conflicts == [])
    #expect(try register.meeting("mcp-5").venue == Venue(place: .same("Dakar"), building: .same("Palais")))
  }

  @Test(
    "two that create a record of the same identifier: the second is asked again",
    arguments: TestRegister.allCases)
  func creation(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let context = awa
    let other = ben
    var isFirst = true
    try register.perform { view throws(RegisterError) in
      var draft = ChangeDraft(context, view)
      let taken = try view.tree(.body("group")) != nil
      try draft.create(Body(id: taken ? "group-2" : "group", kind: .other, name: .same("Ours")))
      if isFirst {
        isFirst = false
        try register.add(Body(id: "group", kind: .other, name: .same("Theirs")), by: other)
      }
      return draft.changeSet(action: "add-body", subject: nil)
    }
    let bodies = try register.bodies().map(\.id)
    #expect(bodies == ["group", "group-2", "mcp", "ts"])
    #expect(try register.conflicts() == [])
    #expect(throws: RegisterError.identifierTaken(.body("group"))) {
      try register.add(Body(id: "group", kind: .other, name: .same("Again")))
    }
  }

  @Test("guards hold under the lock: what they refuse there is not saved", arguments: TestRegister.allCases)
  func guards(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let context = awa
    var runs = 0
    #expect(throws: RegisterError.refused(.reasonMissing)) {
      try register.perform { view throws(RegisterError) in
        runs += 1
        if runs == 2 { throw .refused(.reasonMissing) }
        var draft = ChangeDraft(context, view)
        try draft.update(try view.body("mcp")) { $0.remark = .same("Not saved") }
        return draft.changeSet(action: "edit-body", subject: nil)
      }
    }
    #expect(runs == 2)
    #expect(try register.body("mcp").remark == nil)
    #expect(try register.history(HistoryQuery()).total == 1)
  }

  @Test("a conflict that is settled is kept no longer", arguments: TestRegister.allCases)
  func settled(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let receipt = try register.editMeeting("mcp-5", by: awa) { () throws(RegisterError) in
      try register.editMeeting("mcp-5", by: ben) { $0.title?.fr = "La cinquième" }
    } _: {
      $0.title?.fr = "Plénière de juillet"
    }
    let conflict = try #require(receipt.conflicts.first)
    try register.perform { _ throws(RegisterError) in
      ChangeSet(
        id: "c-settle", at: "2027-01-12T15:00:00Z", person: "awa", action: "settle-conflict",
        subject: conflict.record, changes: [], settles: conflict.id)
    }
    #expect(try register.conflicts() == [])
    #expect(try register.history(HistoryQuery(limit: 1)).rows.first?.settles == conflict.id)
  }

  @Test("a plan that changes nothing leaves no trace", arguments: TestRegister.allCases)
  func nothing(_ kind: TestRegister) throws {
    let held = try kind.made()
    let receipt = try held.register.editBody("mcp") { _ in }
    #expect(receipt.changeSet.changes == [])
    #expect(try held.register.history(HistoryQuery()).total == 1)
  }
}
