import Commands
import Domain
import TestSupport
import Testing

@Suite("Drafting and amending decisions")
struct DraftDecisionTests {
  let room: Room

  init() throws { room = try Room() }

  @Test("A draft comes last, with its original language, its parties and its deadline")
  func draft() throws {
    let changes = try room.run(
      DraftDecision(
        meeting: "mcp-6", item: "a-2", title: Text(fr: "Rapports"), verb: .requests,
        paragraphs: [Text(fr: "Demande un état."), Text(fr: " ")],
        responsible: [Room.mali, .members, Room.mali], deadline: .date("2027-05-31"), remark: Text(fr: "")))
    #expect(changes.action == "draft-decision")
    #expect(changes.subject == .meeting("mcp-6", year: 2027))
    #expect(changes.detail == "MCP/6/Dec.1")
    let decision = try #require(try room.plenary.decisions.last)
    #expect(decision.standing == .proposed && decision.item == "a-2" && decision.symbol == nil)
    #expect(decision.original == .french && decision.title == Text("Rapports", in: .french))
    #expect(decision.paragraphs.map(\.text) == [Text("Demande un état.", in: .french)])
    #expect(decision.responsible.map(\.party) == [Room.mali, .members])
    #expect(decision.deadline == .date("2027-05-31") && decision.remark == nil)
  }

  @Test("With words in both languages and none named, both count as original")
  func twoLanguages() throws {
    let both = try room.decision(try room.draft(Text(en: "Text", fr: "Texte")))
    #expect(both.original == nil)
    let named = try room.decision(try room.draft(Text(en: "Text", fr: "Texte", original: .english)))
    #expect(named.original == .english && named.paragraphs[0].text.original == .english)
  }

