import CanonicalJSON
import Domain
import Localization

extension Listing where Row == SearchHit {
  public static var searchHits: Listing {
    Listing([
      .text("id") { $0.decision?.decision.text ?? $0.record.id },
      .text("kind") { $0.decision == nil ? $0.record.kind.rawValue : "decision" },
      .text("record") { $0.record.path },
      .text("meeting") { $0.record.kind == .meeting ? $0.record.id : nil },
      .text("symbol") { $0.symbol },
      .text("date") { $0.date?.description },
      .words("title") { $0.title },
      .text("excerpt") { $0.excerpt.en ?? $0.excerpt.fr },
    ])
  }
}
