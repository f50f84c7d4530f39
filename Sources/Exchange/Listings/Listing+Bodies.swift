import CanonicalJSON
import Domain
import Localization

extension Listing where Row == BodyEntry {
  /// Bodies, and groups alike: who leads and supports them, when they meet, what is open.
  public static var bodies: Listing {
    Listing([
      .text("id") { $0.body.id.text },
      .text("kind") { $0.body.kind.rawValue },
      .text("state") { $0.body.standing.asOf($0.day).name.rawValue },
      .words("name") { $0.body.name },
      .words("acronym") { $0.body.acronym },
      .text("parent") { $0.body.parent?.text },
      .words("pillar") { $0.body.pillar },
      .texts("serves") { $0.body.serves.map(\.text) },
      .text("organization") { $0.body.organization?.text },
      .text("established") { $0.body.established?.on.words },
      .parties("chair") { $0.holders(SeatRole.presiding) },
      .parties("technicalSupport") { $0.holders([.technicalSupport]) },
      .number("seats") { $0.body.seats(on: $0.day).count },
      .number("ordinaryPerYear") { $0.body.cadence?.ordinaryPerYear },
      .text("trackedSince") { $0.body.cadence?.trackedSince?.description },
      .text("lastMeeting") { $0.activity.last?.id.text },
      .text("lastDate") { $0.activity.last?.schedule?.date.description },
      .text("nextMeeting") { $0.activity.next?.id.text },
      .text("nextDate") { $0.activity.next?.schedule?.date.description },
      .number("open") { $0.activity.open },
      .number("overdue") { $0.activity.overdue },
    ])
  }
}

extension StatedDate {
  /// As records write it: a date or `not stated`.
  var words: String { date?.description ?? "not stated" }
}
