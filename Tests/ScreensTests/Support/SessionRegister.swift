import Commands
import Domain
import Storage
import TerminalUI
import TestSupport

@testable import Screens

/// The 6th plenary of the sample in the room on its day: opened, attended, its agenda adopted; nothing decided yet.
enum SessionRegister {
  static let day: CalendarDay = "2027-01-12"

  /// A register of its own for each test, since tests write into it.
  static func convened() throws -> MemoryRegister {
    let builder = try SampleRegister.preparing(on: day)
    try builder.change("mcp-6") { $0.chair = MeetingChair(party: .organization("chad")) }
    try builder.run(ConveneMeeting(meeting: "mcp-6"))
    return builder.register
  }

  static func opened() throws -> MemoryRegister {
    let register = try convened()
    let context = Context.fixed(now: Moment(seconds: day.number * 86_400 + 29_000), today: day, after: 1_000)
    try register.perform(OpenMeeting(meeting: "mcp-6", at: "09:15"), in: context)
    for party in ["chad", "mali", "niger", "au", "eu"] as [OrganizationID] {
      try register.perform(
        RecordAttendance(meeting: "mcp-6", party: .organization(party), manner: .present), in: context)
    }
    try register.perform(AdoptAgenda(meeting: "mcp-6"), in: context)
    return register
  }

  /// The afternoon of the day.
  private static func context(after number: Int) -> Context {
    .fixed(now: Moment(seconds: day.number * 86_400 + 52_860), today: day, after: number)
  }

  /// With one decision adopted and one under discussion, amended once, with a reservation.
  static func deciding() throws -> MemoryRegister {
    let register = try opened()
    let context = context(after: 2_000)
    func draft(_ words: Text, _ responsible: [Party], _ deadline: Deadline?) throws -> DecisionReference {
      try register.perform(
        DraftDecision(
          meeting: "mcp-6", item: "a-4", verb: .requests, paragraphs: [words], responsible: responsible,
          deadline: deadline), in: context)
      let last = try register.meeting("mcp-6").decisions.last?.id ?? "d"
      return DecisionReference(meeting: "mcp-6", decision: last)
    }
    let first = try draft(
      Text(
        en: "The Platform requests its members to name their focal points.",
        fr: "La Plateforme demande à ses membres de désigner leurs points focaux."), [.members], .nextPlenary)
    try register.perform(AdoptDecision(decision: first, method: .consensus), in: context)
    let second = try draft(
      Text("La Plateforme demande aux groupes de transmettre un état.", in: .french),
      [.body("mcp-governance"), .body("mcp-security")], .date("2027-05-31"))
    try register.perform(
      AmendDecision(
        decision: second,
        paragraphs: [
          Text(
            fr:
              "La Plateforme demande aux présidences des quatre groupes de transmettre au Secrétariat technique un état de mise en œuvre avant le 31 mai 2027."
          )
        ]), in: context)
    try register.perform(
      EnterReservation(
        decision: second, by: .organization("eu"),
        text: Text(en: "internal procedures", fr: "procédures internes")), in: context)
    return register
  }

  /// The same, and a decision in each other state: objected to, deferred, rejected, withdrawn.
  static func manifold() throws -> MemoryRegister {
    let register = try deciding()
    let context = context(after: 3_000)
    func draft(_ english: String, _ french: String) throws -> DecisionReference {
      try register.perform(
        DraftDecision(
          meeting: "mcp-6", item: "a-5", verb: .decides, paragraphs: [Text(en: english, fr: french)],
          responsible: [.body("mcp-secretariat")], deadline: .ongoing), in: context)
      return DecisionReference(
        meeting: "mcp-6", decision: try register.meeting("mcp-6").decisions.last?.id ?? "d")
    }
    let seat = try draft(
      "The Platform decides on its seat.", "La Plateforme décide de son siège.")
    try register.perform(
      RaiseObjection(
        decision: seat, by: .organization("mali"),
        reason: Text(en: "no budget", fr: "pas de budget")), in: context)
    let study = try draft(
      "The Platform decides on a study.", "La Plateforme décide d’une étude.")
    try register.perform(
      DeferDecision(decision: study, reason: Text(en: "costs unknown", fr: "coûts inconnus")), in: context)
    let group = try draft(
      "The Platform decides on a fifth group.", "La Plateforme décide d’un cinquième groupe.")
    try register.perform(RejectDecision(decision: group), in: context)
    let name = try draft(
      "The Platform decides on its name.", "La Plateforme décide de son nom.")
    try register.perform(
      WithdrawDecision(
        decision: name, reason: Text(en: "at the request of its authors", fr: "à la demande de ses auteurs")),
      in: context)
    return register
  }

  /// The meeting is over; what was not decided is deferred.
  static func closed() throws -> MemoryRegister {
    let register = try deciding()
    let context = context(after: 4_000)
    for decision in try register.meeting("mcp-6").decisions where decision.standing.adoption == nil {
      try register.perform(
        DeferDecision(decision: DecisionReference(meeting: "mcp-6", decision: decision.id)), in: context)
    }
    try register.perform(CloseMeeting(meeting: "mcp-6", at: "17:20"), in: context)
    return register
  }

  static func driver(
    _ register: MemoryRegister, _ language: Language = .french, size: Size = Size(columns: 80, rows: 24),
    at place: Place = .session("mcp-6")
  ) -> Driver { Driver(register, language, today: day, at: place, size: size) }
}
