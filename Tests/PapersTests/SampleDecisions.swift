import Domain
import TestSupport

/// Decisions of every fate.
enum SampleDecisions {
  static let all: [Decision] = [
    Decision(
      id: "d-1", item: "i-5", symbol: "MCP/6/Dec.1",
      title: Text(en: "Reports of the groups", fr: "Rapports des groupes"), verb: .takesNote,
      original: .french,
      paragraphs: [
        paragraph(
          "p-1", "The Platform takes note of the reports of the four groups.",
          "La Plateforme prend note des rapports des quatre groupes.")
      ], standing: .adopted(Adoption(method: .consensus, on: "2027-01-12"))),
    Decision(
      id: "d-2", item: "i-6", symbol: "MCP/6/Dec.2",
      title: Text(en: "State of implementation", fr: "État de mise en œuvre"), verb: .requests,
      original: .french,
      paragraphs: [
        paragraph(
          "p-1", "The Platform requests the groups to submit a state of implementation.",
          "La Plateforme demande aux groupes de transmettre un état de mise en œuvre."),
        paragraph(
          "p-2", "It invites partners to support them.", "Elle invite les partenaires à les appuyer."),
      ],
      standing: .adopted(
        Adoption(
          method: .vote, asAmended: true, on: "2027-01-12",
          votes: Votes(inFavour: 5, against: 0, abstentions: 1))),
      reservations: [
        Reservation(
          id: "r-1", by: .organization("eu"),
          text: Text(en: "internal procedures.", fr: "procédures internes.")),
        Reservation(id: "r-2", by: .organization("netherlands")),
      ],
      responsible: [
        Responsibility(
          id: "o-1", party: .body("governance"), status: .done, percent: 100, doneOn: "2027-05-28",
          log: [entry("l-1", .reply, "2027-05-28", "rapport transmis")], evidence: ["doc-1"]),
        Responsibility(
          id: "o-2", party: .body("resilience"), status: .inProgress, percent: 40,
          log: [
            entry("l-1", .reminder, "2027-06-14", nil),
            entry("l-2", .reminder, "2027-07-05", "troisième relance au point focal."),
          ]),
      ], deadline: .date("2027-05-31"), supersedes: [DecisionReference(meeting: "mcp-5", decision: "d-1")]),
    Decision(
      id: "d-3", item: "i-7", symbol: "MCP/6/Dec.3", verb: .requests, original: .french,
      paragraphs: [
        Paragraph(
          id: "p-1",
          text: Text(
            "La Plateforme demande à l’Union africaine et aux Nations Unies de mobiliser les ressources.",
            in: .french))
      ], standing: .adopted(Adoption(method: .consensus, on: "2027-01-12")),
      responsible: [
        Responsibility(id: "o-1", party: .organization("au")),
        Responsibility(id: "o-2", party: .organization("un")),
      ], deadline: .nextPlenary),
    Decision(
      id: "d-4", item: "i-8", title: Text(en: "Seat of the Platform", fr: "Siège de la Plateforme"),
      paragraphs: [
        paragraph("p-1", "The seat is Bamako.", "Le siège est fixé à Bamako.")
      ],
      standing: .deferred(reason: Text(en: "consultations continue", fr: "consultations en cours"))),
    Decision(
      id: "d-5", symbol: "MCP/6/Dec.4", title: Text(en: "Thanks", fr: "Remerciements"), verb: .expresses,
      paragraphs: [paragraph("p-1", "The Platform thanks the host.", "La Plateforme remercie le pays hôte.")],
      standing: .adopted(Adoption(method: .acclamation, on: "2027-01-12"))),
  ]

  static let earlier = Decision(
    id: "d-1", symbol: "MCP/5/Dec.1", title: Text(en: "First reports", fr: "Premiers rapports"),
    verb: .requests,
    paragraphs: [
      paragraph("p-1", "The Platform requests first reports.", "La Plateforme demande de premiers rapports.")
    ], standing: .adopted(Adoption(method: .notStated, on: "2026-03-10")),
    responsible: [Responsibility(id: "o-1", party: .members)], deadline: .ongoing,
    supersededBy: DecisionReference(meeting: "mcp-6", decision: "d-2"))

  private static func paragraph(_ id: Identifier<Paragraph>, _ en: String, _ fr: String) -> Paragraph {
    Paragraph(id: id, text: Text(en: en, fr: fr))
  }

  private static func entry(
    _ id: Identifier<LogEntry>, _ kind: LogEntry.Kind, _ on: CalendarDay, _ note: String?
  ) -> LogEntry {
    LogEntry(
      id: id, kind: kind, on: on, note: note, enteredBy: "A. Diallo", enteredAt: "2027-07-05T10:00:00Z")
  }
}
