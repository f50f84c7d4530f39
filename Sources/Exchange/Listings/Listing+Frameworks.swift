import CanonicalJSON
import Domain
import Localization

extension Listing where Row == Framework {
  /// Frameworks: what they are, how they stand, whose they are.
  public static var frameworks: Listing {
    Listing([
      .text("id") { $0.id.text },
      .text("kind") { $0.kind.rawValue },
      .text("state") { $0.standing.name.rawValue },
      .words("name") { $0.name },
      .words("acronym") { $0.acronym },
      .text("validated") { $0.validated?.words },
      .text("approved") { $0.approved?.words },
      .text("from") { $0.term.from.words },
      .text("to") { $0.term.to?.words },
      .parties("owner") { $0.owners },
      .text("parent") { $0.parent?.text },
      .words("area") { $0.area },
      .number("results") { $0.results.count },
      .number("indicators") { $0.indicators.count },
      .number("reviews") { $0.reviews.count },
      .number("commitments") { $0.commitments.count },
      .texts("continues") { $0.predecessors.map(\.text) },
      .text("since") { $0.standing.since?.description },
      .text("successor") { $0.standing.successor?.text },
    ])
  }
}

extension Listing where Row == ResultEntry {
  /// Results in the order of their tree, with their rating, who answers for them, and their indicators.
  public static var results: Listing {
    Listing([
      .text("id") { "\($0.framework.id)/\($0.result.code ?? $0.result.id.text)" },
      .text("framework") { $0.framework.id.text },
      .text("result") { $0.result.id.text },
      .text("code") { $0.result.code },
      .words("title") { $0.result.title },
      .words("level") { $0.framework.level($0.result.level)?.name },
      .text("rank") { $0.framework.level($0.result.level)?.rank?.rawValue },
      .number("depth") { $0.depth },
      .text("parent") { $0.result.parent?.text },
      .text("rating") { $0.result.rating?.rawValue },
      .parties("responsible") { $0.answerable(.responsible) },
      .parties("supporting") { $0.answerable(.supporting) },
      .text("workstream") { $0.result.workstream?.text },
      .texts("decisions") { $0.result.decisions.map { "\($0.meeting)/\($0.decision)" } },
      .number("indicatorCount") { $0.framework.indicators(of: $0.result.id).count },
      .tree("indicators") { entry, _ in
        .array(entry.framework.indicators(of: entry.result.id).map(\.json))
      },
      .texts("concerns") { $0.result.concerns.map(\.path) },
    ])
  }
}

extension Indicator {
  /// What is measured, from which baseline to which target, and its values.
  fileprivate var json: JSON {
    [
      "id": .string(id.text), "title": Text?.some(title).json, "unit": unit.json,
      "direction": .string(direction.rawValue), "baseline": baseline?.json ?? .null,
      "target": target?.json ?? .null, "values": .array(values.map(\.json)),
    ]
  }
}

extension IndicatorValue {
  fileprivate var json: JSON {
    [
      "number": .string(number.description), "on": .string(on.words),
      "isAtLeast": .bool(isAtLeast ?? false),
    ]
  }
}
