import Commands
import Domain
import Storage
import TestSupport

extension SampleRegister {
  private static let minutedOnce = Result { try minuting().register }
  private static let approvedOnce = Result { try approving() }

  /// The same, its minutes drafted and not sent yet.
  static func minuted() throws -> MemoryRegister { try minutedOnce.get() }

  /// The same, its minutes approved.
  static func approved() throws -> MemoryRegister { try approvedOnce.get() }

  private static func minuting() throws -> SampleBuilder {
    let builder = SampleBuilder(try held().trees, today: after)
    try builder.run(DraftMinutes(meeting: "mcp-6"))
    return builder
  }

  private static func approving() throws -> MemoryRegister {
    let builder = try minuting()
    for party in try awaited(builder) { try builder.run(ClearMinutes(meeting: "mcp-6", by: party)) }
    try builder.run(CirculateMinutes(meeting: "mcp-6", on: "2027-05-01", commentsUntil: "2027-05-15"))
    try builder.run(ApproveMinutes(meeting: "mcp-6"))
    return builder.register
  }

  private static func awaited(_ builder: SampleBuilder) throws -> [Party] {
    let meeting = try builder.register.meeting("mcp-6")
    return meeting.awaitedClearances(body: try meeting.body.map { try builder.register.body($0) })
  }
}
