import Domain
import TestSupport
import Testing

@Suite("Symbols")
struct NumberingRuleTests {
  private func rule(acronym: Text? = Text(en: "MCP", fr: "PMC"), _ numbering: Numbering = Numbering())
    -> NumberingRule
  {
    NumberingRule(body: Plenary.body(acronym: acronym, numbering: numbering), office: Plenary.office)
  }

  @Test("The default patterns make MCP/6/Dec.3, MCP/6/Min. and MCP/6/Doc.4")
  func defaults() {
    let meeting = Plenary.meeting()
    #expect(rule().decisionSymbol(3, in: meeting) == "MCP/6/Dec.3")
    #expect(rule().minutesSymbol(of: meeting) == "MCP/6/Min.")
    #expect(rule().documentSymbol(4, in: meeting) == "MCP/6/Doc.4")
    #expect(rule(acronym: nil).decisionSymbol(1, in: meeting) == "MCP/6/Dec.1")
    #expect(
      rule(acronym: Text("gec élargi", in: .french)).decisionSymbol(1, in: meeting) == "GEC-ÉLARGI/6/Dec.1")
  }

  @Test("The body's patterns go before the office's, and those before the default")
  func precedence() {
    var office = Plenary.office
    office.numbering = Numbering(decision: "{session}/{n}", minutes: "PV {session}")
    let body = Plenary.body(numbering: Numbering(decision: "B.{year}/{n}"))
    let rule = NumberingRule(body: body, office: office)
    #expect(rule.decisionSymbol(3, in: Plenary.meeting()) == "B.2027/3")
    #expect(rule.minutesSymbol(of: Plenary.meeting()) == "PV 6")
  }

  @Test(
    "Sessions without an ordinal are told apart by year, kind and place, or by their identifier",
    arguments: [
      ("mcp-6", .ordinary, 6, "6"), ("mcp-extraordinary-2027", .extraordinary, nil, "2027-EX1"),
      ("mcp-extraordinary-2027-2", .extraordinary, nil, "2027-EX2"), ("mcp-ex", .extraordinary, 3, "EX3"),
      ("mcp-high-level-2013", .highLevel, nil, "2013-HL1"), ("mcp-bamako", .extraordinary, nil, "BAMAKO"),
      ("mcp-security-2027", .extraordinary, nil, "SECURITY-2027"),
      ("mcp-between-meetings-2027", .betweenMeetings, nil, "BM-2027"),
      ("visit-2013", .visit, nil, "2013-VIS1"),
    ] as [(String, Meeting.Kind, Int?, String)])
  func sessions(identifier: String, kind: Meeting.Kind, ordinal: Int?, session: String) {
    #expect(rule().session(of: Plenary.meeting(identifier, kind: kind, ordinal: ordinal)) == session)
  }

  @Test("Between meetings the year takes the session's place")
  func betweenMeetings() {
    let meeting = Plenary.meeting("mcp-between-meetings-2027", kind: .betweenMeetings, ordinal: nil)
    #expect(rule().decisionSymbol(2, in: meeting) == "MCP/BM-2027/Dec.2")
    #expect(rule().number(of: "MCP/BM-2027/Dec.2", in: meeting) == 2)
  }

  @Test("A symbol is read back by its pattern only")
  func readingBack() {
    let meeting = Plenary.meeting()
    #expect(rule().number(of: "MCP/6/Dec.12", in: meeting) == 12)
    #expect(rule().number(of: "MCP/5/Dec.12", in: meeting) == nil)
    #expect(rule().number(of: "MCP/6/Dec.", in: meeting) == nil)
    #expect(rule().number(of: "MCP/6/Dec.x", in: meeting) == nil)
    #expect(rule().number(of: "MCP/6/Dec.9223372036854775807", in: meeting) == nil)
    let assembly = rule(Numbering(decision: "Assembly/AU/Dec.{n}({session})"))
    #expect(assembly.number(of: "Assembly/AU/Dec.391(6)", in: meeting) == 391)
    #expect(assembly.number(of: "Assembly/AU/Dec.391(7)", in: meeting) == nil)
  }

  @Test("Provisional symbols follow the order, and skip what was deferred, rejected or withdrawn")
  func provisional() {
    let meeting = Plenary.meeting(decisions: [
      Plenary.decision("d-1", .proposed), Plenary.decision("d-2", .withdrawn(reason: nil)),
      Plenary.decision("d-3"), Plenary.decision("d-4", .deferred(reason: nil)),
    ])
    func symbol(_ decision: String) -> String? {
      NumberingRule.provisionalSymbol(
        for: id(decision), in: meeting, body: Plenary.body(), office: Plenary.office)
    }
    #expect(symbol("d-1") == "MCP/6/Dec.1")
    #expect(symbol("d-2") == nil)
    #expect(symbol("d-3") == "MCP/6/Dec.2")
    #expect(symbol("d-9") == nil)
  }

  @Test("A final symbol is never given again, not even after what bore it was withdrawn")
  func neverReused() {
    let meeting = Plenary.meeting(decisions: [
      Plenary.decision("d-1", symbol: "MCP/6/Dec.1"),
      Plenary.decision("d-2", .withdrawn(reason: nil), symbol: "MCP/6/Dec.3"),
      Plenary.decision("d-3"), Plenary.decision("d-4"),
    ])
    let symbols = rule().finalSymbols(of: meeting, used: ["MCP/6/Dec.5"])
    #expect(symbols == ["d-3": "MCP/6/Dec.4", "d-4": "MCP/6/Dec.6"])
  }

  @Test("Numbers run on across sessions where the body has it so")
  func runningOn() {
    let meeting = Plenary.meeting(decisions: [Plenary.decision("d-1"), Plenary.decision("d-2")])
    let assembly = rule(Numbering(decision: "Dec.{n}({session})", runsOn: true))
    #expect(
      assembly.finalSymbols(of: meeting, used: [], after: 390)
        == ["d-1": "Dec.391(6)", "d-2": "Dec.392(6)"])
    #expect(rule().finalSymbols(of: meeting, used: [], after: 390)["d-1"] == "MCP/6/Dec.1")
  }

  @Test("A pattern without a number still gives each decision its own symbol")
  func withoutNumber() {
    let meeting = Plenary.meeting(decisions: [Plenary.decision("d-1"), Plenary.decision("d-2")])
    let symbols = rule(Numbering(decision: "{body}/{session}")).finalSymbols(of: meeting, used: [])
    #expect(symbols == ["d-1": "MCP/6", "d-2": "MCP/6.2"])
  }

  @Test("Documents get the next free symbol; revisions, addenda and corrigenda their own numbers")
  func documents() {
    var meeting = Plenary.meeting()
    #expect(rule().nextDocumentSymbol(in: meeting) == "MCP/6/Doc.1")
    meeting.documents = ["MCP/6/Doc.1", "MCP/6/Doc.3"].enumerated().map { number, symbol in
      MeetingDocument(id: id("m-\(number)"), kind: .report, symbol: symbol, title: Text())
    }
    #expect(rule().nextDocumentSymbol(in: meeting) == "MCP/6/Doc.2")
    #expect(NumberingRule.next(.revision, of: "MCP/6/Doc.1", among: []) == "MCP/6/Doc.1/Rev.1")
    #expect(NumberingRule.next(.corrigendum, of: "A", among: ["A/Corr.1"]) == "A/Corr.2")
  }
}
