import CanonicalJSON
import Domain
import TestSupport

/// An identifier that a test puts together.
func id<Entity>(_ text: String) -> Identifier<Entity> { Identifier(stringLiteral: text) }

extension Party {
  static func state(_ text: String) -> Party { .organization(id(text)) }
}

/// A platform with nine voting seats and an observer, and its sixth plenary.
enum Plenary {
  static let office = Office(id: "office", name: .same("Office"))

  static func body(
    acronym: Text? = Text(en: "MCP", fr: "PMC"), adoption: AdoptionRule? = nil,
    numbering: Numbering = Numbering()
  ) -> Body {
    let voting = (1...9).map { number in
      Seat(id: id("s-\(number)"), role: number == 1 ? .chair : .member, holder: .state("state-\(number)"))
    }
    return Body(
      id: "mcp", kind: .platform, name: Text(en: "Platform", fr: "Plateforme"), acronym: acronym,
      seats: voting + [Seat(id: "s-10", role: .observer, holder: .state("guest"))], adoption: adoption,
      numbering: numbering)
  }

  static func meeting(
    _ identifier: String = "mcp-6", kind: Meeting.Kind = .ordinary, ordinal: Int? = 6, year: Int = 2027,
    agenda: [AgendaItem] = [], decisions: [Decision] = [], minutes: Minutes? = nil
  ) -> Meeting {
    Meeting(
      id: id(identifier), year: year, body: "mcp", kind: kind, ordinal: ordinal,
      timing: .held(Schedule(date: "2027-01-12")), agenda: agenda, decisions: decisions,
      minutes: minutes)
  }

  static func decision(
    _ identifier: String, _ standing: DecisionStanding = adopted, symbol: String? = nil,
    text: Text = Text("Le texte", in: .french)
  ) -> Decision {
    Decision(
      id: id(identifier), symbol: symbol, original: .french,
      paragraphs: [Paragraph(id: "p-1", text: text)], standing: standing)
  }

  static let adopted = DecisionStanding.adopted(
    Adoption(method: .consensus, on: "2027-01-12"))

  static func reference(_ decision: String) -> DecisionReference {
    DecisionReference(meeting: "mcp-6", decision: id(decision))
  }

  static func item(
    _ identifier: String, _ kind: AgendaItem.Kind = .substance, _ state: AgendaItem.State = .adopted,
    under parent: String? = nil
  ) -> AgendaItem {
    AgendaItem(
      id: id(identifier), kind: kind, state: state, title: Text("Point \(identifier)", in: .french),
      parent: parent.map { id($0) })
  }
}
