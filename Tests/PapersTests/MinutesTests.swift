import Domain
import Papers
import TestSupport
import Testing

@Suite("Minutes")
struct MinutesTests {
  @Test("before the meeting there is nothing to minute")
  func before() {
    let request = PaperRequest(.minutes, meeting: "ts-2")
    #expect(throws: RegisterError.refused(.minutesBeforeMeeting("ts-2", .planned))) {
      try request.paper(from: SampleMeeting.register, asOf: "2027-02-01", in: .english)
    }
    #expect(throws: RegisterError.invalid(.meeting, .missing)) {
      try PaperRequest(.minutes).paper(from: SampleMeeting.register, asOf: "2027-02-01", in: .english)
    }
  }

  @Test("what an officer wrote stands instead of the generated words, a missing language is marked")
  func edited() throws {
    var meeting = SampleMeeting.sixth
    meeting.minutes = Minutes(
      symbol: "MCP/6/Min.", standing: .circulated(on: "2027-01-20", commentsUntil: "2027-01-27"),
      sections: [
        MinutesSection(id: "s-1", kind: .opening, text: Text("The chair welcomed everybody.", in: .english)),
        MinutesSection(id: "s-2", kind: .closure),
      ])
    let french = text(meeting, .french)
    #expect(french.contains("à traduire\u{A0}: The chair welcomed everybody."))
    #expect(!french.contains("La séance est ouverte"))
    #expect(french.contains("La séance est levée à 17\u{A0}h\u{A0}40."))
    #expect(french.contains("PROJET") && french.contains("observations attendues jusqu’au 27 janvier 2027"))
    #expect(french.contains("MCP/6/Dec.2"), "a decision without a section of its own is not lost")
  }

  @Test("the quorum is told as the rule of the body has it")
  func quorum() {
    #expect(
      quorumSentence(QuorumRule(share: Fraction(2, of: 3)))
        == "With 5 of the 7 voting seats present or represented and 5 required, there was a quorum.")
    #expect(
      quorumSentence(QuorumRule(seats: 6))
        == "With 5 of the 7 voting seats present or represented and 6 required, there was no quorum.")
  }

  @Test("approved minutes keep the names and the neighbours of their day, and bear no mark")
  func approved() throws {
    var meeting = SampleMeeting.sixth
    meeting.minutes = Minutes(
      symbol: "MCP/6/Min.", standing: .approved(on: "2027-02-01", how: .tacit), sections: [])
    let before = register(meeting)
    let snapshot = try Sealing.snapshot(
      of: meeting, body: SampleDirectory.bodies[0],
      names: [.init(party: .organization("chad"), name: Text(en: "Chad", fr: "Tchad"))], people: [],
      neighbours: try before.neighbours(of: meeting))
    meeting.minutes?.snapshot = snapshot
    let then = text(meeting, .english)
    #expect(!then.contains("DRAFT") && then.contains("Approved tacitly on 1 February 2027."))
    #expect(then.contains("The next plenary is planned for 13 July 2027 in Bamako."))
    var renamed = SampleDirectory.organizations
    renamed[1].name = Text(en: "Republic of Chad", fr: "République du Tchad")
    var moved = SampleMeeting.seventh
    moved.timing = .cancelled(nil, reason: nil)
    #expect(text(meeting, .english, organizations: renamed, next: moved) == then)
  }

  @Test("minutes that no longer match what was approved say so")
  func tampered() throws {
    var meeting = SampleMeeting.sixth
    meeting.minutes = Minutes(standing: .approved(on: "2027-02-01", how: .tacit))
    let sealed = try Sealing.text(of: meeting.decisions[0])
    meeting.decisions[0].finalText = sealed
    #expect(!text(meeting, .english).contains("no longer matches"))
    meeting.decisions[0].paragraphs[0].text.fr = "La Plateforme approuve."
    #expect(text(meeting, .english).contains("no longer matches what was approved"))
  }

  private func quorumSentence(_ rule: QuorumRule) -> String? {
    var body = SampleDirectory.bodies[0]
    body.quorum = rule
    let register = FixedRegister(
      organizations: SampleDirectory.organizations, bodies: [body], meetings: [SampleMeeting.sixth])
    let paper = try? PaperRequest(.minutes, meeting: "mcp-6").paper(
      from: register, asOf: "2027-01-13", in: .english)
    return paper?.blocks.compactMap { block in
      if case .paragraph(let passage) = block, passage.plain.contains("quorum") { passage.plain } else { nil }
    }.first
  }

  private func text(
    _ meeting: Meeting, _ language: PaperLanguage,
    organizations: [Organization] = SampleDirectory.organizations, next: Meeting = SampleMeeting.seventh
  ) -> String {
    let register = register(meeting, organizations, next)
    let paper = try? PaperRequest(.minutes, meeting: "mcp-6").paper(
      from: register, asOf: "2027-07-12", in: language)
    return paper.map { TextFormat.markdown.text(of: $0) } ?? ""
  }

  private func register(
    _ meeting: Meeting, _ organizations: [Organization] = SampleDirectory.organizations,
    _ next: Meeting = SampleMeeting.seventh
  ) -> FixedRegister {
    FixedRegister(
      organizations: organizations, people: SampleDirectory.people, bodies: SampleDirectory.bodies,
      meetings: [SampleMeeting.fifth, meeting, next])
  }
}
