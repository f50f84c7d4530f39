import CanonicalJSON
import Commands
import Domain
import Storage
import Synchronization
import TestSupport
import Testing

/// A register in memory with the sixth plenary of the Platform in session on 12 January 2027, and one officer who acts on it.
final class Room: Sendable {
  let register: MemoryRegister
  private let identifiers = Mutex(0)

  /// - Parameter records: more records, or others in the place of those with their keys.
  init(_ records: any Record...) throws {
    var trees: [RecordKey: JSON] = [:]
    for record in Self.records + records { trees[record.key] = try JSONTreeEncoder().encode(record) }
    register = MemoryRegister(trees)
  }

  func context(on day: CalendarDay = "2027-01-12", as person: String = "A. Diallo") -> Context {
    Context(
      now: Moment(seconds: day.number * 86_400 + 14 * 3600), today: day, person: person, zones: .fixed
    ) { [self] in
      let number = identifiers.withLock { value in
        value += 1
        return value
      }
      return "k" + String(String(10_000_000 + number).dropFirst())
    }
  }

  @discardableResult
  func run(
    _ command: some Command, on day: CalendarDay = "2027-01-12", as person: String = "A. Diallo"
  ) throws -> ChangeSet {
    try register.perform(command, in: context(on: day, as: person)).changeSet
  }

  /// The error with which the command ends; `nil` when it is performed.
  func error(
    _ command: some Command, on day: CalendarDay = "2027-01-12", as person: String = "A. Diallo"
  ) -> RegisterError? {
    do {
      try register.perform(command, in: context(on: day, as: person))
      return nil
    } catch {
      return error
    }
  }

  /// The rule that refuses the command.
  func refusal(_ command: some Command, on day: CalendarDay = "2027-01-12") -> Refusal? {
    if case .refused(let refusal)? = error(command, on: day) { refusal } else { nil }
  }

  /// Puts a record into the register as another program would, in the place of the one with its key.
  func add(_ record: some Record) throws {
    let after = try JSONTreeEncoder().encode(record)
    try register.perform { register throws(RegisterError) in
      ChangeSet(
        id: self.context().newIdentifier("c"), at: self.context().now, person: "somebody", action: "test",
        subject: record.key,
        changes: [
          RecordChange(
            record: record.key,
            change: JSONChange(path: .root, before: try register.tree(record.key), after: after))
        ])
    }
  }

  var plenary: Meeting { get throws { try register.meeting("mcp-6") } }
  func decision(_ reference: DecisionReference) throws -> Decision {
    try #require(try register.meeting(reference.meeting).decision(reference.decision))
  }

  /// Drafts a decision of the running plenary.
  func draft(
    _ text: Text = Text("Le texte", in: .french), verb: OperativeVerb? = .requests,
    responsible: [Party] = [], deadline: Deadline? = nil
  ) throws -> DecisionReference {
    try run(
      DraftDecision(
        meeting: "mcp-6", verb: verb, paragraphs: [text], responsible: responsible, deadline: deadline))
    return DecisionReference(meeting: "mcp-6", decision: try #require(try plenary.decisions.last?.id))
  }

  /// Drafts a decision and adopts it by consensus.
  func adopted(_ text: Text = Text("Le texte", in: .french), responsible: [Party] = []) throws
    -> DecisionReference
  {
    let reference = try draft(text, responsible: responsible)
    try run(AdoptDecision(decision: reference, method: .consensus))
    return reference
  }

  /// Closes the plenary, and drafts, clears, circulates and approves its minutes.
  func approve() throws {
    try run(CloseMeeting(meeting: "mcp-6"))
    try run(DraftMinutes(meeting: "mcp-6"))
    try run(ClearMinutes(meeting: "mcp-6"), on: "2027-01-15")
    try run(CirculateMinutes(meeting: "mcp-6"), on: "2027-01-20")
    try run(ApproveMinutes(meeting: "mcp-6"), on: "2027-01-28")
  }
}

extension Room {
  static let chad = Party.organization("chad")
  static let mali = Party.organization("mali")
  static let union = Party.organization("au")
  static let nations = Party.organization("un")
  static let guest = Party.organization("oic")

