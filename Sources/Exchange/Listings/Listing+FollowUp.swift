import CanonicalJSON
import Domain
import Localization

extension Listing where Row == FollowUpEntry {
  /// What became of decisions, party by party.
  public static var followUp: Listing {
    Listing([
      .text("id") { $0.owner?.id.text ?? $0.decision.reference.decision.text },
      .text("decision") { $0.decision.reference.decision.text },
      .text("meeting") { $0.decision.reference.meeting.text },
      .text("date") { $0.decision.meetingDate?.description },
      .text("body") { $0.decision.body?.text },
      .text("symbol") { $0.decision.symbol },
      .number("number") { $0.decision.place },
      .words("text") { $0.decision.text },
      .party("responsible") { $0.owner?.party },
      .text("deadline") { $0.decision.deadline?.words },
      .text("status") { $0.owner?.status.rawValue ?? $0.decision.implementation?.rawValue },
      .number("percent") { $0.owner?.percent },
      .truth("overdue") { $0.isOverdue },
      .text("lastNews") { $0.owner?.lastNews?.description },
      .number("reminders") { $0.owner?.reminders ?? 0 },
    ])
  }
}
