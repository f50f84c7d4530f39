import Commands
import Domain
import Storage
import TestSupport

/// The register of a secretariat of the Platform on two days: six weeks before its 6th plenary, and six months after.
enum SampleRegister {
  static let before: CalendarDay = "2026-12-01"
  static let after: CalendarDay = "2027-07-12"

  // Tests only read them, so that each is made once.
  private static let starterOnce = Result { try MemoryRegister(StarterRecords.load(.sahel, began: before)) }
  private static let preparedOnce = Result { try preparing(on: before).register }
  private static let heldOnce = Result { try holding() }

  /// The starter as a first start leaves it.
  static func starter() throws -> MemoryRegister { try starterOnce.get() }

  /// Six weeks before: invitations are leaving, replies come in, reports are awaited (sketch A).
  static func prepared() throws -> MemoryRegister { try preparedOnce.get() }

  /// Six months after: eight decisions, some done, some overdue (sketch E).
  static func held() throws -> MemoryRegister { try heldOnce.get() }

  private static func holding() throws -> MemoryRegister {
    let builder = try preparing(on: after)
    try builder.change("mcp-6") { meeting in
      guard let schedule = meeting.timing.schedule else { return }
      meeting.timing = .held(schedule)
      meeting.chair = MeetingChair(party: .organization("chad"))
      meeting.attendance = SampleDecisions.attendance
      for index in meeting.agenda.indices { meeting.agenda[index].state = .concluded }
      meeting.decisions = SampleDecisions.all
    }
    for meeting in ["mcp-6-experts", "gov-1", "sec-1", "dev-1", "ts-1"] as [MeetingID] {
      try builder.change(meeting) { meeting in
        if let schedule = meeting.timing.schedule { meeting.timing = .held(schedule) }
      }
    }
    return builder.register
  }

  static func preparing(on today: CalendarDay) throws -> SampleBuilder {
    let builder = SampleBuilder(try StarterRecords.load(.sahel, began: "2026-01-01"), today: today)
    try chairs(builder)
    try schedule(builder)
    try invite(builder)
    try builder.change("mcp-6") { meeting in
      meeting.agenda = agenda
      meeting.documents = documents
    }
    return builder
  }

  private static func chairs(_ builder: SampleBuilder) throws {
    let seats: [(body: BodyID, holder: Party?)] = [
      ("mcp-governance", .organization("niger")), ("mcp-security", .organization("mauritania")),
      ("mcp-development", .organization("burkina-faso")), ("mcp-resilience", nil),
    ]
    for seat in seats {
      try builder.run(
        AssignSeat(body: seat.body, role: .chair, holder: seat.holder, from: .date("2026-02-01")))
    }
  }

  private static func schedule(_ builder: SampleBuilder) throws {
    try builder.run(
      ScheduleMeeting(
        body: "mcp", date: "2027-01-12", start: "09:00", zone: "Africa/Ndjamena", place: .same("N’Djamena")))
    try builder.run(
      ScheduleMeeting(
        body: "mcp", kind: .preparatory, id: "mcp-6-experts", date: "2027-01-11", start: "10:00",
        zone: "Africa/Ndjamena", place: .same("N’Djamena"), prepares: "mcp-6"))
    let groups: [(body: BodyID, id: MeetingID, date: PartialDate)] = [
      ("mcp-secretariat", "ts-1", "2026-12-03"), ("mcp-security", "sec-1", "2026-12-09"),
      ("mcp-development", "dev-1", "2026-12-16"), ("mcp-governance", "gov-1", "2026-12-18"),
      ("uniss-committee", "uniss-1", "2027-02-04"),
    ]
    for group in groups {
      try builder.run(
        ScheduleMeeting(body: group.body, id: group.id, date: group.date, place: .same("Bamako")))
    }
  }

  private static func invite(_ builder: SampleBuilder) throws {
    let invited: [OrganizationID] = ["burkina-faso", "mali", "mauritania", "niger", "au", "un", "eu"]
    try builder.run(InviteParties(meeting: "mcp-6"))
    try builder.run(
      InviteParties(meeting: "mcp-6", parties: invited.map { .organization($0) }, sent: "2026-11-30"))
    for party in invited.prefix(4) {
      try builder.run(
        RecordReply(
          meeting: "mcp-6", party: .organization(party), reply: .accepted, on: "2026-12-01",
          delegation: [NewDelegate(name: "H.E. Aïssata Touré", head: true), NewDelegate(name: "Moussa Ba")]))
    }
    try builder.run(
      RecordReply(meeting: "mcp-6", party: .organization("eu"), reply: .declined, on: "2026-12-01"))
  }

  private static let agenda: [AgendaItem] = [
    AgendaItem(id: "a-1", kind: .opening, title: Text(en: "Opening", fr: "Ouverture")),
    AgendaItem(
      id: "a-2", kind: .agenda, title: Text(en: "Adoption of the agenda", fr: "Adoption de l’ordre du jour")),
    AgendaItem(
      id: "a-3", kind: .previousMinutes,
      title: Text(en: "Minutes of the 5th plenary", fr: "Compte rendu de la 5e plénière")),
    AgendaItem(
      id: "a-4", title: Text(en: "Reports of the thematic groups", fr: "Rapports des groupes thématiques")),
    AgendaItem(id: "a-5", title: Text(en: "Road map", fr: "Feuille de route")),
    AgendaItem(id: "a-6", kind: .closure, title: Text(en: "Closure", fr: "Clôture")),
  ]

  private static let documents: [MeetingDocument] = [
    MeetingDocument(
      id: "f-1", kind: .report, symbol: "MCP/6/Doc.1",
      title: Text(en: "Report of the Security group", fr: "Rapport du groupe Sécurité"),
      languages: .init(en: .inTranslation, fr: .received), from: .body("mcp-security")),
    MeetingDocument(
      id: "f-2", kind: .note, symbol: "MCP/6/Doc.2",
      title: Text(en: "Road map 2027-2028", fr: "Feuille de route 2027-2028"),
      languages: .init(en: .ready, fr: .ready), from: .body("mcp-secretariat")),
  ]
}
