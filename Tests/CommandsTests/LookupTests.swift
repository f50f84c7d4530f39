import Commands
import Domain
import TestSupport
import Testing

@Suite("Words an officer types")
struct LookupTests {
  private let room: Room
  private var register: any Register { room.register }

  init() throws { room = try Room() }

  private func error<Value>(_ find: () throws -> Value) -> RegisterError? {
    do {
      _ = try find()
      return nil
    } catch {
      return error as? RegisterError
    }
  }

  @Test(
    "An organisation is found by identifier, acronym or name in either language",
    arguments: [
      ("un", "un"), ("UN", "un"), ("onu", "un"), ("ONU ", "un"), ("united nations", "un"),
      ("Nations unies", "un"),
      ("tchad", "chad"), ("TCHAD", "chad"), ("Burkina-Faso", "burkina-faso"),
      ("burkina faso", "burkina-faso"),
      ("cooperation islamique", "oic"), ("Union Africaine", "au"), ("ua", "au"), ("burk", "burkina-faso"),
      ("organisation cooperation islamique", "oic"), ("nations, unies", "un"),
    ] as [(String, OrganizationID)])
  func organizations(words: String, expected: OrganizationID) throws {
    #expect(try register.organization(named: words) == expected)
  }

  @Test("What several answer to equally well is shown, and what nobody answers to is said")
  func unclear() throws {
    #expect(error { try register.organization(named: "organ") } == nil)
    #expect(
      error { try register.body(named: "office") } == nil,
      "the beginning of one name only")
    #expect(error { try register.organization(named: "a") } == .noSuchRecord(.organization, "a"))
    #expect(error { try register.organization(named: " ") } == .invalid(.organization, .missing))
    #expect(error { try register.body(named: "xyz") } == .noSuchRecord(.body, "xyz"))
    let twin = Organization(
      id: "union-2", kind: .other, name: Text(en: "African Union", fr: "Union africaine"))
    let twins = try Room(twin).register
    guard
      case .ambiguous("union africaine", let candidates)? = error({
        try twins.organization(named: "union africaine")
      })
    else {
      Issue.record("not ambiguous")
      return
    }
    #expect(Set(candidates) == ["au", "union-2"])
  }

  @Test("Bodies and people answer likewise")
  func bodiesAndPeople() throws {
    #expect(try register.body(named: "pmc") == "mcp")
    #expect(try register.body(named: "secretariat technique") == "ts")
    #expect(try register.person(named: "taha") == "taha")
    #expect(try register.person(named: "Abakar") == "abakar")
    #expect(try register.person(named: "mahamat abakar") == "abakar")
  }

  @Test("A party is whatever answers most closely; a kind in front decides")
  func parties() throws {
    #expect(try register.party(named: "AU") == Room.union)
    #expect(try register.party(named: "MCP") == .body("mcp"))
    #expect(try register.party(named: "taha") == .person("taha"))
    #expect(try register.party(named: "members") == .members)
    #expect(try register.party(named: "Membres") == .members)
    #expect(try register.party(named: "body:oses") == .body("oses"))
    #expect(error { try register.party(named: "nobody") } == .noSuchRecord(.organization, "nobody"))
    let twin = Organization(id: "oses", kind: .mission, name: .same("OSES"))
    let both = try Room(twin).register
    #expect(
      error { try both.party(named: "oses") } == .ambiguous("oses", ["organization:oses", "body:oses"]))
    #expect(try both.party(named: "organisation:oses") == .organization("oses"))
  }

  @Test("A post is the one that holds a seat, in either language, or a new one")
  func posts() throws {
    let envoy = Party.post(Text(en: "Special Envoy", fr: "Envoyé spécial"), of: "un")
    #expect(try register.party(named: "post:envoye special") == envoy)
    #expect(try register.party(named: "Special envoy") == envoy)
    #expect(
      try register.party(named: "poste:Ministre du Plan", in: .french)
        == .post(Text("Ministre du Plan", in: .french), of: nil))
    #expect(
      try register.party(named: "post:Minister of Plan / Ministre du Plan (mali)")
        == .post(Text(en: "Minister of Plan", fr: "Ministre du Plan"), of: "mali"))
    #expect(
      error { try register.party(named: "post:Minister (atlantis)") }
        == .noSuchRecord(.organization, "atlantis"))
    #expect(error { try register.party(named: "post: ") } == .invalid(.holder, .missing))
  }

  @Test(
    "A meeting is found by identifier, body and number, body and day, day, or title",
    arguments: [
      "mcp-6", "MCP-6", "MCP/6", "pmc 6", "PMC 6e", "mcp 6th", "mcp 2027-01-12", "2027-01-12", "2027-01",
    ])
  func meetings(words: String) throws {
    #expect(try register.meeting(named: words) == "mcp-6")
  }

  @Test("Meetings without an ordinal answer to the session of their symbols; titles to their words")
  func otherMeetings() throws {
    let extraordinary = Meeting(
      id: "mcp-extraordinary-2026", year: 2026, body: "mcp", kind: .extraordinary,
      timing: .held(Schedule(date: "2026-03-01")))
    let register = try Room(extraordinary).register
    #expect(try register.meeting(named: "MCP/2026-EX1") == "mcp-extraordinary-2026")
    #expect(try register.meeting(named: "cinquieme pleniere") == "mcp-5")
    #expect(error { try register.meeting(named: "MCP/9") } == .noSuchRecord(.meeting, "MCP/9"))
    #expect(error { try register.meeting(named: "") } == .invalid(.meeting, .missing))
    let twin = Meeting(
      id: "ts-1", year: 2027, body: "ts", kind: .ordinary, ordinal: 1,
      timing: .planned(Schedule(date: "2027-01-12")))
    let both = try Room(twin).register
    guard case .ambiguous(_, let candidates)? = error({ try both.meeting(named: "2027-01-12") }) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(Set(candidates) == ["mcp-6", "ts-1"])
  }

  @Test(
    "A decision answers to its symbol, final or provisional, and to its meeting with number or identifier")
  func decisions() throws {
    let first = try room.draft()
    let second = try room.draft()
    for words in [
      "MCP/6/Dec.2", "mcp/6/dec.2", "mcp-6/2", "MCP/6/2", "mcp-6/\(second.decision)", second.decision.text,
    ] {
      #expect(try register.decision(named: words) == second)
    }
    #expect(try register.decision(named: "2", in: "mcp-6") == second)
    let old = DecisionReference(meeting: "mcp-5", decision: "d-1")
    #expect(try register.decision(named: "MCP/5/Dec.1") == old)
    #expect(try register.decision(named: "mcp-5/1") == old)
    try room.run(DeferDecision(decision: first))
    #expect(try register.decision(named: "mcp-6/1") == second)
    #expect(
      error { try register.decision(named: "mcp-6/2") }
        == .noSuchElement(.decision, "2", in: .meeting("mcp-6", year: 2027)))
    #expect(error { try register.decision(named: "XYZ") } == .noSuchDecision("XYZ"))
    #expect(error { try register.decision(named: "d-1") } == .ambiguous("d-1", ["mcp-5/d-1", "srs-1/d-1"]))
  }

  @Test("Where numbers run on, a number means the symbol once the meeting has closed")
  func runningNumbers() throws {
    var body = Room.platform
    body.numbering = Numbering(decision: "Dec.{n}({session})", runsOn: true)
    var fifth = Room.fifth
    fifth.decisions[0].symbol = "Dec.391(5)"
    let register = try Room(body, fifth).register
    let reference = DecisionReference(meeting: "mcp-5", decision: "d-1")
    #expect(try register.decision(named: "mcp-5/391") == reference)
    #expect(try register.decision(named: "Dec.391(5)") == reference)
    #expect(error { try register.decision(named: "mcp-5/1") } != nil)
  }

  @Test("A point answers to its number, identifier or title")
  func agendaItems() throws {
    #expect(try register.agendaItem(numbered: "2", in: "mcp-6") == "a-2")
    #expect(try register.agendaItem(numbered: "2.", in: "mcp-6") == "a-2")
    #expect(try register.agendaItem(numbered: "a-3", in: "mcp-6") == "a-3")
    #expect(try register.agendaItem(numbered: "cloture", in: "mcp-6") == "a-3")
    #expect(
      error { try register.agendaItem(numbered: "4.1", in: "mcp-6") }
        == .noSuchElement(.agendaItem, "4.1", in: .meeting("mcp-6", year: 2027)))
  }

  @Test("A document answers to its symbol or title, a seat to its holder, its person or its role")
  func documentsAndSeats() throws {
    var sixth = Room.sixth
    sixth.documents = [
      MeetingDocument(
        id: "m-1", kind: .report, symbol: "MCP/6/Doc.1", title: Text("État des lieux", in: .french))
    ]
    let register = try Room(sixth).register
    #expect(try register.document(named: "mcp/6/doc.1", in: "mcp-6") == "m-1")
    #expect(try register.document(named: "etat des lieux", in: "mcp-6") == "m-1")
    #expect(error { try register.document(named: "x-9", in: "mcp-6") } != nil)
    #expect(try register.seat(named: "s-au", in: "mcp") == "s-au")
    #expect(try register.seat(named: "Tchad", in: "mcp") == "s-chad")
    #expect(try register.seat(named: "misahel", in: "mcp") == "s-au")
    #expect(try register.seat(named: "chair", in: "mcp") == "s-chad")
    #expect(try register.seat(named: "Abakar", in: "mcp") == "s-chad")
    #expect(error { try register.seat(named: "co-chair", in: "mcp") } != nil)
    #expect(
      error { try register.seat(named: "member", in: "mcp") } == .ambiguous("member", ["s-mali", "s-au"]))
  }
}
