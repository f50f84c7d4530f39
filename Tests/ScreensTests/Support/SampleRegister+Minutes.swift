import Commands
import Domain
import Storage
import TestSupport
import Testing

@testable import Screens

extension SampleRegister {
  private static let minutedOnce = Result { try minuting().register }
  private static let revisedOnce = Result { try revising().register }
  private static let circulatedOnce = Result { try circulating().register }
  private static let approvedOnce = Result { try approving() }

  /// The same, its minutes drafted and not sent yet.
  static func minuted() throws -> MemoryRegister { try minutedOnce.get() }

  /// The same, with an opening that was written anew twice.
  static func revised() throws -> MemoryRegister { try revisedOnce.get() }

  /// The same, cleared and with the delegations, one of which has commented.
  static func circulated() throws -> MemoryRegister { try circulatedOnce.get() }

  /// The same, its minutes approved.
  static func approved() throws -> MemoryRegister { try approvedOnce.get() }

  private static func minuting() throws -> SampleBuilder {
    let builder = SampleBuilder(try held().trees, today: after)
    try builder.run(DraftMinutes(meeting: "mcp-6"))
    return builder
  }

  private static func revising() throws -> SampleBuilder {
    let builder = try minuting()
    let opening = try opening(of: builder.register)
    for place in ["N’Djamena", "the Hôtel Ledger Plaza"] {
      try builder.run(
        EditMinutesSection(
          meeting: "mcp-6", section: opening.section,
          text: Text(
            en: "The chair opened the meeting at \(place) and welcomed the delegations.",
            fr: "La présidence a ouvert la séance et souhaité la bienvenue aux délégations.")))
    }
    return builder
  }

  private static func circulating() throws -> SampleBuilder {
    let builder = try revising()
    try builder.run(SendMinutesToChair(meeting: "mcp-6", on: "2027-07-01"))
    for party in try awaited(builder) { try builder.run(ClearMinutes(meeting: "mcp-6", by: party)) }
    try builder.run(CirculateMinutes(meeting: "mcp-6", on: "2027-07-05", commentsUntil: "2027-07-19"))
    try builder.run(
      CommentOnMinutes(
        meeting: "mcp-6", by: .organization("niger"), section: try opening(of: builder.register).section,
        text: "Le Niger souhaite que sa proposition soit mentionnée.", on: "2027-07-09"))
    return builder
  }

  private static func approving() throws -> MemoryRegister {
    let builder = try minuting()
    for party in try awaited(builder) { try builder.run(ClearMinutes(meeting: "mcp-6", by: party)) }
    try builder.run(CirculateMinutes(meeting: "mcp-6", on: "2027-05-01", commentsUntil: "2027-05-15"))
    try builder.run(ApproveMinutes(meeting: "mcp-6"))
    return builder.register
  }

  /// The section on the opening.
  static func opening(of register: any Register) throws -> MinutesSectionReference {
    let sections = try register.meeting("mcp-6").minutes?.sections ?? []
    let opening = try #require(sections.first { $0.kind == .opening })
    return MinutesSectionReference(meeting: "mcp-6", section: opening.id)
  }

  private static func awaited(_ builder: SampleBuilder) throws -> [Party] {
    let meeting = try builder.register.meeting("mcp-6")
    return meeting.awaitedClearances(body: try meeting.body.map { try builder.register.body($0) })
  }
}