  static let platform = Body(
    id: "mcp", kind: .platform, name: Text(en: "Ministerial Platform", fr: "Plateforme ministérielle"),
    acronym: Text(en: "MCP", fr: "PMC"),
    seats: [
      Seat(id: "s-chad", role: .chair, holder: chad, principal: "taha", alternate: "abakar"),
      Seat(id: "s-mali", role: .member, holder: mali),
      Seat(id: "s-au", role: .member, holder: union, through: .organization("misahel")),
      Seat(id: "s-un", role: .observer, holder: nations),
    ])
  static let secretariat = Body(
    id: "ts", kind: .technicalSecretariat,
    name: Text(en: "Technical Secretariat", fr: "Secrétariat technique"), parent: "mcp",
    seats: [
      Seat(id: "s-au", role: .coChair, holder: union, through: .organization("misahel")),
      Seat(id: "s-un", role: .coChair, holder: nations, through: .body("oses")),
    ])
  static let envoy = Body(
    id: "oses", kind: .specialEnvoyOffice, name: Text(en: "Office of the Special Envoy"),
    acronym: .same("OSES"),
    seats: [
      Seat(
        id: "s-1", role: .chair,
        holder: .post(Text(en: "Special Envoy", fr: "Envoyé spécial"), of: "un"))
    ])
  static let section = Body(
    id: "srs", kind: .section, standing: .closed(on: "2023-12-31", instrument: nil),
    name: Text(en: "Stabilisation Section"))

  static let sixth = Meeting(
    id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, ordinal: 6,
    timing: .inSession(Schedule(date: "2027-01-12", start: "09:00", zone: "Africa/Ndjamena")),
    chair: MeetingChair(party: chad, person: "taha"),
    sittings: [Sitting(id: "x-1", date: "2027-01-12", opened: "09:10")],
    agenda: [
      AgendaItem(id: "a-1", kind: .opening, title: Text(en: "Opening", fr: "Ouverture")),
      AgendaItem(id: "a-2", title: Text("Rapports des groupes", in: .french)),
      AgendaItem(id: "a-3", kind: .closure, title: Text(en: "Closure", fr: "Clôture")),
    ])
  static let fifth = Meeting(
    id: "mcp-5", year: 2017, body: "mcp", kind: .ordinary, ordinal: 5,
    title: Text("Cinquième plénière", in: .french),
    timing: .held(Schedule(date: "2017-06-14", zone: "Africa/Ndjamena")),
    agenda: [
      AgendaItem(id: "a-1", state: .concluded, title: Text("Crise libyenne", in: .french)),
      AgendaItem(id: "a-2", state: .deferred, title: Text("Feuille de route", in: .french)),
    ],
    decisions: [
      Decision(
        id: "d-1", symbol: "MCP/5/Dec.1", verb: .agrees, original: .french,
        paragraphs: [Paragraph(id: "p-1", text: Text("Convient d’une étude", in: .french))],
        standing: .adopted(Adoption(method: .consensus, on: "2017-06-14")),
        responsible: [Responsibility(id: "r-1", party: .body("ts"))])
    ])
  static let ended = Meeting(
    id: "srs-1", year: 2023, body: "srs", kind: .ordinary, ordinal: 1,
    timing: .held(Schedule(date: "2023-06-01")),
    agenda: [AgendaItem(id: "a-1", title: .same("Plans"))],
    decisions: [
      Decision(
        id: "d-1", standing: .adopted(Adoption(method: .notStated, on: "2023-06-01")),
        responsible: [Responsibility(id: "r-1", party: mali)])
    ], minutes: Minutes())

  static var records: [any Record] {
    [
      Office(id: "office", name: .same("Office"), zone: "Africa/Bamako"),
      Organization(id: "chad", kind: .state, name: Text(en: "Chad", fr: "Tchad")),
      Organization(id: "mali", kind: .state, name: .same("Mali")),
      Organization(id: "burkina-faso", kind: .state, name: .same("Burkina Faso")),
      Organization(
        id: "au", kind: .regional, name: Text(en: "African Union", fr: "Union africaine"),
        acronym: Text(en: "AU", fr: "UA")),
      Organization(id: "misahel", kind: .mission, name: .same("MISAHEL"), partOf: "au"),
      Organization(
        id: "un", kind: .unitedNations, name: Text(en: "United Nations", fr: "Nations Unies"),
        acronym: Text(en: "UN", fr: "ONU")),
      Organization(
        id: "oic", kind: .regional,
        name: Text(en: "Organisation of Islamic Cooperation", fr: "Organisation de la coopération islamique"),
        acronym: Text(en: "OIC", fr: "OCI")),
      Person(id: "taha", name: "Hissein Brahim Taha", organization: "chad"),
      Person(id: "abakar", name: "Mahamat Abakar", contact: Person.Contact(email: "m@example.org")),
      platform, secretariat, envoy, section, sixth, fifth, ended,
    ]
  }
}
