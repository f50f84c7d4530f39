import CanonicalJSON
import Domain
import Localization

extension Listing where Row == Project {
  public static var projects: Listing {
    Listing([
      .text("id") { $0.id.text },
      .words("title") { $0.title },
      .words("acronym") { $0.acronym },
      .text("state") { $0.standing.state.rawValue },
      .text("since") { $0.standing.since?.description },
      .words("area") { $0.area },
      .text("from") { $0.term.from.date?.description },
      .text("to") { $0.term.to?.date?.description },
      .text("budget") { $0.budget?.amount.description },
      .text("currency") { $0.budget?.currency.code },
      .texts("funds") { $0.funds.map(\.text) },
      .texts("results") { $0.results.map { "\($0.framework)/\($0.result)" } },
      .texts("decisions") { $0.decisions.map { "\($0.meeting)/\($0.decision)" } },
      .words("remark") { $0.remark },
    ])
  }
}
