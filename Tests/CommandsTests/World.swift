import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport

/// A small register in memory: the Platform chaired by Mali, its secretariat with fixed co-chairs, a closed body, a held plenary.
enum World {
  static let office = Office(
    id: "office", name: .same("Office"), zone: "Africa/Bamako",
    classifications: [Classification(id: "sahel", name: Text(en: "Sahel countries"))])
  static let organizations = [
    Organization(id: "mali", kind: .state, name: .same("Mali"), classified: [Classified(id: "sahel")]),
    Organization(
      id: "chad", kind: .state, name: Text(en: "Chad", fr: "Tchad"), classified: [Classified(id: "sahel")]),
    Organization(
      id: "au", kind: .regional, name: Text(en: "African Union"), acronym: Text(en: "AU", fr: "UA")),
    Organization(id: "misahel", kind: .mission, name: .same("MISAHEL"), partOf: "au"),
    Organization(id: "un", kind: .unitedNations, name: .same("UN")),
  ]
  static let person = Person(id: "diop", name: "Abdoulaye Diop", function: Text(en: "Minister"))
  static let platform = Body(
    id: "mcp", kind: .platform, name: Text(en: "Ministerial Platform"), acronym: Text(en: "MCP", fr: "PMC"),
    seats: [
      Seat(
        id: "s-mali", role: .chair, holder: .organization("mali"), term: Term(from: .date("2020")),
        principal: "diop"),
      Seat(id: "s-au", role: .member, holder: .organization("au")),
      Seat(id: "s-un", role: .member, holder: .organization("un")),
    ],
    seatRules: [
      SeatRule(id: "r-1", demand: .holderIs("sahel", role: .chair)),
      SeatRule(id: "r-2", demand: .othersOnly("sahel", roles: [.technicalSupport, .member])),
    ], cadence: Cadence(ordinaryPerYear: 2))
  static let secretariat = Body(
    id: "ts", kind: .technicalSecretariat, name: Text(en: "Technical Secretariat"), parent: "mcp",
    seats: [
      Seat(id: "s-a", role: .coChair, holder: .organization("au")),
      Seat(id: "s-u", role: .coChair, holder: .organization("un")),
    ], seatRules: [SeatRule(id: "r", demand: .exactly(["au", "un"], role: .coChair))])
  static let closed = Body(
    id: "old", kind: .section, standing: .succeeded(by: "ts", on: "2023-12-31"),
    name: Text(en: "Old section"),
    seats: [Seat(id: "s-1", role: .chair, holder: .organization("un"))])
  static let plenary = Meeting(
    id: "mcp-5", year: 2026, body: "mcp", kind: .ordinary, ordinal: 5,
    timing: .held(Schedule(date: "2026-06-16", zone: "Africa/Bamako")))
  static let closedMeeting = Meeting(
    id: "old-1", year: 2023, body: "old", kind: .ordinary, ordinal: 1, timing: .planned(nil))

  /// The first of December 2026, 09:12 UTC; one for all, so that no identifier is given twice.
  static let context = Context.fixed()

  /// A register of these records and those given, of which the last with a key counts.
  static func register(_ more: any Record...) throws -> MemoryRegister {
    let base: [any Record] =
      [office] + organizations + [person, platform, secretariat, closed, plenary, closedMeeting]
    var trees: [RecordKey: JSON] = [:]
    for record in base + more { trees[record.key] = try JSONTreeEncoder().encode(record) }
    return MemoryRegister(trees)
  }
}

extension Register {
  /// Performs the command.
  @discardableResult
  func run(_ command: some Command) throws -> ChangeSet {
    try perform(command, in: World.context).changeSet
  }

  /// The error with which the command ends, or `nil`.
  func error(of command: some Command, in context: Context = World.context) -> RegisterError? {
    do {
      try perform(command, in: context)
      return nil
    } catch {
      return error
    }
  }
}
