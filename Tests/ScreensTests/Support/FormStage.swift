import Commands
import Domain
import Storage
import TestSupport

@testable import Screens

/// How far the sample has come when a form is opened.
enum FormStage: String {
  case starter, prepared, ready, opened, suspended, deciding, objected, twoProposals
  case funded
  case held, nextPlanned, minuted, circulated, commented, approved, conflict, mission, betweenMeetings
  case chained

  var day: CalendarDay {
    switch self {
    case .starter, .prepared, .funded: SampleRegister.before
    case .ready, .opened, .suspended, .deciding, .objected, .twoProposals: SessionRegister.day
    case .held, .nextPlanned, .minuted, .circulated, .commented, .approved, .conflict, .mission,
      .betweenMeetings, .chained:
      SampleRegister.after
    }
  }

  // Tests only read them; whatever writes makes a copy of its own.
  private static let readyOnce = Result { try preparedOnItsDay() }
  private static let openedOnce = Result { try SessionRegister.opened() }
  private static let suspendedOnce = Result { try suspending() }
  private static let decidingOnce = Result { try SessionRegister.deciding() }
  private static let objectedOnce = Result { try objecting() }
  private static let twoProposalsOnce = Result { try proposing() }
  private static let nextPlannedOnce = Result { try planning() }
  private static let circulatedOnce = Result { try circulating() }
  private static let commentedOnce = Result { try commenting() }
  private static let conflictOnce = Result { try conflicting() }

  var register: MemoryRegister {
    get throws {
      switch self {
      case .starter: try SampleRegister.starter()
      case .prepared: try SampleRegister.prepared()
      case .held: try SampleRegister.held()
      case .funded: try SampleFunds.register()
      case .minuted: try SampleRegister.minuted()
      case .approved: try SampleRegister.approved()
      case .chained: try SampleProjects.register()
      case .ready: try Self.readyOnce.get()
      case .opened: try Self.openedOnce.get()
      case .suspended: try Self.suspendedOnce.get()
      case .deciding: try Self.decidingOnce.get()
      case .objected: try Self.objectedOnce.get()
      case .twoProposals: try Self.twoProposalsOnce.get()
      case .nextPlanned: try Self.nextPlannedOnce.get()
      case .circulated: try Self.circulatedOnce.get()
      case .commented: try Self.commentedOnce.get()
      case .conflict: try Self.conflictOnce.get()
      case .mission: try MissionRegister.full()
      case .betweenMeetings: try SampleSilence.register()
      }
    }
  }

  /// The first and the second decision of the meeting that is deciding.
  static func decision(_ index: Int) throws -> DecisionReference {
    DecisionReference(
      meeting: "mcp-6", decision: try deciding.register.meeting("mcp-6").decisions[index].id)
  }

  /// All that a convening needs, and the room waits.
  private static func preparedOnItsDay() throws -> MemoryRegister {
    let builder = try SampleRegister.preparing(on: SessionRegister.day)
    try builder.change("mcp-6") { $0.chair = MeetingChair(party: .organization("chad")) }
    return builder.register
  }

  private static func suspending() throws -> MemoryRegister {
    let builder = SampleBuilder(try SessionRegister.opened(), today: SessionRegister.day)
    try builder.run(SuspendMeeting(meeting: "mcp-6", at: "12:30"))
    return builder.register
  }

  private static func objecting() throws -> MemoryRegister {
    let builder = SampleBuilder(try SessionRegister.deciding(), today: SessionRegister.day)
    try builder.run(RaiseObjection(decision: decision(1), by: FormSample.chad))
    return builder.register
  }

  private static func proposing() throws -> MemoryRegister {
    let builder = SampleBuilder(try SessionRegister.deciding(), today: SessionRegister.day)
    try builder.run(
      DraftDecision(
        meeting: "mcp-6", item: "a-4", verb: .invites,
        paragraphs: [Text("La Plateforme invite les groupes à se réunir avant la 7e plénière.", in: .french)])
    )
    return builder.register
  }

  private static func planning() throws -> MemoryRegister {
    let builder = SampleBuilder(try SampleRegister.held().copy(), today: SampleRegister.after)
    try builder.run(ScheduleMeeting(body: "mcp", date: "2027-11-23"))
    return builder.register
  }

  private static func circulating() throws -> MemoryRegister {
    let builder = SampleBuilder(try SampleRegister.minuted().copy(), today: SampleRegister.after)
    let record = try builder.register.meeting("mcp-6")
    for party in record.awaitedClearances(body: try builder.register.body("mcp")) {
      try builder.run(ClearMinutes(meeting: "mcp-6", by: party))
    }
    try builder.run(CirculateMinutes(meeting: "mcp-6", on: "2027-05-01", commentsUntil: "2027-05-15"))
    return builder.register
  }

  private static func commenting() throws -> MemoryRegister {
    let builder = SampleBuilder(try circulated.register.copy(), today: SampleRegister.after)
    try builder.run(
      CommentOnMinutes(
        meeting: "mcp-6", by: FormSample.chad, text: "Le Tchad souhaite que sa proposition soit mentionnée."))
    return builder.register
  }

  /// Two wrote another status for one party.
  private static func conflicting() throws -> MemoryRegister {
    let target = FollowUpTarget(decision: FormSample.third, party: .body("mcp-resilience"))
    var driver = Driver(
      try SampleRegister.held(), .french, today: SampleRegister.after, at: .decision(FormSample.third))
    driver.makeOwn()
    driver.perform(.fill(AnyForm(LogFollowUpForm(targets: [target]))))
    driver.press(.tab, .right, .right)
    try driver.register.perform(
      RecordFollowUp(
        decision: target.decision, party: target.party, kind: .status, status: .inProgress),
      in: Context(
        now: "2027-07-12T09:30:00Z", today: SampleRegister.after, person: "M. Traoré", zones: .fixed,
        freshIdentifier: { "other" }))
    driver.press(.control("s"))
    return driver.register
  }
}
