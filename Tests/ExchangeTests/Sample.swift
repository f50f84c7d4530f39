import Domain
import Localization
import TestSupport

/// A small secretariat with one plenary, for listings.
enum Sample {
  static let day: CalendarDay = "2027-07-12"

  static let african = Organization(
    id: "au", kind: .regional, name: Text(en: "African Union", fr: "Union africaine"),
    acronym: Text(en: "AU", fr: "UA"))
  static let chad = Organization(
    id: "chad", kind: .state, name: Text(en: "Chad", fr: "Tchad"),
    classified: [
      Classified(id: "sahel-country"), Classified(id: "former", term: Term(to: .date("2020"))),
    ])
  static let person = Person(
    id: "a-diallo", name: "A. Diallo", function: Text(en: "Focal point"), organization: "au",
    language: .french, contact: Person.Contact(telephone: "+223 20 22 33 44"))

  static let platform = Body(
    id: "mcp", kind: .platform,
    name: Text(en: "Ministerial Coordination Platform", fr: "Plateforme ministérielle de coordination"),
    acronym: Text(en: "MCP", fr: "PMC"), established: Establishment(on: .notStated),
    seats: [
      Seat(id: "s-1", role: .chair, holder: .organization("chad")),
      Seat(
        id: "s-2", role: .chair, holder: .organization("mali"), term: Term(to: .date("2015-11-05"))),
      Seat(id: "s-3", role: .technicalSupport, holder: .organization("au")),
    ],
    cadence: Cadence(ordinaryPerYear: 2, trackedSince: "2026-12-01"))

  static let decision = Decision(
    id: "d-1", symbol: "MCP/6/Dec.3", verb: .requests, original: .french,
    paragraphs: [
      Paragraph(id: "p-1", text: Text(fr: "La Plateforme demande un état de mise en œuvre.")),
      Paragraph(id: "p-2", text: Text(fr: "Elle en reparlera.")),
    ],
    standing: .adopted(Adoption(method: .consensus, on: "2027-01-12")),
    responsible: [
      Responsibility(
        id: "r-1", party: .organization("au"), status: .inProgress, percent: 40,
        log: [
          LogEntry(
            id: "l-1", kind: .reminder, on: "2027-06-14", note: nil, enteredBy: "A. Diallo",
            enteredAt: "2027-06-14T09:00:00Z")
        ]),
      Responsibility(
        id: "r-2", party: .post(Text(en: "Governor", fr: "Gouverneur"), of: "chad"), status: .done),
    ],
    deadline: .date("2027-05-31"))

  static let note = Decision(
    id: "d-2", symbol: "MCP/6/Dec.4", verb: .takesNote,
    paragraphs: [Paragraph(id: "p-1", text: .same("=1+1"))],
    standing: .adopted(Adoption(method: .consensus, on: "2027-01-12")))

  static let plenary = Meeting(
    id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, ordinal: 6,
    timing: .held(Schedule(date: "2027-01-12", start: "09:00", zone: "Africa/Ndjamena")),
    venue: Venue(place: .same("N’Djamena")), decisions: [decision, note])

  static let register = FixedRegister(
    organizations: [african, chad], people: [person], bodies: [platform], meetings: [plenary])

  static func decisions() throws -> [DecisionRow] { try register.decisions(DecisionQuery(asOf: day)).rows }
}
