import CanonicalJSON
import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("A plenary from its agenda to what became of its decisions, on the starter register")
struct PlenaryLifeTests {
  let register = MemoryRegister()
  /// Contexts share the identifiers that one room gives.
  let room: Room

  init() throws {
    room = try Room()
    let records = try StarterAssets.records(of: .sahel)
    let tree = try #require(records.first { $0.key == .office }?.tree)
    let office = try JSONTreeDecoder().decode(Office.self, from: tree)
    try run(EstablishRegister(office: office, records: records, starter: "sahel"), "2026-11-01")
  }

  @discardableResult
  private func run(_ command: some Command, _ day: CalendarDay) throws -> ChangeSet {
    try register.perform(command, in: room.context(on: day)).changeSet
  }

  private func broken(asOf day: CalendarDay) throws -> [FindingKind] {
    try Check.findings(in: register, asOf: day).filter { $0.severity != .warning }.map(\.kind)
  }

  @Test("Scheduled, carried, convened, opened, decided, closed, minuted, approved, followed up")
  func life() throws {
    let body = try register.body(named: "PMC")
    try run(
      ScheduleMeeting(
        body: body, date: "2027-01-12", start: "09:00", zone: "Africa/Ndjamena", place: .same("N’Djamena")),
      "2026-11-02")
    let meeting = try register.meeting(named: "PMC 6e")
    #expect(meeting == "mcp-6")
    try run(CarryAgenda(meeting: meeting), "2026-11-10")
    try run(
      AddAgendaItem(meeting: meeting, title: Text(fr: "Rapports des groupes thématiques")), "2026-11-10")
    let libya = try register.decision(named: "libya-study")
    #expect(try register.meeting(meeting).agenda.flatMap(\.followsUp) == [libya])
    try run(ConveneMeeting(meeting: meeting), "2026-12-01")
    try run(OpenMeeting(meeting: meeting), "2027-01-12")
    try run(AdoptAgenda(meeting: meeting), "2027-01-12")
    let item = try register.agendaItem(numbered: "rapports des groupes thématiques", in: meeting)
    for words in ["Demande un état de mise en œuvre.", "Prend note des rapports."] {
      try run(
        DraftDecision(
          meeting: meeting, item: item, verb: words.hasPrefix("Demande") ? .requests : .takesNote,
          paragraphs: [Text(words, in: .french)]), "2027-01-12")
    }
    let request = try register.decision(named: "MCP/6/Dec.1")
    try run(
      AssignDecision(
        decision: request,
        responsible: .to([
          try register.party(named: "thématique résilience"), try register.party(named: "BAD"),
        ]), deadline: .to(.date("2027-05-31"))), "2027-01-12")
    let note = try register.decision(named: "mcp-6/2")
    try run(MoveDecision(decision: note, before: request.decision), "2027-01-12")
    for reference in [request, note] {
      try run(AdoptDecision(decision: reference, method: .consensus), "2027-01-12")
    }
    try run(ChangeAgendaItemState(meeting: meeting, item: item, to: .concluded), "2027-01-12")
    try run(CloseMeeting(meeting: meeting), "2027-01-12")
    #expect(try register.decision(named: "MCP/6/Dec.2") == request)
    try run(DraftMinutes(meeting: meeting), "2027-01-13")
    try run(SendMinutesToChair(meeting: meeting), "2027-01-15")
    try run(ClearMinutes(meeting: meeting), "2027-01-18")
    try run(CirculateMinutes(meeting: meeting), "2027-01-20")
    try run(ApproveMinutes(meeting: meeting), "2027-01-28")
    try run(
      RecordFollowUp(
        decision: request, party: try register.party(named: "AfDB"), kind: .status, status: .done,
        evidence: Text(en: "Report")), "2027-06-02")
    let rows = try register.decisions(DecisionQuery(meeting: meeting, asOf: "2027-07-12")).rows
    let totals = FollowUpTotals(rows)
    #expect(totals.inProgress == 1 && totals.overdue == 1 && totals.percent == 0)
    #expect(FollowUpTotals.byOwner(rows).map(\.totals.done) == [0, 1])
    #expect(try broken(asOf: "2027-07-12").isEmpty)
  }
}
