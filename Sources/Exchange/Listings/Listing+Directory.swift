import CanonicalJSON
import Domain
import Localization

extension Listing where Row == Organization {
  /// Organisations, with the classifications they belong to on a day.
  public static func organizations(on day: CalendarDay) -> Listing {
    Listing([
      .text("id") { $0.id.text },
      .text("kind") { $0.kind.rawValue },
      .words("name") { $0.name },
      .words("acronym") { $0.acronym },
      .text("partOf") { $0.partOf?.text },
      .texts("classifications") { organization in
        organization.classified.filter { $0.term.holds(on: day) }.map(\.id.text)
      },
      .words("remark") { $0.remark },
    ])
  }
}

extension Listing where Row == Person {
  public static var people: Listing {
    Listing([
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
