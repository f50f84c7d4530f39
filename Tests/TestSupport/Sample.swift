import CanonicalJSON
import Domain

/// Records that tests begin from: an office, its platform with a technical secretariat, two members, a person and a plenary.
public enum Sample {
  public static let office = Office(
    id: "office", name: Text(en: "Office", fr: "Bureau"), zone: "Africa/Bamako", starter: "empty",
    began: "2027-01-01")

  public static let mali = Organization(
    id: "mali", kind: .state, name: Text(en: "Republic of Mali", fr: "République du Mali"),
    acronym: .same("MLI"))
  public static let union = Organization(
    id: "au", kind: .regional, name: Text(en: "African Union", fr: "Union africaine"),
    acronym: Text(en: "AU", fr: "UA"))

  public static let person = Person(
    id: "awa-diallo", name: "Awa Diallo", organization: "mali",
    contact: Person.Contact(email: "awa@example.org", telephone: "+223 20 22 00 00"))

  public static let platform = Body(
    id: "mcp", kind: .platform,
    name: Text(en: "Ministerial Coordination Platform", fr: "Plateforme ministérielle de coordination"),
    acronym: Text(en: "MCP", fr: "PMC"),
    seats: [
      Seat(
        id: "s-1", role: .chair, holder: .organization("mali"), term: Term(from: .date("2025"))),
      Seat(id: "s-2", role: .member, holder: .organization("au")),
    ],
    cadence: Cadence(ordinaryPerYear: 2, trackedSince: "2026"))
  public static let secretariat = Body(
    id: "ts", kind: .technicalSecretariat,
    name: Text(en: "Technical Secretariat", fr: "Secrétariat technique"), parent: "mcp", serves: ["mcp"])

  /// The fifth plenary, held in Bamako on 14 July 2026, with two decisions.
  public static let plenary = Meeting(
    id: "mcp-5", year: 2026, body: "mcp", kind: .ordinary, ordinal: 5,
    title: Text(en: "Fifth plenary", fr: "Cinquième plénière"),
    timing: .held(
      Schedule(date: "2026-07-14", start: "09:00", end: "17:00", zone: "Africa/Bamako")),
    venue: Venue(place: .same("Bamako")),
    agenda: [AgendaItem(id: "i-1", state: .adopted, title: Text(en: "Progress", fr: "Avancement"))],
    decisions: [
      decision("d-1", "MCP/5/Dec.1", en: "Requests a report.", fr: "Demande un rapport.", due: "2026-12-01"),
      decision(
        "d-2", "MCP/5/Dec.2", en: "Invites members to meet.", fr: "Invite les membres à se réunir.", due: nil),
    ])

  public static func decision(
    _ id: DecisionID, _ symbol: String?, en: String, fr: String, due: CalendarDay?
  ) -> Decision {
    Decision(
      id: id, symbol: symbol, verb: .requests, original: .french,
      paragraphs: [Paragraph(id: "p-1", text: Text(en: en, fr: fr, original: .french))],
      standing: .adopted(Adoption(method: .consensus, on: "2026-07-14")),
      responsible: [Responsibility(id: "r-1", party: .organization("au"))],
      deadline: due.map(Deadline.date) ?? .nextPlenary)
  }

  /// All of them as trees.
  public static func records() throws -> [RecordKey: JSON] {
    var trees: [RecordKey: JSON] = [:]
    trees[.office] = try JSONTreeEncoder().encode(office)
    for organization in [mali, union] { trees[organization.key] = try JSONTreeEncoder().encode(organization) }
    trees[person.key] = try JSONTreeEncoder().encode(person)
    for body in [platform, secretariat] { trees[body.key] = try JSONTreeEncoder().encode(body) }
    trees[plenary.key] = try JSONTreeEncoder().encode(plenary)
    return trees
  }

  /// The change set that makes all of them in an empty register.
  public static func establishment(_ context: Context = .fixed()) throws -> ChangeSet {
    let changes = try records().sorted { $0.key < $1.key }.map { key, tree in
      RecordChange(record: key, change: JSONChange(path: .root, before: nil, after: tree))
    }
    return ChangeSet(
      id: context.newIdentifier("c"), at: context.now, person: context.person, action: "establish-register",
      subject: .office, changes: changes)
  }
}
