import CanonicalJSON
import Commands
import Domain
import TestSupport
import Testing

@Suite("Minutes, from draft to approval and after")
struct MinutesTests {
  let room: Room

  init() throws { room = try Room() }

  private var minutes: Minutes { get throws { try #require(try room.plenary.minutes) } }

  /// The plenary closed, its minutes drafted.
  private func draft() throws {
    try room.run(CloseMeeting(meeting: "mcp-6"))
    try room.run(DraftMinutes(meeting: "mcp-6"))
  }

  private func circulate() throws {
    try draft()
    try room.run(ClearMinutes(meeting: "mcp-6"), on: "2027-01-15")
    try room.run(CirculateMinutes(meeting: "mcp-6"), on: "2027-01-20")
  }

  @Test("A draft has the sections of the paper and its symbol, and grows with the agenda")
  func drafting() throws {
    let changes = try room.run(DraftMinutes(meeting: "mcp-6"))
    #expect(changes.detail == "MCP/6/Min.")
    #expect(
      try minutes.sections.map(\.kind)
        == [.opening, .attendance, .agenda, .item, .otherBusiness, .nextMeeting, .closure])
    #expect(try minutes.draftedOn == "2027-01-12" && minutes.standing == .draft)
    let opening = try minutes.sections[0]
    try room.run(EditMinutesSection(meeting: "mcp-6", section: opening.id, text: Text(fr: "Ouverte à 9 h.")))
    try room.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Urgence")))
    try room.run(DraftMinutes(meeting: "mcp-6"), on: "2027-01-14")
    #expect(try minutes.sections.count { $0.kind == .item } == 2)
    #expect(try minutes.sections[0].text == Text("Ouverte à 9 h.", in: .french))
    #expect(try minutes.draftedOn == "2027-01-12")
  }

  @Test("No minutes before the meeting, none anew once they left the draft")
  func draftingRefused() throws {
    var planned = Room.sixth
    planned.timing = .planned(planned.timing.schedule)
    #expect(
      try Room(planned).refusal(DraftMinutes(meeting: "mcp-6")) == .minutesBeforeMeeting("mcp-6", .planned))
    #expect(room.refusal(DraftMinutes(meeting: "srs-1")) == .bodyIsClosed("srs", successor: nil))
    try circulate()
    #expect(
      room.refusal(DraftMinutes(meeting: "mcp-6"))
        == .minutesTransition("mcp-6", from: .circulated, to: .draft))
    try room.run(ApproveMinutes(meeting: "mcp-6"), on: "2027-01-28")
    #expect(room.refusal(DraftMinutes(meeting: "mcp-6")) == .minutesAreFinal("mcp-6"))
  }

  @Test("A section merges by language, and an empty text gives back what was recorded")
  func editing() throws {
    try draft()
    let id = try minutes.sections[0].id
    try room.run(EditMinutesSection(meeting: "mcp-6", section: id, text: Text(fr: "Ouverte à 9 h.")))
    try room.run(EditMinutesSection(meeting: "mcp-6", section: id, text: Text(en: "Opened at 9.")))
    #expect(
      try minutes.sections[0].text == Text(en: "Opened at 9.", fr: "Ouverte à 9 h.", original: .french))
    try room.run(EditMinutesSection(meeting: "mcp-6", section: id, text: Text()))
    #expect(try minutes.sections[0].text == nil)
    #expect(
      room.error(EditMinutesSection(meeting: "mcp-6", section: "s-9", text: Text(fr: "x")))
        == .noSuchElement(.minutes, "s-9", in: .meeting("mcp-6", year: 2027)))
    #expect(
      room.refusal(EditMinutesSection(meeting: "mcp-5", section: "s-9", text: Text(fr: "x")))
        == .minutesMissing("mcp-5"))
  }

  @Test("The chair clears by itself or by its people, once and after the meeting")
  func clearing() throws {
    try room.run(DraftMinutes(meeting: "mcp-6"))
    #expect(room.refusal(ClearMinutes(meeting: "mcp-6")) == .minutesBeforeMeeting("mcp-6", .inSession))
    #expect(
      room.refusal(SendMinutesToChair(meeting: "mcp-6")) == .minutesBeforeMeeting("mcp-6", .inSession))
    try room.run(CloseMeeting(meeting: "mcp-6"))
    try room.run(SendMinutesToChair(meeting: "mcp-6", on: "2027-01-14"))
    #expect(try minutes.sentToChair == "2027-01-14")
    #expect(room.refusal(ClearMinutes(meeting: "mcp-6", by: Room.mali)) == .notAChair("mcp-6", Room.mali))
    try room.run(ClearMinutes(meeting: "mcp-6", by: .person("taha"), on: "2027-01-16"))
    #expect(try minutes.standing == .cleared(on: "2027-01-16"))
    #expect(try minutes.clearances.map(\.party) == [Room.chad])
    #expect(
      room.refusal(ClearMinutes(meeting: "mcp-6"))
        == .minutesTransition("mcp-6", from: .cleared, to: .cleared))
    #expect(
      room.refusal(SendMinutesToChair(meeting: "mcp-6"))
        == .minutesTransition("mcp-6", from: .cleared, to: .cleared))
  }

  @Test("Every co-chair clears, and only then the minutes are cleared")
  func coChairs() throws {
    let meeting = Meeting(
      id: "ts-1", year: 2027, body: "ts", kind: .ordinary, ordinal: 1,
      timing: .held(Schedule(date: "2027-01-05")), chair: MeetingChair(party: Room.union))
    let room = try Room(meeting)
    try room.run(DraftMinutes(meeting: "ts-1"))
    #expect(room.error(ClearMinutes(meeting: "ts-1")) == .ambiguous("TS/1/Min.", ["au", "un"]))
    try room.run(ClearMinutes(meeting: "ts-1", by: .organization("misahel")))
    #expect(try room.register.meeting("ts-1").minutes?.standing == .draft)
    #expect(
      room.refusal(ClearMinutes(meeting: "ts-1", by: Room.union)) == .alreadyCleared("ts-1", Room.union))
    #expect(room.refusal(CirculateMinutes(meeting: "ts-1")) == .clearancesMissing("ts-1", [Room.nations]))
    try room.run(ClearMinutes(meeting: "ts-1", by: Room.nations))
    #expect(try room.register.meeting("ts-1").minutes?.standing == .cleared(on: "2027-01-12"))
  }

  @Test("Where nobody is known to preside, the chair is missing")
  func noChair() throws {
    let body = Body(id: "new", kind: .forum, name: .same("New"))
    let meeting = Meeting(
      id: "new-1", year: 2026, body: "new", kind: .ordinary, timing: .held(Schedule(date: "2026")))
    let room = try Room(body, meeting)
    try room.run(DraftMinutes(meeting: "new-1"))
    #expect(room.error(ClearMinutes(meeting: "new-1", by: Room.mali)) == .invalid(.chair, .missing))
  }

  @Test("Cleared minutes go round for the body's period, or to the day that is named")
  func circulation() throws {
    try draft()
    #expect(
      room.refusal(CirculateMinutes(meeting: "mcp-6")) == .clearancesMissing("mcp-6", [Room.chad]))
    try room.run(ClearMinutes(meeting: "mcp-6"))
    #expect(
      room.error(CirculateMinutes(meeting: "mcp-6", on: "2027-01-20", commentsUntil: "2027-01-19"))
        == .invalid(.date, .endsBeforeItBegins))
    try room.run(CirculateMinutes(meeting: "mcp-6", on: "2027-01-20"))
    #expect(try minutes.standing == .circulated(on: "2027-01-20", commentsUntil: "2027-01-27"))
    #expect(
      room.refusal(CirculateMinutes(meeting: "mcp-6"))
        == .minutesTransition("mcp-6", from: .circulated, to: .circulated))
  }

  @Test("Comments are kept with their section until approval")
  func comments() throws {
    try circulate()
    let section = try minutes.sections[3].id
    try room.run(
      CommentOnMinutes(
        meeting: "mcp-6", by: Room.union, section: section, text: "Ajouter l’annexe.", on: "2027-01-22"))
    #expect(try minutes.comments.map(\.section) == [section])
    #expect(
      room.error(CommentOnMinutes(meeting: "mcp-6", by: Room.union, text: " ")) == .invalid(.text, .missing))
    #expect(
      room.error(CommentOnMinutes(meeting: "mcp-6", by: Room.union, section: "s-9", text: "x"))
        == .noSuchElement(.minutes, "s-9", in: .meeting("mcp-6", year: 2027)))
    #expect(
      room.error(CommentOnMinutes(meeting: "mcp-6", by: .organization("x"), text: "x"))
        == .noSuchRecord(.organization, "x"))
    try room.run(ApproveMinutes(meeting: "mcp-6"), on: "2027-01-28")
    #expect(
      room.refusal(CommentOnMinutes(meeting: "mcp-6", by: Room.union, text: "x")) == .minutesAreFinal("mcp-6")
    )
  }

  @Test("Silence approves on the day after the last one for comments, and seals what it makes final")
  func tacitApproval() throws {
    let adopted = try room.adopted(Text("Demande", in: .french))
    let withdrawn = try room.draft()
    try room.run(WithdrawDecision(decision: withdrawn))
    try circulate()
    let open = Refusal.commentsStillOpen("mcp-6", until: "2027-01-27")
    #expect(room.refusal(ApproveMinutes(meeting: "mcp-6"), on: "2027-01-27") == open)
    #expect(room.refusal(ApproveMinutes(meeting: "mcp-6", on: "2027-02-01"), on: "2027-01-21") == open)
    try room.run(ApproveMinutes(meeting: "mcp-6"), on: "2027-01-28")
    #expect(try minutes.standing == .approved(on: "2027-01-28", how: .tacit))
    let snapshot = try #require(try minutes.snapshot)
    #expect(snapshot.isIntact)
    let sealed = try JSONTreeDecoder().decode(SealedMinutes.self, from: snapshot.content)
    #expect(sealed.bodyAcronym?.fr == "PMC" && sealed.symbol == "MCP/6/Min.")
    #expect(sealed.names.map(\.name.fr) == ["Tchad"] && sealed.people.map(\.name) == ["Hissein Brahim Taha"])
    #expect(sealed.decisions.count == 2 && sealed.agenda.count == 3 && sealed.sections.count == 7)
    #expect(Sealing.stands(try room.decision(adopted)) == true)
    #expect(try room.decision(withdrawn).finalText == nil)
  }

  @Test("The next meeting of the body approves, in session")
  func approvalAtMeeting() throws {
    try circulate()
    let seventh = Meeting(
      id: "mcp-7", year: 2027, body: "mcp", kind: .ordinary, ordinal: 7,
      timing: .inSession(Schedule(date: "2027-07-13")))
    var planned = seventh
    planned.timing = .planned(seventh.timing.schedule)
    try room.add(planned)
    #expect(
      room.refusal(ApproveMinutes(meeting: "mcp-6", at: "mcp-7")) == .notInSession("mcp-7", .planned))
    for wrong in ["mcp-6", "srs-1"] as [MeetingID] {
      #expect(
        room.error(ApproveMinutes(meeting: "mcp-6", at: wrong))
          == .invalid(.meeting, .unknownValue(wrong.text, allowed: [])))
    }
    #expect(
      room.error(ApproveMinutes(meeting: "mcp-6", at: "mcp-5")) == .invalid(.meeting, .endsBeforeItBegins))
    try room.add(seventh)
    try room.run(ApproveMinutes(meeting: "mcp-6", at: "mcp-7"), on: "2027-07-13")
    #expect(try minutes.standing == .approved(on: "2027-07-13", how: .atMeeting("mcp-7")))
  }

  @Test("Nothing is approved that was not circulated, or while a proposal is open")
  func approvalRefused() throws {
    try draft()
    #expect(
      room.refusal(ApproveMinutes(meeting: "mcp-6"))
        == .minutesTransition("mcp-6", from: .draft, to: .approved))
    try room.run(ClearMinutes(meeting: "mcp-6"))
    try room.run(CirculateMinutes(meeting: "mcp-6"))
    let late = try room.draft()
    #expect(
      room.refusal(ApproveMinutes(meeting: "mcp-6"), on: "2027-02-01")
        == .proposalsOpen("mcp-6", [late.decision]))
    #expect(room.refusal(ApproveMinutes(meeting: "mcp-5")) == .minutesMissing("mcp-5"))
  }

  @Test("Reopening needs a reason, keeps the seal that was, and starts from a draft")
  func reopening() throws {
    let adopted = try room.adopted(Text("Demande", in: .french))
    try room.approve()
    let seal = try minutes.snapshot
    #expect(room.refusal(ReopenMinutes(meeting: "mcp-6", reason: " ")) == .reasonMissing)
    try room.run(ReopenMinutes(meeting: "mcp-6", reason: "a name was wrong"))
    #expect(try minutes.standing == .draft && minutes.snapshot == nil && minutes.clearances.isEmpty)
    let record = try #require(try minutes.reopenings.first)
    #expect(record.reason == "a name was wrong" && record.by == "A. Diallo" && record.snapshot == seal)
    #expect(try room.decision(adopted).finalText == nil)
    #expect(room.error(AmendDecision(decision: adopted, paragraphs: [Text(fr: "Exige")])) == nil)
    #expect(
      room.refusal(ReopenMinutes(meeting: "mcp-6", reason: "again"))
        == .minutesTransition("mcp-6", from: .draft, to: .draft))
  }

  @Test("A corrigendum comes after approval, and translations stay possible")
  func after() throws {
    try draft()
    let correct = CorrectMinutes(meeting: "mcp-6", text: Text(fr: "Lire « Tchad »."))
    #expect(room.refusal(correct) == .minutesNotFinal("mcp-6"))
    let section = try minutes.sections[0].id
    try room.run(EditMinutesSection(meeting: "mcp-6", section: section, text: Text(fr: "Ouverte.")))
    try room.run(ClearMinutes(meeting: "mcp-6"))
    try room.run(CirculateMinutes(meeting: "mcp-6"))
    try room.run(ApproveMinutes(meeting: "mcp-6"), on: "2027-02-01")
    #expect(room.error(CorrectMinutes(meeting: "mcp-6", text: Text())) == .invalid(.text, .missing))
    #expect(try room.run(correct).detail == "MCP/6/Min./Corr.1")
    #expect(
      room.refusal(EditMinutesSection(meeting: "mcp-6", section: section, text: Text(fr: "Autre.")))
        == .minutesAreFinal("mcp-6"))
    #expect(
      room.refusal(EditMinutesSection(meeting: "mcp-6", section: section, text: Text()))
        == .minutesAreFinal("mcp-6"))
    #expect(
      room.error(EditMinutesSection(meeting: "mcp-6", section: section, text: Text(en: "Opened."))) == nil)
    #expect(try minutes.snapshot?.isIntact == true)
  }
}
