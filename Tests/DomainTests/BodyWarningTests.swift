import Domain
import TestSupport
import Testing

@Suite("Warnings on bodies")
struct BodyWarningTests {
  let day: CalendarDay = "2027-01-01"

  private func kinds(
    _ body: Body, meetings: [MeetingRow] = [], people: [Person] = [],
    closures: [OrganizationID: Closure] = [:]
  ) -> [FindingKind] {
    let people = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    return BodyWarnings.findings(on: body, meetings: meetings, people: people, closures: closures, asOf: day)
      .map(\.kind)
  }

  @Test("Plenaries missed are one warning, and none once enough were held")
  func plenaries() {
    var body = Samples.platform()
    body.cadence = Cadence(ordinaryPerYear: 2, trackedSince: "2025")
    #expect(kinds(body) == [.plenariesMissed(due: 4, held: 0, since: "2025")])
    let held = ["2025-03-04", "2025-10-07", "2026-03-03", "2026-10-06"].enumerated().map {
      Samples.row(Identifier(slug: "m \($0.offset)") ?? "m", PartialDate($0.element) ?? "2025")
    }
    #expect(kinds(body, meetings: held).isEmpty)
    #expect(
      kinds(body, meetings: Array(held.dropLast())) == [.plenariesMissed(due: 4, held: 3, since: "2025")])
  }

  @Test("A body that is suspended, closed, proposed or not tracked owes no plenaries")
  func notDue() {
    var body = Samples.platform()
    body.cadence = Cadence(ordinaryPerYear: 2)
    #expect(kinds(body).isEmpty)
    body.cadence?.trackedSince = "2020"
    for standing in [BodyStanding.suspended, .proposed, .closed(on: nil, instrument: nil)] {
      body.standing = standing
      #expect(kinds(body).isEmpty)
    }
  }

  @Test("A vacant chair and an expired term are warned of; a vacant member's seat is not")
  func seats() {
    let vacant = Samples.platform(seats: [
      Seat(id: "c", role: .chair, holder: nil), Seat(id: "m", role: .member, holder: nil),
    ])
    #expect(kinds(vacant) == [.chairVacant(seat: "c", role: .chair)])
    let expired = Samples.platform(seats: [
      Samples.seat("c", .chair, "mali", to: "2026-11"), Samples.seat("m", .member, "au", to: "2020"),
    ])
    #expect(
      kinds(expired) == [.termExpired(seat: "c", role: .chair, holder: .organization("mali"), on: "2026-11")])
    #expect(kinds(Samples.platform(seats: [Samples.seat("c", .chair, "mali")])).isEmpty)
  }

  @Test("A seat that outlives its holder is warned of; where others hold the role, nobody need follow")
  func closures() {
    let closed: [OrganizationID: Closure] = ["au": Closure(on: "2023-12-31")]
    let running = Samples.platform(seats: [
      Samples.seat("c", .chair, "mali"), Samples.seat("m", .member, "au"),
    ])
    #expect(
      kinds(running, closures: closed)
        == [.seatOfClosed(seat: "m", role: .member, holder: .organization("au"), on: "2023-12-31")])
    #expect(kinds(running, closures: ["au": Closure(on: "2027-06")]).isEmpty)
    let chairs = Samples.platform(seats: [
      Samples.seat("a", .coChair, "au", to: "2023-12-31"), Samples.seat("b", .coChair, "un"),
    ])
    #expect(kinds(chairs, closures: closed).isEmpty)
    #expect(
      kinds(chairs)
        == [.termExpired(seat: "a", role: .coChair, holder: .organization("au"), on: "2023-12-31")])
  }

  @Test("A person whose term ended is warned of while sitting in a seat that is in office")
  func people() {
    var held = Samples.seat("c", .chair, "mali")
    held.principal = "diop"
    held.alternate = "taha"
    var former = Samples.seat("m", .member, "un", to: "2020")
    former.principal = "diop"
    let people = [
      Person(id: "diop", name: "Abdoulaye Diop", term: Term(to: .date("2026-12-31"))),
      Person(id: "taha", name: "Hissein Brahim Taha", term: Term(to: .date("2027-01-01"))),
    ]
    #expect(
      kinds(Samples.platform(seats: [held, former]), people: people)
        == [.personTermExpired("diop", body: "mcp", seat: "c", on: "2026-12-31")])
  }
}
