import CanonicalJSON
import Domain
import Localization

extension Listing where Row == Organization {
  /// Organisations, with the classifications they belong to on a day, and what they sit in, owe and take part in.
  public static func organizations(
    on day: CalendarDay, _ totals: PartyTotals = PartyTotals()
  ) -> Listing {
    Listing(recorded(on: day).columns + totalled(totals) { .organization($0.id) })
  }

  /// What is recorded of an organisation itself.
  static func recorded(on day: CalendarDay) -> Listing {
    Listing(
      [
        .text("id") { $0.id.text },
        .text("kind") { $0.kind.rawValue },
        .words("name") { $0.name },
        .words("acronym") { $0.acronym },
        .text("partOf") { $0.partOf?.text },
        .texts("classifications") { organization in
          organization.classified.filter { $0.term.holds(on: day) }.map(\.id.text)
        },
        .words("remark") { $0.remark },
        .text("closedOn") { $0.closure.map { $0.on?.description ?? "not stated" } },
        .text("successor") { $0.closure?.successor?.text },
      ])
  }
}

extension Listing {
  /// What a party sits in, owes and takes part in.
  private static func totalled(
    _ totals: PartyTotals, _ party: @escaping (Row) -> Party
  ) -> [Column<Row>] {
    [
      .texts("bodies") { totals[party($0)].bodies.map(\.text) },
      .number("openDecisions") { totals[party($0)].open },
      .number("overdueDecisions") { totals[party($0)].overdue },
      .number("reportsOwed") { totals[party($0)].reportsOwed },
      .texts("projects") { totals[party($0)].projects.map(\.text) },
      .number("results") { totals[party($0)].results },
    ]
  }
}

extension Listing where Row == Person {
  public static var people: Listing { people(PartyTotals()) }

  /// People, with what they sit in, owe and take part in.
  public static func people(_ totals: PartyTotals) -> Listing {
    Listing(recorded.columns + totalled(totals) { .person($0.id) })
  }

  /// What is recorded of a person.
  static var recorded: Listing {
    Listing(
      [
        .text("id") { $0.id.text },
        .text("name") { $0.name },
        .text("sortedUnder") { $0.sortedUnder },
        .words("honorific") { $0.honorific },
        .words("function") { $0.function },
        .text("organization") { $0.organization?.text },
        .named("organizationName") { person, names in
          person.organization.map { Party.organization($0).name(names) }
        },
        .named("organizationAcronym") { person, names in
          person.organization.flatMap { Party.organization($0).acronym(names) }
        },
        .text("language") { $0.language?.rawValue },
        .text("email") { $0.contact?.email },
        .text("telephone") { $0.contact?.telephone },
        .text("address") { $0.contact?.address },
        .words("remark") { $0.remark },
      ])
  }
}
