import Domain
import TestSupport

/// The sixth plenary, rich in everything a paper has to say: late arrivals, a proxy, a deferred point, reservations, amended,
/// superseding and untranslated decisions, and hostile words in a title.
enum SampleMeeting {
  static let register = FixedRegister(
    office: Office(
      id: "office",
      name: Text(
        en: "Technical Secretariat of the Platform", fr: "Secrétariat technique de la Plateforme")),
    organizations: SampleDirectory.organizations, people: SampleDirectory.people,
    bodies: SampleDirectory.bodies, meetings: [fifth, sixth, seventh, ahead])

  static let sixth = Meeting(
    id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, ordinal: 6,
    timing: .held(Schedule(date: "2027-01-12", start: "09:00", end: "17:30", zone: "Africa/Ndjamena")),
    venue: Venue(place: .same("N’Djamena"), building: .same("Hôtel Ledger Plaza")),
    chair: MeetingChair(party: .organization("chad"), person: "m-saleh"),
    sittings: [
      Sitting(id: "s-1", date: "2027-01-12", opened: "09:10", closed: "12:45"),
      Sitting(id: "s-2", date: "2027-01-12", opened: "14:30", closed: "17:40"),
    ], agenda: SampleAgenda.items, attendance: SampleAgenda.attendance, decisions: SampleDecisions.all,
    communique: [
      Paragraph(
        id: "c-1",
        text: Text(
          en: "The ministers thanked the Government and the people of Chad for their hospitality.",
          fr: "Les ministres remercient le Gouvernement et le peuple tchadiens de leur hospitalité."))
    ], documents: SampleAgenda.documents)

  static let fifth = Meeting(
    id: "mcp-5", year: 2026, body: "mcp", kind: .ordinary, ordinal: 5,
    timing: .held(Schedule(date: "2026-03-10")), venue: Venue(place: .same("Bamako")),
    decisions: [SampleDecisions.earlier],
    minutes: Minutes(symbol: "MCP/5/Min.", standing: .approved(on: "2027-01-12", how: .atMeeting("mcp-6"))))

  static let seventh = Meeting(
    id: "mcp-7", year: 2027, body: "mcp", kind: .ordinary, ordinal: 7,
    timing: .planned(Schedule(date: "2027-07-13")), venue: Venue(place: .same("Bamako")))

  /// One that is being prepared, for the notice and the provisional papers.
  static let ahead = Meeting(
    id: "ts-2", year: 2027, body: "ts", kind: .ordinary, ordinal: 2,
    timing: .planned(Schedule(date: "2027-03-01", start: "10:00")),
    venue: Venue(place: .same("Bamako"), online: true),
    purpose: Text(en: "Prepare the seventh plenary.", fr: "Préparer la septième plénière."),
    replyBy: "2027-02-20",
    invitations: [
      Invitation(id: "i-1", seat: "un", party: .organization("un")),
      Invitation(
        id: "i-2", seat: "au", party: .organization("au"), reply: .accepted, repliedOn: "2027-02-01",
        delegation: [
          Delegate(id: "p-1", name: "J. Koffi", title: Text(en: "Adviser", fr: "Conseiller"), head: true)
        ]),
    ],
    agenda: [
      AgendaItem(id: "a-1", kind: .opening, title: Text(en: "Opening", fr: "Ouverture")),
      AgendaItem(
        id: "a-2",
        title: Text(en: "Road map of the seventh plenary", fr: "Feuille de route de la septième plénière")
      ),
    ])
}
