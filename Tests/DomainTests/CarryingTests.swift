import Domain
import TestSupport
import Testing

@Suite("What goes to the next agenda")
struct CarryingTests {
  @Test("Deferred points go along once")
  func deferred() {
    let previous = Plenary.meeting(
      "mcp-5", ordinal: 5,
      agenda: [
        Plenary.item("a-1"), Plenary.item("a-2", .substance, .deferred),
        Plenary.item("a-3", .substance, .deferred),
      ])
    var next = Plenary.meeting()
    #expect(Carrying.deferredItems(of: previous, notIn: next).map(\.id.text) == ["a-2", "a-3"])
    var carried = Plenary.item("b-1")
    carried.carriedFrom = AgendaItem.Origin(meeting: "mcp-5", item: "a-2")
    next.agenda = [carried]
    #expect(Carrying.deferredItems(of: previous, notIn: next).map(\.id.text) == ["a-3"])
  }

  @Test("A point that stands on every agenda is laid anew and does not come twice")
  func standardPoints() {
    let previous = Plenary.meeting(
      "mcp-5", ordinal: 5,
      agenda: [
        Plenary.item("a-1", .otherBusiness, .deferred), Plenary.item("a-2", .communique, .deferred),
      ])
    #expect(Carrying.deferredItems(of: previous, notIn: Plenary.meeting()).map(\.id.text) == ["a-2"])
  }

  @Test("Decisions still open, and those that the previous meeting deferred, are followed up once")
  func decisions() {
    var open = Plenary.decision("d-1")
    open.responsible = [Responsibility(id: "r-1", party: .members)]
    var done = Plenary.decision("d-2")
    done.responsible = [Responsibility(id: "r-1", party: .members, status: .done)]
    let deferred = Plenary.decision("d-3", .deferred(reason: nil))
    let previous = Plenary.meeting("mcp-5", ordinal: 5, decisions: [open, done, deferred])
    let older = Plenary.meeting("mcp-4", ordinal: 4, decisions: [deferred])
    let rows = [older, previous].flatMap { meeting in
      meeting.decisions.map { DecisionRow($0, in: meeting) }
    }
    var next = Plenary.meeting()
    let found = Carrying.decisions(of: rows, deferredAt: [previous.id], notIn: next)
    #expect(found.map { "\($0.meeting)/\($0.decision)" } == ["mcp-5/d-1", "mcp-5/d-3"])
    var point = Plenary.item("a-1")
    point.followsUp = [found[0]]
    next.agenda = [point]
    #expect(Carrying.decisions(of: rows, deferredAt: [previous.id], notIn: next) == [found[1]])
  }

  @Test("A new point of substance stands before the closing points, a closing one in its order")
  func places() {
    let agenda = [
      Plenary.item("a-1", .opening), Plenary.item("a-2"), Plenary.item("a-3", .otherBusiness),
      Plenary.item("a-4", .closure), Plenary.item("a-21", under: "a-2"),
    ]
    #expect(Carrying.place(for: .substance, under: nil, in: agenda) == 2)
    #expect(Carrying.place(for: .communique, under: nil, in: agenda) == 3)
    #expect(Carrying.place(for: .agenda, under: nil, in: agenda) == 1)
    #expect(Carrying.place(for: .substance, under: "a-2", in: agenda) == 5)
  }

  @Test("The standard agenda approves previous minutes only where there are any")
  func standard() {
    let first = StandardAgenda.points(hasPrevious: false, minutesTitle: nil)
    #expect(!first.contains { $0.kind == .previousMinutes })
    let later = StandardAgenda.points(hasPrevious: true, minutesTitle: .procesVerbal)
    #expect(later.map(\.kind).prefix(4) == [.opening, .agenda, .previousMinutes, .mattersArising])
    #expect(later.last?.kind == .closure)
    #expect(later[2].title.fr == "Approbation du procès-verbal précédent")
    #expect(later.allSatisfy { $0.title.missing.isEmpty })
  }
}
