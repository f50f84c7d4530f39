import Domain
import TestSupport

/// What the 6th plenary of the sample decided, and how far each of it has come by July 2027.
enum SampleDecisions {
  static let all: [Decision] = [
    decision(
      1, .adopts, en: "Road map 2027-2028", fr: "Feuille de route 2027-2028",
      textEn: "The Platform adopts the road map 2027-2028.",
      textFr: "La Plateforme adopte la feuille de route 2027-2028.", responsible: [], deadline: nil),
    decision(
      2, .takesNote, en: "Reports of the groups", fr: "Rapports des groupes",
      textEn: "The Platform takes note of the reports of its four groups.",
      textFr: "La Plateforme prend note des rapports de ses quatre groupes.", responsible: [], deadline: nil),
    reports,
    decision(
      4, .invites, en: "Focal points", fr: "Points focaux",
      textEn: "The Platform invites its members to name their focal points.",
      textFr: "La Plateforme invite ses membres à désigner leurs points focaux.",
      responsible: [owner("r-1", .members, .done, [news("l-1", .status, "2027-04-20", "all are named")])],
      deadline: .date("2027-04-30")),
    funding,
    decision(
      6, .requests, en: "Calendar of meetings", fr: "Calendrier des réunions",
      textEn: "The Platform requests the Technical Secretariat to propose a calendar of meetings.",
      textFr: "La Plateforme demande au Secrétariat technique de proposer un calendrier des réunions.",
      responsible: [
        owner("r-1", .body("mcp-secretariat"), .inProgress, [news("l-1", .contact, "2027-07-01", nil)])
      ],
      deadline: .nextPlenary),
    decision(
      7, .calls, en: "Common messages", fr: "Messages communs",
      textEn: "The Platform calls on all members to speak with one voice.",
      textFr: "La Plateforme appelle tous ses membres à parler d’une seule voix.",
      responsible: [owner("r-1", .members, .inProgress, [])], deadline: .ongoing),
  ]

  static let attendance: [Attendance] = [
    Attendance(id: "p-1", party: .organization("chad"), manner: .present),
    Attendance(id: "p-2", party: .organization("mali"), manner: .present),
    Attendance(id: "p-3", party: .organization("niger"), manner: .present),
    Attendance(id: "p-4", party: .organization("au"), manner: .present),
    Attendance(id: "p-5", party: .organization("eu"), manner: .excused),
  ]

  /// Four groups answer for it: two are done, one is on its way, one has not begun and was reminded three times.
  private static let reports = decision(
    3, .requests, en: "Status of implementation", fr: "État de mise en œuvre",
    textEn:
      "The Platform requests the chairs of the four groups to send the Technical Secretariat a status of implementation before 31 May 2027.",
    textFr:
      "La Plateforme demande aux présidences des quatre groupes de transmettre au Secrétariat technique un état de mise en œuvre avant le 31 mai 2027.",
    responsible: [
      owner("r-1", .body("mcp-governance"), .done, [news("l-1", .status, "2027-05-28", nil)]),
      owner("r-2", .body("mcp-security"), .done, [news("l-1", .status, "2027-05-30", nil)]),
      owner(
        "r-3", .body("mcp-resilience"), .notStarted,
        [
          news("l-1", .reminder, "2027-06-01", nil),
          news("l-2", .reminder, "2027-06-14", "copy to the co-chairs"),
          news("l-3", .reminder, "2027-07-05", "to the focal point"),
        ]),
      owner("r-4", .body("mcp-development"), .inProgress, [news("l-1", .contact, "2027-07-06", nil)]),
    ], deadline: .date("2027-05-31"))

  private static let funding = decision(
    5, .invites, en: "Financing of the road map", fr: "Financement de la feuille de route",
    textEn: "The Platform invites the development banks to present a plan of financing.",
    textFr: "La Plateforme invite les banques de développement à présenter un plan de financement.",
    responsible: [
      owner("r-1", .organization("afdb"), .inProgress, [news("l-1", .reply, "2027-07-02", nil)]),
      owner("r-2", .organization("world-bank"), .inProgress, []),
    ], deadline: .date("2027-06-30"),
    reservations: [
      Reservation(
        id: "v-1", by: .organization("eu"), text: Text(en: "internal procedures", fr: "procédures internes"))
    ])

  private static func decision(
    _ number: Int, _ verb: OperativeVerb, en: String, fr: String, textEn: String, textFr: String,
    responsible: [Responsibility], deadline: Deadline?, reservations: [Reservation] = []
  ) -> Decision {
    Decision(
      id: DecisionID("d-\(number)") ?? "d", item: "a-4", symbol: "MCP/6/Dec.\(number)",
      title: Text(en: en, fr: fr),
      verb: verb, original: .french,
      paragraphs: [Paragraph(id: "p-1", text: Text(en: textEn, fr: textFr, original: .french))],
      standing: .adopted(Adoption(method: .consensus, on: "2027-01-12")), reservations: reservations,
      responsible: responsible, deadline: deadline)
  }

  private static func owner(
    _ id: Identifier<Responsibility>, _ party: Party, _ status: Responsibility.Status, _ log: [LogEntry]
  ) -> Responsibility {
    Responsibility(id: id, party: party, status: status, log: log)
  }

  private static func news(
    _ id: Identifier<LogEntry>, _ kind: LogEntry.Kind, _ day: CalendarDay, _ note: String?
  ) -> LogEntry {
    LogEntry(
      id: id, kind: kind, on: day, note: note, enteredBy: "A. Diallo",
      enteredAt: Moment(seconds: day.number * 86_400))
  }
}
