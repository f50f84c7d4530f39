import CanonicalJSON
import Domain
import Storage
import TestSupport
import Testing

@Suite("Contract: questions") struct QuestionsContract {
  /// The sample with meetings of all sorts and years beside its plenary of July 2026.
  func made(_ kind: TestRegister) throws -> TestRegister.Held {
    let held = try kind.made()
    func meeting(_ id: MeetingID, _ kind: Meeting.Kind, _ timing: MeetingTiming, _ title: String) -> Meeting {
      Meeting(id: id, year: 2027, body: "mcp", kind: kind, title: .same(title), timing: timing)
    }
    try held.register.add(
      meeting(
        "mcp-6", .ordinary, .convened(Schedule(date: "2027-01-20", start: "09:00")), "Réunion de N’Djaména"),
      meeting("mcp-prep", .preparatory, .held(Schedule(date: "2027-01-05", until: "2027-01-07")), "Experts"),
      meeting("mcp-undated", .working, .planned(nil), "Some day"),
      meeting(
        "mcp-x", .extraordinary, .cancelled(Schedule(date: "2027-01-20", start: "08:00"), reason: nil), "X"),
      meeting("mcp-july", .working, .planned(Schedule(date: "2027-07")), "In July"),
      Meeting(
        id: "visit", year: 2013, body: nil, kind: .visit, title: .same("Visite"),
        timing: .held(Schedule(date: "2013-11")),
        decisions: [Sample.decision("d-1", nil, en: "Old.", fr: "Vieille.", due: "2014-01-01")]))
    return held
  }

