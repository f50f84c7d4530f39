import CanonicalJSON
import Domain
import Localization

extension Listing where Row == FindingEntry {
  /// What a check has found: what is wrong, where, and what to do about it.
  public static var findings: Listing {
    Listing([
      .text("id") { $0.id },
      .text("severity") { $0.finding.severity.rawValue },
      .text("record") { $0.finding.record.path },
      .text("kind") { $0.finding.kind.name.rawValue },
      .text("file") { $0.finding.kind.place?.path },
      .number("line") { $0.finding.kind.place?.line },
      .named("explanation") { $0.finding.advice($1).explanation.text },
      .named("remedy") { $0.finding.advice($1).remedy.text },
    ])
  }
}

extension FindingKind {
  /// The file below the register's folder, and the line in it, where something cannot be read.
  var place: (path: String, line: Int)? {
    switch self {
    case .unreadable(let file): (file.path, file.line)
    case .damagedJournal(let path, let line): (path, line)
    default: nil
    }
  }
}
