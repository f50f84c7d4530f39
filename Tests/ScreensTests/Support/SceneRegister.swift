import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport

/// The registers of the scenes; nobody writes into them, so that each is made once.
enum SceneRegister: CaseIterable {
  case starter, prepared, held, convened, deciding, manifold, closed, minuted, revised, circulated, approved
  case conflicting, funded, mission, betweenMeetings, chained, unplanned

  private static let convenedOnce = Result { try SessionRegister.convened() }
  private static let decidingOnce = Result { try SessionRegister.deciding() }
  private static let manifoldOnce = Result { try SessionRegister.manifold() }
  private static let closedOnce = Result { try SessionRegister.closed() }
  private static let conflictingOnce = Result { try contradicting() }
  private static let unplannedOnce = Result { try withoutFrameworks() }

  var register: MemoryRegister {
    get throws {
      switch self {
      case .starter: try SampleRegister.starter()
      case .prepared: try SampleRegister.prepared()
      case .held: try SampleRegister.held()
      case .convened: try Self.convenedOnce.get()
      case .deciding: try Self.decidingOnce.get()
      case .manifold: try Self.manifoldOnce.get()
      case .closed: try Self.closedOnce.get()
      case .minuted: try SampleRegister.minuted()
      case .revised: try SampleRegister.revised()
      case .circulated: try SampleRegister.circulated()
      case .approved: try SampleRegister.approved()
      case .conflicting: try Self.conflictingOnce.get()
      case .funded: try SampleFunds.register()
      case .mission: try MissionRegister.full()
      case .betweenMeetings: try SampleSilence.register()
      case .chained: try SampleProjects.register()
      case .unplanned: try Self.unplannedOnce.get()
      }
    }
  }

  var today: CalendarDay {
    switch self {
    case .starter, .prepared, .funded, .unplanned: SampleRegister.before
    case .convened, .deciding, .manifold, .closed: SessionRegister.day
    case .held, .minuted, .revised, .circulated, .approved, .conflicting, .mission, .betweenMeetings,
      .chained:
      SampleRegister.after
    }
  }

  /// An office that has no strategy, plan or programme yet.
  private static func withoutFrameworks() throws -> MemoryRegister {
    MemoryRegister(try SampleRegister.prepared().trees.filter { $0.key.kind != .framework })
  }

  /// Two officers who saw the same record change the same field of it in different ways.
  private static func contradicting() throws -> MemoryRegister {
    let register = MemoryRegister(try SampleRegister.held().trees)
    let key = try register.meeting("mcp-6").key
    let seen = [key: try register.tree(key) ?? .null]
    let reports: [(status: Responsibility.Status, person: String, number: Int)] = [
      (.inProgress, "M. Traoré", 0), (.done, "A. Diallo", 100),
    ]
    for report in reports {
      let command = RecordFollowUp(
        decision: DecisionReference(meeting: "mcp-6", decision: "d-3"), party: .body("mcp-resilience"),
        kind: .status, status: report.status)
      try register.perform(
        seen: seen,
        in: .fixed(
          now: "2027-07-12T08:30:00Z", today: SampleRegister.after, person: report.person,
          after: report.number)
      ) { (series: inout CommandSeries) throws(RegisterError) in try series.perform(command) }
    }
    return register
  }
}