  @Test("What is missing or wrong is named by its field")
  func input() throws {
    #expect(room.error(DraftDecision(meeting: "mcp-6")) == .invalid(.text, .missing))
    #expect(
      room.error(DraftDecision(meeting: "mcp-6", original: .english, paragraphs: [Text(fr: "Texte")]))
        == .invalid(.text, .missing))
    let words = [Text(fr: "Texte")]
    #expect(
      room.error(DraftDecision(meeting: "mcp-6", item: "a-9", paragraphs: words))
        == .noSuchElement(.agendaItem, "a-9", in: .meeting("mcp-6", year: 2027)))
    #expect(
      room.error(
        DraftDecision(meeting: "mcp-6", paragraphs: words, responsible: [.organization("atlantis")]))
        == .noSuchRecord(.organization, "atlantis"))
    #expect(
      room.error(DraftDecision(meeting: "mcp-6", paragraphs: words, deadline: .date("2027-01-11")))
        == .invalid(.deadline, .dueBeforeMeeting("2027-01-12")))
    #expect(
      room.error(DraftDecision(meeting: "mcp-9", paragraphs: words)) == .noSuchRecord(.meeting, "mcp-9"))
  }

  @Test("Taking note has neither owner nor deadline")
  func takesNote() throws {
    func draft(_ responsible: [Party], _ deadline: Deadline?) -> DraftDecision {
      DraftDecision(
        meeting: "mcp-6", verb: .takesNote, paragraphs: [Text(fr: "Prend note")], responsible: responsible,
        deadline: deadline)
    }
    let refusal = Refusal.noFollowUp("MCP/6/Dec.1", .takesNote)
    #expect(room.refusal(draft([Room.mali], nil)) == refusal)
    #expect(room.refusal(draft([], .ongoing)) == refusal)
    #expect(room.error(draft([], nil)) == nil)
  }

  @Test("No draft in a closed body, a cancelled meeting or approved minutes")
  func refusals() throws {
    let words = [Text(fr: "Texte")]
    #expect(
      room.refusal(DraftDecision(meeting: "srs-1", paragraphs: words)) == .bodyIsClosed("srs", successor: nil)
    )
    var cancelled = Room.sixth
    cancelled.timing = .cancelled(nil, reason: nil)
    #expect(
      try Room(cancelled).refusal(DraftDecision(meeting: "mcp-6", paragraphs: words))
        == .notInSession("mcp-6", .cancelled))
    try room.approve()
    #expect(room.refusal(DraftDecision(meeting: "mcp-6", paragraphs: words)) == .minutesAreFinal("mcp-6"))
  }

  @Test("New words keep the old wording as a version, and drop a translation that no longer says the same")
  func amendment() throws {
    let reference = try room.draft(Text(en: "Asks", fr: "Demande", original: .french))
    try room.run(AmendDecision(decision: reference, paragraphs: [Text(fr: "Demande aux groupes")]))
    let decision = try room.decision(reference)
    #expect(decision.paragraphs.map(\.text) == [Text("Demande aux groupes", in: .french)])
    #expect(decision.versions.map { $0.paragraphs.map(\.text.fr) } == [["Demande"]])
    #expect(decision.versions[0].replacedBy == "A. Diallo")
    #expect(decision.paragraphs[0].id == decision.versions[0].paragraphs[0].id)
  }

  @Test("A translation is no amendment, nor is a new one beside new words lost")
  func translation() throws {
    let reference = try room.draft(Text("Demande", in: .french))
    try room.run(AmendDecision(decision: reference, paragraphs: [Text(en: "Asks")]))
    #expect(try room.decision(reference).versions.isEmpty)
    try room.run(AmendDecision(decision: reference, paragraphs: [Text(en: "Urges", fr: "Exhorte")]))
    let decision = try room.decision(reference)
    #expect(decision.versions.count == 1)
    #expect(decision.paragraphs[0].text == Text(en: "Urges", fr: "Exhorte", original: .french))
  }

  @Test("Paragraphs come and go by their place; title, verb and point change beside them")
  func parts() throws {
    let reference = try room.draft(Text("Un", in: .french))
    try room.run(AmendDecision(decision: reference, paragraphs: [Text(fr: "Un"), Text(fr: "Deux")]))
    #expect(try room.decision(reference).paragraphs.map(\.text.fr) == ["Un", "Deux"])
    try room.run(
      AmendDecision(decision: reference, title: Text(en: "Title"), verb: .to(.urges), item: .to("a-2")))
    let decision = try room.decision(reference)
    #expect(decision.verb == .urges && decision.item == "a-2" && decision.title?.en == "Title")
    #expect(decision.versions.count == 1)
    #expect(
      room.error(AmendDecision(decision: reference, paragraphs: [Text(fr: "")])) == .invalid(.text, .missing))
    #expect(room.error(AmendDecision(decision: reference, item: .to("a-9"))) != nil)
    try room.run(AssignDecision(decision: reference, responsible: .to([Room.mali])))
    #expect(
      room.refusal(AmendDecision(decision: reference, verb: .to(.takesNote)))
        == .noFollowUp("MCP/6/Dec.1", .takesNote))
  }

  @Test("After approval the words are final, and translation stays open for ever")
  func final() throws {
    let reference = try room.adopted(Text("Demande", in: .french))
    try room.approve()
    let final = Refusal.textIsFinal("MCP/6/Dec.1")
    #expect(room.refusal(AmendDecision(decision: reference, paragraphs: [Text(fr: "Exige")])) == final)
    #expect(
      room.refusal(AmendDecision(decision: reference, paragraphs: [Text(en: "Asks"), Text(fr: "Deux")]))
        == final)
    #expect(room.refusal(AmendDecision(decision: reference, verb: .to(.urges))) == final)
    #expect(room.error(AmendDecision(decision: reference, paragraphs: [Text(en: "Asks")])) == nil)
    #expect(room.error(AmendDecision(decision: reference, paragraphs: [Text(en: "Requests")])) == nil)
    let decision = try room.decision(reference)
    #expect(decision.paragraphs[0].text == Text(en: "Requests", fr: "Demande", original: .french))
    #expect(decision.versions.isEmpty && Sealing.stands(decision) == true)
  }

  @Test("A remark is edited by itself, keeps no version, and stays open once the minutes are approved")
  func remark() throws {
    let reference = try room.draft()
    try room.run(AmendDecision(decision: reference, remark: Text(fr: "À vérifier")))
    #expect(try room.decision(reference).remark == Text(fr: "À vérifier"))
    #expect(try room.decision(reference).versions.isEmpty)
    try room.run(AmendDecision(decision: reference, verb: .to(.urges)))
    #expect(try room.decision(reference).remark?.fr == "À vérifier")
    try room.run(AdoptDecision(decision: reference, method: .consensus))
    try room.approve()
    try room.run(AmendDecision(decision: reference, remark: Text(en: "", fr: "")), on: "2027-02-01")
    #expect(try room.decision(reference).remark == nil)
  }
}
