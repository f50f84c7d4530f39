import CanonicalJSON
import Domain
import Localization

extension Listing where Row == DueItem {
  /// What is overdue or due: kind, record, day, who owes it, and what it is in words.
  public static var due: Listing {
    Listing([
      .text("id") { $0.identifier },
      .text("kind") { $0.kind },
      .text("record") { $0.record.path },
      .text("day") { $0.day?.description },
      .truth("overdue") { $0.isOverdue },
      .parties("owners") { $0.owners },
      .named("what") { DueWords.phrase($0.subject, $1).text },
    ])
  }
}

extension DueItem {
  fileprivate var kind: String {
    switch subject {
    case .decision: "decision"
    case .silence: "silence"
    case .action: "action"
    case .report: "report"
    case .preparation: "preparation"
    case .minutes: "minutes"
    }
  }

  /// The file that holds it.
  fileprivate var record: RecordKey {
    switch subject {
    case .decision(let row), .silence(let row, _): .meeting(row.reference.meeting, year: row.year)
    case .action(let id, _): .framework(id)
    case .report(let id, _): .project(id)
    case .preparation(let row, _), .minutes(let row, _): .meeting(row.id, year: row.year)
    }
  }

  /// Tells it from every other one, and stays the same from day to day.
  fileprivate var identifier: String {
    let part =
      switch subject {
      case .decision(let row), .silence(let row, _): "\(row.reference.meeting)/\(row.reference.decision)"
      case .action(let id, let point): "\(id)/\(point.id)"
      case .report(let id, let report): "\(id)/\(report.id)"
      case .preparation(let row, let item): "\(row.id)/\(item.kind.name)"
      case .minutes(let row, _): row.id.text
      }
    return kind + ":" + part
  }
}

extension PreparationItem.Kind {
  /// The line of the checklist, for programs.
  fileprivate var name: String {
    switch self {
    case .dateAndVenue: "dateAndVenue"
    case .invitations: "invitations"
    case .replies: "replies"
    case .groupReports: "groupReports"
    case .documents: "documents"
    case .expertsMeeting(let row): "expertsMeeting/\(row.id)"
    case .expertsMeetingToPlan: "expertsMeeting"
    case .annotatedAgenda: "annotatedAgenda"
    case .speakingNotes: "speakingNotes"
    case .previousMinutes: "previousMinutes"
    }
  }
}
