import Domain
import TestSupport

/// Agenda, attendance and documents of the sample meeting.
enum SampleAgenda {
  static let items: [AgendaItem] = [
    AgendaItem(id: "i-1", kind: .opening, state: .concluded, title: Text(en: "Opening", fr: "Ouverture")),
    AgendaItem(
      id: "i-2", kind: .agenda, state: .concluded,
      title: Text(en: "Adoption of the agenda", fr: "Adoption de l’ordre du jour")),
    AgendaItem(
      id: "i-3", kind: .previousMinutes, state: .concluded,
      title: Text(en: "Approval of the previous minutes", fr: "Approbation du compte rendu précédent")),
    AgendaItem(
      id: "i-4", kind: .mattersArising, state: .concluded,
      title: Text(en: "Matters arising", fr: "Suites de la réunion précédente"),
      followsUp: [DecisionReference(meeting: "mcp-5", decision: "d-1")]),
    AgendaItem(
      id: "i-5", state: .concluded,
      title: Text(en: "Reports of the thematic groups", fr: "Rapports des groupes thématiques"),
      annotation: Text(
        en: "Each group reports for ten minutes.", fr: "Chaque groupe présente son rapport en dix minutes."),
      presentedBy: .body("ts"), documents: ["doc-1"]),
    AgendaItem(
      id: "i-6", state: .discussed, title: Text(en: "Governance", fr: "Gouvernance"), parent: "i-5",
      discussion: Text(
        en: "Delegations welcomed the report.\nNiger asked for figures by region.",
        fr: "Les délégations saluent le rapport.\nLe Niger demande des chiffres par région : lesquels ?")),
    AgendaItem(
      id: "i-7", state: .discussed, title: Text("Feuille de route 2027-2028", in: .french),
      discussion: Text("La feuille de route est examinée section par section.", in: .french),
      carriedFrom: AgendaItem.Origin(meeting: "mcp-5", item: "i-9")),
    AgendaItem(
      id: "i-8", state: .deferred,
      title: Text(en: "Seat of the Platform", fr: "Siège de la Plateforme"),
      presentedBy: .organization("mali")),
    AgendaItem(
      id: "i-9", kind: .otherBusiness, state: .concluded,
      title: Text(en: "Any other business", fr: "Questions diverses")),
    AgendaItem(
      id: "i-10", kind: .nextMeeting, state: .concluded,
      title: Text(en: "Next meeting", fr: "Prochaine réunion")),
    AgendaItem(id: "i-11", kind: .closure, state: .concluded, title: Text(en: "Closure", fr: "Clôture")),
  ]

  static let attendance: [Attendance] = [
    Attendance(
      id: "at-1", seat: "chair", party: .organization("chad"), manner: .present,
      delegates: [
        Delegate(id: "p-2", name: "Idriss Abakar", title: Text(en: "Director", fr: "Directeur")),
        Delegate(id: "p-1", person: "m-saleh", name: "Mahamat Saleh", head: true),
      ]),
    Attendance(
      id: "at-2", seat: "ml", party: .organization("mali"), manner: .present,
      delegates: [Delegate(id: "p-1", person: "a-toure", name: "Awa Touré", head: true)], arrived: "10:15"),
    Attendance(
      id: "at-3", seat: "bf", party: .organization("burkina-faso"), manner: .represented,
      representedBy: .organization("mali")),
    Attendance(id: "at-4", seat: "mr", party: .organization("mauritania"), manner: .excused),
    Attendance(
      id: "at-5", seat: "ne", party: .organization("niger"), manner: .present,
      delegates: [Delegate(id: "p-1", name: "Hadiza Issoufou", title: Text("Conseillère", in: .french))],
      left: "16:00"),
    Attendance(id: "at-6", seat: "eu", party: .organization("eu"), manner: .present),
    Attendance(id: "at-7", seat: "de", party: .organization("germany"), manner: .absent),
    Attendance(id: "at-8", seat: "au", party: .organization("au"), manner: .present),
    Attendance(id: "at-9", seat: "un", party: .organization("un"), manner: .present),
    Attendance(id: "at-10", party: .organization("netherlands"), manner: .present),
  ]

  static let documents: [MeetingDocument] = [
    MeetingDocument(
      id: "doc-1", kind: .report, symbol: "MCP/6/Doc.1",
      title: Text(
        en: "Report of the Governance group", fr: "Rapport du groupe Gouvernance"),
      languages: .init(en: .ready, fr: .ready), from: .body("governance")),
    MeetingDocument(
      id: "doc-2", kind: .evidence,
      title: Text("Letter <b>No. 5</b> | *draft* \u{202E}evil\u{7}", in: .english), from: .organization("eu")),
  ]
}
