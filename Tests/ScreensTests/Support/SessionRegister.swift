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
    let context = Context.fixed(now: Moment(seconds: day.number * 86_400 + 29_000), today: day)
    try register.perform(OpenMeeting(meeting: "mcp-6", at: "09:15"), in: context)
    for party in ["chad", "mali", "niger", "au", "eu"] as [OrganizationID] {
      try register.perform(
        RecordAttendance(meeting: "mcp-6", party: .organization(party), manner: .present), in: context)
    }
    try register.perform(AdoptAgenda(meeting: "mcp-6"), in: context)
    return register
  }

  /// With one decision adopted and one under discussion, amended once, with a reservation.
  static func deciding() throws -> MemoryRegister {
    let register = try opened()
    let context = Context.fixed(now: Moment(seconds: day.number * 86_400 + 52_860), today: day)
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

  static func driver(
    _ register: MemoryRegister, _ language: Language = .french, size: Size = Size(columns: 80, rows: 24),
    at place: Place = .session("mcp-6")
  ) -> Driver { Driver(register, language, today: day, at: place, size: size) }
}
