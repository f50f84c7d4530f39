import CanonicalJSON
import Domain
import Storage
import TestSupport
import Testing

@Suite("Contract: history") struct HistoryContract {
  @Test("newest first, by record, by person, page by page", arguments: TestRegister.allCases)
  func order(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    for number in 1...5 {
      let person = number.isMultiple(of: 2) ? "ben" : "awa"
      let context = Context.fixed(now: Moment(seconds: 1_800_000_000 + number * 3_000_000), person: person)
      try register.editBody("mcp", by: context) { $0.purpose = .same("Purpose \(number)") }
      try register.editMeeting("mcp-5", by: context) { $0.remark = .same("Remark \(number)") }
    }
    let all = try register.history(HistoryQuery())
    #expect(all.total == 11)
    #expect(all.rows.map(\.at) == all.rows.map(\.at).sorted(by: >))
    let ofBen = try register.history(HistoryQuery(record: .body("mcp"), person: "ben"))
    #expect(
      ofBen.rows.compactMap { $0.changes.first?.change.path } == [path("/purpose/en"), path("/purpose/en")])
    #expect(ofBen.rows.compactMap { $0.changes.first?.change.after } == ["Purpose 4", "Purpose 2"])
    #expect(ofBen.total == 2)
    let page = try register.history(HistoryQuery(limit: 3, offset: 4))
    #expect(page.rows == Array(all.rows[4..<7]))
    #expect(page.total > 7)
    #expect(try register.history(HistoryQuery(offset: 20)).rows == [])
  }

  @Test("a clock that was set back does not change the order", arguments: TestRegister.allCases)
  func clock(_ kind: TestRegister) throws {
    let held = try kind.made()
    for (number, day) in ["2027-05-02", "2026-11-30", "2027-05-01"].enumerated() {
      let context = Context.fixed(now: Moment(day + "T08:00:00Z") ?? "2027-01-01T00:00:00Z")
      try held.register.editBody("mcp", by: context) { $0.purpose = .same("\(number)") }
    }
    let history = try held.register.history(HistoryQuery(limit: 3))
    #expect(history.rows.map(\.at.utc.day) == ["2027-05-01", "2026-11-30", "2027-05-02"])
  }

  @Test("tells everything of a change set but contact details", arguments: TestRegister.allCases)
  func contact(_ kind: TestRegister) throws {
    let held = try kind.made()
    let register = held.register
    let context = Context.fixed(person: "Zoë “Z” O’Neil\n")
    try register.perform { view throws(RegisterError) in
      var draft = ChangeDraft(context, view)
      try draft.update(try view.person("awa-diallo")) { person in
        person.contact?.email = "new@example.org"
        person.function = .same("Focal point")
      }
      return draft.changeSet(action: "edit-person", subject: .person("awa-diallo"), detail: "Ménaka\u{2028}")
    }
    let newest = try #require(try register.history(HistoryQuery()).rows.first)
    #expect(newest.person == context.person)
    #expect(newest.detail == "Ménaka\u{2028}")
    let email = try #require(newest.changes.first { $0.change.path == path("/contact/email") })
    #expect(email.change.before == Withheld.marker)
    #expect(email.change.after == Withheld.marker)
    #expect(Withheld.isConcealed(email))
    let function = try #require(newest.changes.first { $0.change.path == path("/function") })
    #expect(function.change.after?["fr"] == "Focal point")
    let establishment = try #require(try register.history(HistoryQuery()).rows.last)
    let person = establishment.changes.first { $0.record == .person("awa-diallo") }
    #expect(person?.change.after?["contact"] == Withheld.marker)
    #expect(try register.person("awa-diallo").contact?.email == "new@example.org")
  }
}