  @Test("meetings of a range, whole and partial days", arguments: TestRegister.allCases)
  func range(_ kind: TestRegister) throws {
    let held = try made(kind)
    func found(_ query: MeetingQuery) throws -> [MeetingID] {
      try held.register.meetings(query).rows.map(\.id)
    }
    #expect(
      try found(MeetingQuery()) == [
        "visit", "mcp-5", "mcp-prep", "mcp-x", "mcp-6", "mcp-july", "mcp-undated",
      ])
    #expect(
      try found(MeetingQuery(newestFirst: true)) == [
        "mcp-july", "mcp-6", "mcp-x", "mcp-prep", "mcp-5", "visit", "mcp-undated",
      ])
    #expect(try found(MeetingQuery(from: "2027-01-06", to: "2027-01-06")) == ["mcp-prep"])
    #expect(try found(MeetingQuery(from: "2027-01-08", to: "2027-01-19")) == [])
    #expect(try found(MeetingQuery(from: "2027-07-31", to: "2027-08-02")) == ["mcp-july"])
    #expect(try found(MeetingQuery(from: "2027-08-01")) == [])
    #expect(try found(MeetingQuery(to: "2013-11-01")) == ["visit"])
    #expect(try found(MeetingQuery(from: "2027-01-20", to: "2027-01-20")) == ["mcp-x", "mcp-6"])
  }

  @Test("meetings by body, state, kind and phrase, page by page", arguments: TestRegister.allCases)
  func filters(_ kind: TestRegister) throws {
    let held = try made(kind)
    func found(_ query: MeetingQuery) throws -> [MeetingID] {
      try held.register.meetings(query).rows.map(\.id)
    }
    #expect(try found(MeetingQuery(body: "ts")) == [])
    #expect(try found(MeetingQuery(states: [.held])) == ["visit", "mcp-5", "mcp-prep"])
    #expect(try found(MeetingQuery(kinds: [.ordinary])) == ["mcp-5", "mcp-6"])
    #expect(try found(MeetingQuery(phrase: "REUNION de n'djamena")) == ["mcp-6"])
    #expect(try found(MeetingQuery(phrase: "  réunion  DE ")) == ["mcp-6"])
    let page = try held.register.meetings(MeetingQuery(limit: 2, offset: 1))
    #expect(page.rows.map(\.id) == ["mcp-5", "mcp-prep"])
    #expect(page.total == 7)
    #expect(try held.register.meetings(MeetingQuery(limit: -1, offset: -5)).total == 7)
  }

  @Test("decisions overdue by day and by plenary", arguments: TestRegister.allCases)
  func overdue(_ kind: TestRegister) throws {
    let held = try made(kind)
    func overdue(_ day: CalendarDay, _ body: BodyID? = nil) throws -> [DecisionID] {
      let page = try held.register.decisions(DecisionQuery(body: body, overdueOnly: true, asOf: day))
      #expect(!page.rows.contains { !$0.isOverdue })
      return page.rows.map(\.reference.decision)
    }
    #expect(try overdue("2026-12-01") == ["d-1"])
    #expect(try overdue("2026-12-02") == ["d-1", "d-1"])
    #expect(try overdue("2026-12-02", "mcp") == ["d-1"])
    #expect(try overdue("2027-02-01", "mcp") == ["d-1"])
    try held.register.perform { register throws(RegisterError) in
      var draft = ChangeDraft(.fixed(), register)
      try draft.update(try register.meeting("mcp-6")) { $0.timing = .held(Schedule(date: "2027-01-20")) }
      return draft.changeSet(action: "close-meeting", subject: nil)
    }
    #expect(try overdue("2027-01-20", "mcp") == ["d-1"])
    #expect(try overdue("2027-01-21", "mcp") == ["d-1", "d-2"])
  }

  @Test(
    "decisions by meeting, standing, owner and phrase, newest meeting first", arguments: TestRegister.allCases
  )
  func decisions(_ kind: TestRegister) throws {
    let held = try made(kind)
    func found(_ change: (inout DecisionQuery) -> Void) throws -> [String] {
      var query = DecisionQuery(asOf: "2027-01-12")
      change(&query)
      return try held.register.decisions(query).rows.map {
        $0.reference.meeting.text + " " + $0.reference.decision.text
      }
    }
    #expect(try found({ _ in }) == ["visit d-1", "mcp-5 d-1", "mcp-5 d-2"])
    #expect(try found({ $0.newestFirst = true }) == ["mcp-5 d-1", "mcp-5 d-2", "visit d-1"])
    #expect(try found({ $0.meeting = "mcp-5" }) == ["mcp-5 d-1", "mcp-5 d-2"])
    #expect(try found({ $0.standings = [.deferred] }) == [])
    #expect(try found({ $0.implementation = [.notStarted] }).count == 3)
    #expect(try found({ $0.responsible = .organization("au") }).count == 3)
    #expect(try found({ $0.responsible = .organization("mali") }) == [])
    #expect(try found({ $0.phrase = "a se reunir" }) == ["mcp-5 d-2"])
    #expect(
      try found({
        $0.limit = 1; $0.offset = 1
      }) == ["mcp-5 d-1"])
    try held.register.editMeeting("mcp-5") { meeting in
      meeting.decisions[0].responsible = [
        Responsibility(id: "r-1", party: .post(.same("Minister of Plan"), of: "mali"))
      ]
    }
    #expect(try found({ $0.responsible = .organization("mali") }) == ["mcp-5 d-1"])
  }

  @Test("what each body has to do", arguments: TestRegister.allCases)
  func activity(_ kind: TestRegister) throws {
    let held = try made(kind)
    let activity = try held.register.activity(asOf: "2027-01-12")
    #expect(activity.keys.sorted() == ["mcp"])
    let platform = try #require(activity["mcp"])
    #expect(platform.last?.id == "mcp-prep")
    #expect(platform.next?.id == "mcp-6")
    #expect(platform.open == 2)
    #expect(platform.overdue == 1)
    #expect(try held.register.activity(asOf: "2026-07-14")["mcp"]?.last?.id == "mcp-5")
    #expect(try held.register.activity(asOf: "2026-07-13")["mcp"]?.last == nil)
    #expect(try held.register.activity(asOf: "2027-07-31")["mcp"]?.next?.id == "mcp-july")
    #expect(try held.register.activity(asOf: "2027-08-01")["mcp"]?.next == nil)
  }

  @Test(
    "search finds bodies, organisations, people, meetings and decisions", arguments: TestRegister.allCases)
  func search(_ kind: TestRegister) throws {
    let held = try made(kind)
    func found(_ phrase: String) throws -> [String] {
      try held.register.search(phrase, limit: 50, offset: 0).rows.map {
        $0.record.id + ($0.decision.map { " " + $0.decision.text } ?? "")
      }
    }
    #expect(try found("pleniere") == ["mcp-5"])
    #expect(try found("ministérielle") == ["mcp"])
    #expect(try found("UNION AFRICAINE") == ["au"])
    #expect(try found("diallo") == ["awa-diallo"])
    #expect(try found("un rapport") == ["mcp-5 d-1"])
    #expect(try found("mcp/5/dec.2") == ["mcp-5 d-2"])
    #expect(try found("  ") == [])
    #expect(try found("awa@example.org") == [])
    let all = try held.register.search("e", limit: 3, offset: 2)
    #expect(all.rows.count == 3)
    #expect(all.total > 5)
    let hit = try #require(try held.register.search("membres a", limit: 1, offset: 0).rows.first)
    #expect(hit.excerpt == Text(fr: "Invite les membres à se réunir."))
    #expect(hit.symbol == "MCP/5/Dec.2")
    #expect(hit.date == "2026-07-14")
  }

  @Test("directory by phrase and organisation", arguments: TestRegister.allCases)
  func directory(_ kind: TestRegister) throws {
    let held = try made(kind)
    #expect(try held.register.organizations(DirectoryQuery(phrase: "ua")).rows.map(\.id) == ["au"])
    #expect(try held.register.organizations(DirectoryQuery(limit: 1)).total == 2)
    #expect(try held.register.people(DirectoryQuery(organization: "mali")).rows.map(\.id) == ["awa-diallo"])
    #expect(try held.register.people(DirectoryQuery(organization: "au")).rows == [])
  }
}
