import CanonicalJSON
import Domain
import TestSupport
import Testing

@Suite("Checking a register")
struct CheckTests {
  private func findings(
    organizations: [Organization]? = nil, people: [Person] = [], bodies: [Body] = [], meetings: [Meeting] = []
  ) throws -> [Finding] {
    let register = FixedRegister(
      organizations: organizations ?? [
        Samples.mali, Samples.chad, Samples.ministry, Samples.union, Samples.misahel, Samples.nations,
      ], people: people, bodies: bodies, meetings: meetings)
    return try Check.findings(in: register, asOf: "2026-12-01")
  }

  @Test("A sound register has nothing to check")
  func sound() throws {
    let platform = Samples.platform(seats: [
      Samples.seat("c", .chair, "mali"), Samples.seat("t", .member, "un"),
    ])
    let secretariat = Samples.secretariat(seats: [
      Samples.seat("a", .coChair, "misahel"), Samples.seat("u", .coChair, "un"),
    ])
    #expect(
      try findings(bodies: [platform, secretariat], meetings: [Samples.meeting("mcp-5", "2017")]).isEmpty)
  }

  @Test("Holders that the rules exclude, today or when their term began")
  func holders() throws {
    let body = Samples.platform(seats: [
      Samples.seat("c", .chair, "chad", from: "2017"), Samples.seat("r", .rapporteur, "un"),
      Samples.seat("old", .rapporteur, "au", from: "2010", to: "2012"),
      Samples.seat("future", .rapporteur, "mali", from: "2028"),
    ])
    #expect(
      try findings(bodies: [body]).map(\.kind) == [
        .holderNotEligible(seat: "c", role: .chair, holder: .organization("chad"), classification: "sahel"),
        .roleNotOpen(
          seat: "c", role: .chair, holder: .organization("chad"), allowed: [.technicalSupport, .member]),
        .roleNotOpen(
          seat: "r", role: .rapporteur, holder: .organization("un"), allowed: [.technicalSupport, .member]),
        .roleNotOpen(
          seat: "old", role: .rapporteur, holder: .organization("au"), allowed: [.technicalSupport, .member]),
      ])
  }

  @Test("Fixed seats: one missing, one too many, or another holder")
  func fixedSeats() throws {
    func found(_ holders: [OrganizationID]) throws -> [FindingKind] {
      let seats = holders.map { Samples.seat(Identifier($0.text) ?? "s", .coChair, $0) }
      return try findings(bodies: [Samples.secretariat(seats: seats)]).map(\.kind)
    }
    #expect(try found(["au", "un"]).isEmpty)
    for holders in [["au"], ["au", "mali"], ["au", "un", "mali"], ["au", "misahel"]] as [[OrganizationID]] {
      #expect(
        try found(holders)
          == [
            .seatsNotAsFixed(
              role: .coChair, expected: ["au", "un"], found: holders.map(Party.organization))
          ])
    }
  }

  @Test("A fixed seat is handed over within a day, and no other stands beside it")
  func handover() throws {
    func found(_ end: PartialDate, _ start: PartialDate) throws -> Int {
      let seats = [
        Samples.seat("au", .coChair, "au"), Samples.seat("old", .coChair, "un", to: end),
        Samples.seat("new", .coChair, "un", from: start),
      ]
      return try findings(bodies: [Samples.secretariat(seats: seats)]).count
    }
    #expect(try found("2026-12-01", "2026-12-01") == 0)
    #expect(try found("2026-12-02", "2026-12-01") > 0)
  }

  @Test("Two chairs at once")
  func overlap() throws {
    let body = Samples.platform(seats: [
      Samples.seat("a", .chair, "mali", from: "2015"),
      Samples.seat("b", .chair, "mali-foreign", from: "2016"),
    ])
    #expect(try findings(bodies: [body]).map(\.kind) == [.seatOverlap(seat: "b", other: "a", role: .chair)])
  }

  @Test(
    "A symbol and an ordinal used twice, a preparatory meeting that prepares nothing, consensus over an objection"
  )
  func meetings() throws {
    var first = Samples.meeting("mcp-5", "2017-06-14", ordinal: 5)
    var second = Samples.meeting("mcp-five", "2018-06-14", ordinal: 5)
    let adopted = DecisionStanding.adopted(Adoption(method: .consensus, on: "2018"))
    first.decisions = [Decision(id: "d-1", symbol: "MCP/5/Dec.1", standing: adopted)]
    second.decisions = [
      Decision(
        id: "d-2", symbol: "MCP/5/Dec.1", standing: adopted,
        objections: [Objection(id: "o", by: .organization("un"), raised: "2018-06-14T10:00:00Z")])
    ]
    let third = Samples.meeting("prep", "2018-06-13", kind: .preparatory)
    let one = DecisionReference(meeting: "mcp-5", decision: "d-1")
    let two = DecisionReference(meeting: "mcp-five", decision: "d-2")
    let found = try findings(bodies: [Samples.platform()], meetings: [first, second, third])
    #expect(
      found.map(\.kind) == [
        .consensusDespiteObjection(two, symbol: "MCP/5/Dec.1", by: [.organization("un")]),
        .ordinalUsedTwice(5, body: "mcp", also: "mcp-5"),
        .symbolUsedTwice("MCP/5/Dec.1", two, also: one), .preparatoryWithoutMeeting,
      ])
    #expect(found.allSatisfy { $0.severity == .brokenRule })
  }

  @Test("A plenary chaired by somebody who could not hold the chair")
  func chairOfMeeting() throws {
    var meeting = Samples.meeting("mcp-5", "2017-06-14")
    meeting.chair = MeetingChair(party: .organization("chad"))
    #expect(try findings(bodies: [Samples.platform()], meetings: [meeting]).isEmpty)
    meeting.chair = MeetingChair(party: .organization("un"))
    #expect(
      try findings(bodies: [Samples.platform()], meetings: [meeting]).map(\.kind)
        == [.chairNotEligible(holder: .organization("un"), classification: "sahel")])
  }

  @Test("A seal that does not hold, and a final text that was changed")
  func seals() throws {
    var meeting = Samples.meeting("mcp-5", "2017-06-14")
    var decision = Decision(
      id: "d-1", original: .english, paragraphs: [Paragraph(id: "p", text: Text("Agrees.", in: .english))],
      standing: .adopted(Adoption(method: .vote, on: "2017")))
    decision.finalText = try Sealing.text(of: decision)
    meeting.minutes = Minutes(
      standing: .approved(on: "2017", how: .tacit), snapshot: Sealed(["meeting": "mcp-5"]))
    meeting.decisions = [decision]
    #expect(try findings(bodies: [Samples.platform()], meetings: [meeting]).isEmpty)
    meeting.decisions[0].paragraphs[0].text.fr = "Convient."
    #expect(try findings(bodies: [Samples.platform()], meetings: [meeting]).isEmpty)
    meeting.decisions[0].paragraphs[0].text.en = "Disagrees."
    let tampered: JSON = [
      "content": ["meeting": "mcp-6"], "sha256": .string(String(repeating: "0", count: 64)),
    ]
    meeting.minutes?.snapshot = try JSONTreeDecoder().decode(Sealed.self, from: tampered)
    let reference = DecisionReference(meeting: "mcp-5", decision: "d-1")
    let found = try findings(bodies: [Samples.platform()], meetings: [meeting])
    #expect(found.map(\.kind) == [.sealBroken(.minutes), .finalTextChanged(reference, symbol: nil)])
    #expect(found.map(\.severity) == [.damage, .brokenRule])
  }

  @Test("A seal that was taken away; a meeting entered from sources, or not approved, never had one")
  func missingSeals() throws {
    var meeting = Samples.meeting("mcp-5", "2017-06-14")
    meeting.minutes = Minutes(standing: .approved(on: "2017", how: .tacit))
    meeting.decisions = [
      Decision(id: "d-1", standing: .adopted(Adoption(method: .vote, on: "2017"))),
      Decision(id: "d-2", standing: .rejected(votes: nil)),
    ]
    let reference = DecisionReference(meeting: "mcp-5", decision: "d-1")
    let found = try findings(bodies: [Samples.platform()], meetings: [meeting])
    #expect(found.map(\.kind) == [.sealMissing(.decision(reference, symbol: nil)), .sealMissing(.minutes)])
    #expect(found.map(\.severity) == [.damage, .damage])
    var past = meeting
    past.sources = [SourceNote(document: "S0")]
    #expect(try findings(bodies: [Samples.platform()], meetings: [past]).isEmpty)
    meeting.minutes?.standing = .circulated(on: "2017-06-20", commentsUntil: "2017-06-27")
    #expect(try findings(bodies: [Samples.platform()], meetings: [meeting]).isEmpty)
  }

  @Test("References that lead nowhere, with their place")
  func references() throws {
    var body = Samples.platform(seats: [Samples.seat("c", .chair, "mali")])
    body.parent = "nobody"
    var meeting = Samples.meeting("mcp-5", "2017-06-14")
    meeting.chair = MeetingChair(party: nil, person: "ghost")
    meeting.attendance = [Attendance(id: "a", seat: "gone", party: .organization("mali"), manner: .present)]
    meeting.agenda = [
      AgendaItem(
        id: "p", title: .same("Point"), parent: "q",
        followsUp: [
          DecisionReference(meeting: "mcp-4", decision: "d"),
          DecisionReference(meeting: "mcp-5", decision: "d"),
        ])
    ]
    let found = try findings(bodies: [body], meetings: [meeting])
    #expect(found.allSatisfy { $0.severity == .damage })
    #expect(
      Set(found.map(\.kind)) == [
        .danglingReference(.body, "nobody", at: path("/parent")),
        .danglingReference(.person, "ghost", at: path("/chair/person")),
        .danglingElement(.seat, "gone", at: path("/attendance/#a/seat")),
        .danglingElement(.agendaItem, "q", at: path("/agenda/#p/parent")),
        .danglingReference(.meeting, "mcp-4", at: path("/agenda/#p/followsUp")),
        .danglingElement(.decision, "d", at: path("/agenda/#p/followsUp")),
      ])
  }

  @Test("What stands above itself")
  func cycles() throws {
    var first = Body(id: "a", kind: .forum, name: .same("A"), parent: "b")
    let second = Body(id: "b", kind: .forum, name: .same("B"), parent: "a")
    #expect(
      try findings(bodies: [first, second]).map(\.kind)
        == [.cycle(at: path("/parent")), .cycle(at: path("/parent"))])
    first.parent = nil
    #expect(try findings(bodies: [first, second]).isEmpty)
    let organization = Organization(id: "o", kind: .other, name: .same("O"), partOf: "o")
    #expect(try findings(organizations: [organization]).map(\.kind) == [.cycle(at: path("/partOf"))])
  }

  @Test("Damage comes before broken rules, and these before warnings")
  func order() throws {
    var body = Samples.platform(seats: [
      Seat(id: "v", role: .chair, holder: nil), Samples.seat("r", .rapporteur, "un"),
    ])
    body.parent = "nobody"
    #expect(try findings(bodies: [body]).map(\.severity) == [.damage, .brokenRule, .warning])
  }

  private func path(_ text: String) -> JSONPath { JSONPath(text) ?? .root }
}
