import CanonicalJSON
import Domain
import Exchange
import Localization
import Papers

/// The papers that are tables, for spreadsheets and other programs.
enum ExportTable {
  case decisions
  case followUp

  /// `nil` for a paper that is no table.
  init?(_ kind: PaperKind) {
    switch kind {
    case .decisions: self = .decisions
    case .followUp, .status: self = .followUp
    case .notice, .agenda, .annotatedAgenda, .participants, .minutes, .communique, .compliance, .handover,
      .results,
      .fundStatement, .predictability, .commitments, .boardDecisions, .projectSheet, .planStatus, .calendar,
      .letters,
      .compiledMinutes:
      return nil
    }
  }

  func bytes(
    _ request: PaperRequest, asJSON: Bool, asOf day: CalendarDay, _ session: Session
  ) throws(CommandLineError) -> [UInt8] {
    let register = try session.register()
    let names = try session.names()
    let query = DecisionQuery(body: request.body, meeting: request.meeting, asOf: day)
    let rows = try session.asking { () throws(RegisterError) in try register.decisions(query).rows }
    switch self {
    case .decisions:
      return asJSON
        ? Listing.decisions.json(rows, names).canonicalBytes() : Listing.decisions.csv(rows, names).bytes()
    case .followUp:
      let entries = FollowUpEntry.entries(of: rows)
      return asJSON
        ? Listing.followUp.json(entries, names).canonicalBytes()
        : Listing.followUp.csv(entries, names).bytes()
    }
  }
}
