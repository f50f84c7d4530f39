import CanonicalJSON
import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Undo in a register with fields nobody knows") struct UndoOutsideTests {
  private static let plenary = Meeting(
    id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, ordinal: 6,
    title: Text(en: "Sixth plenary", fr: "Sixième plénière"),
    timing: .inSession(Schedule(date: "2027-01-12", start: "09:00", zone: "Africa/Bamako")),
    venue: Venue(place: .same("Bamako")), chair: MeetingChair(party: .organization("mali")),
    sittings: [Sitting(id: "t-1", date: "2027-01-12", opened: "09:00")],
    invitations: [Invitation(id: "v-1", party: .organization("au"), sent: "2026-12-01")],
    agenda: [
      AgendaItem(id: "i-1", state: .adopted, title: .same("One")),
      AgendaItem(id: "i-2", title: .same("Two")), AgendaItem(id: "i-3", title: .same("Three"), parent: "i-1"),
    ],
    attendance: [Attendance(id: "a-1", seat: "s-1", party: .organization("mali"), manner: .present)],
    decisions: [
      Decision(
        id: "d-1", item: "i-1", verb: .requests, original: .english,
        paragraphs: [Paragraph(id: "p-1", text: Text(en: "Requests.", fr: "Demande.", original: .english))],
        responsible: [
          Responsibility(id: "r-1", party: .organization("au")),
          Responsibility(id: "r-2", party: .organization("mali")),
        ], deadline: .nextPlenary),
      Decision(
        id: "d-2", original: .english, paragraphs: [Paragraph(id: "p-1", text: Text("Notes.", in: .english))]),
    ],
    documents: [
      MeetingDocument(id: "m-1", kind: .report, title: .same("Report"), languages: .init(en: .ready))
    ])

  private static let first = DecisionReference(meeting: "mcp-6", decision: "d-1")
  private static let second = DecisionReference(meeting: "mcp-6", decision: "d-2")
  private static let older = DecisionReference(meeting: "mcp-5", decision: "d-1")

  private static let commands: [any Command] = [
    EditOffice(name: Text(fr: "Autre"), periods: .to(Periods(documents: 3))),
    AddClassification(id: "sahel", name: .same("Sahel")),
    AddOrganization(kind: .donor, name: .same("Donor")),
    EditOrganization(organization: "mali", partOf: .to("au")),
    AddPerson(name: "Zed Zulu"),
    EditPerson(person: "awa-diallo", honorific: .same("Ms"), organization: .to("au")),
    AddBody(kind: .forum, name: .same("Forum"), parent: "mcp"),
    EditBody(body: "mcp", name: Text(fr: "Nouveau"), quorum: .to(QuorumRule(seats: 2)), cadence: .to(nil)),
    ChangeBodyStanding(body: "ts", to: .suspended),
    AssignSeat(body: "mcp", role: .observer, holder: .organization("mali")),
    EditSeat(body: "mcp", seat: "s-2", alternate: .to("awa-diallo")), EndSeat(body: "mcp", seat: "s-2"),
    ScheduleMeeting(body: "mcp", date: "2027-07-13"),
    EditMeeting(meeting: "mcp-6", place: Text(fr: "Bamako (Mali)"), chair: .to(nil), remark: .same("R")),
    SuspendMeeting(meeting: "mcp-6", at: "12:00"),
    RelateMeetings(meeting: "mcp-6", other: "mcp-5", relation: .sameOccasion),
    InviteParties(meeting: "mcp-6", parties: [.organization("mali")]),
    RecordReply(
      meeting: "mcp-6", party: .organization("au"), reply: .accepted, delegation: [NewDelegate(name: "Zed")]),
    RecordAttendance(meeting: "mcp-6", party: .organization("mali"), manner: .excused),
    AddMeetingDocument(meeting: "mcp-6", kind: .note, title: .same("Note"), item: "i-2"),
    EditMeetingDocument(
      meeting: "mcp-6", document: "m-1", status: .init(en: .awaited, fr: .ready), item: .to("i-1")),
    AddAgendaItem(meeting: "mcp-6", title: .same("New"), before: "i-1", followsUp: [older]),
    EditAgendaItem(meeting: "mcp-6", item: "i-1", title: Text(fr: "Un"), documents: .to(["m-1"])),
    MoveAgendaItem(meeting: "mcp-6", item: "i-1"),
    MoveAgendaItem(meeting: "mcp-6", item: "i-3", parent: .to(nil)),
    RemoveAgendaItem(meeting: "mcp-6", item: "i-2"), AdoptAgenda(meeting: "mcp-6"),
    CarryAgenda(meeting: "mcp-6"),
    ChangeAgendaItemState(meeting: "mcp-6", item: "i-1", to: .discussed),
    DraftDecision(meeting: "mcp-6", paragraphs: [.same("New")]),
    AmendDecision(decision: first, paragraphs: [Text(en: "Urges."), Text(en: "And more.")]),
    AdoptDecision(decision: first, method: .consensus),
    RaiseObjection(decision: first, by: .organization("mali")),
    EnterReservation(decision: first, by: .organization("mali"), text: .same("But")),
    DeferDecision(decision: first), RejectDecision(decision: first), WithdrawDecision(decision: first),
    MoveDecision(decision: second, before: "d-1"),
    AssignDecision(decision: first, responsible: .to([.organization("mali")]), deadline: .to(.ongoing)),
    RecordFollowUp(decision: older, kind: .status, status: .done, evidence: .same("Proof")),
    DraftMinutes(meeting: "mcp-6"),
  ]

  /// The tree with a field that nobody knows in each of its objects.
  private static func marked(_ tree: JSON) -> JSON {
    switch tree {
    case .object(let object):
      var marked = JSONObject()
      for (key, value) in object { marked[key] = self.marked(value) }
      marked["zz-unknown"] = ["note": [1, "two"]]
      return .object(marked)
    case .array(let elements): return .array(elements.map(marked))
    default: return tree
    }
  }

  @Test("each command, undone, leaves every record as it was to the byte; redone and undone likewise")
  func everyCommand() throws {
    let outside = try OutsideRegister(Self.plenary)
    for name in try outside.everything().keys where RecordKey(path: name) != nil {
      let tree = try JSONReader.read(Array(try outside.content(name)))
      try outside.put(Self.marked(tree).canonicalBytes(), at: name)
    }
    func records() throws -> [String: Data] {
      try outside.everything().filter { RecordKey(path: $0.key) != nil }
    }
    let before = try records()
    #expect(try outside.register.unreadable() == [])
    // Identifiers that no context gave before.
    let context = Context.fixed(now: "2027-01-12T10:00:00Z", today: "2027-01-12", person: "awa")
    for command in Self.commands {
      let name = String(describing: type(of: command))
      do {
        try outside.register.perform(command, in: context)
        let after = try records()
        #expect(after != before, "\(name)")
        #expect(Self.marks(after) >= Self.marks(before) || Self.removing.contains(name), "\(name)")
        try outside.register.perform(UndoLast(), in: context)
        #expect(try records() == before, "\(name) undone")
        try outside.register.perform(RedoLast(), in: context)
        #expect(try records() == after, "\(name) redone")
        try outside.register.perform(UndoLast(), in: context)
        #expect(try records() == before, "\(name) undone again")
      } catch {
        Issue.record("\(name): \(error)")
      }
    }
  }

  /// Those that take something away, and with it the fields in it.
  private static let removing: Set<String> = [
    "EditBody", "EditMeeting", "RemoveAgendaItem", "AssignDecision",
  ]

  private static func marks(_ records: [String: Data]) -> Int {
    records.values.reduce(0) {
      $0 + String(decoding: $1, as: UTF8.self).split(separator: "zz-unknown").count - 1
    }
  }
}
