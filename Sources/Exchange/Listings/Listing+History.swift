import CanonicalJSON
import Domain
import Localization

extension Listing where Row == ChangeSet {
  /// The audit trail; in JSON with each path and what stood there before and after.
  public static var history: Listing {
    Listing([
      .text("id") { $0.id.text },
      .text("at") { $0.at.description },
      .text("person") { $0.person },
      .text("action") { $0.action },
      .text("subject") { $0.subject?.path },
      .text("detail") { $0.detail },
      .text("reverts") { $0.reverts?.text },
      .texts("records") { $0.records.map(\.path) },
      .tree("changes") { changeSet, _ in .array(changeSet.changes.map(\.json)) },
    ])
  }
}

extension RecordChange {
  fileprivate var json: JSON {
    [
      "record": .string(record.path), "path": .string(change.path.description),
      "before": change.before ?? .null, "after": change.after ?? .null,
    ]
  }
}
