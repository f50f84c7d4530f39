import Domain
import TestSupport
import Testing

@Suite("Starter sahel, its rules and references")
struct StarterRulesTests {
  let register: StarterRegister

  init() throws { register = try StarterRegister(.sahel) }

  @Test("no seat breaks a rule of its body, on the day its term began")
  func seats() throws {
    for body in register.bodies.values {
      let affiliations = try register.fixed.affiliations(of: body.seats.compactMap(\.holder))
      for seat in body.seats {
        let refusal = SeatEligibility.refusal(
          of: seat, in: body, affiliations: affiliations, today: "2026-12-01")
        #expect(refusal == nil, "\(body.id) \(seat.id)")
      }
    }
  }

  @Test("the rules refuse a partner in the chair, a member who is none of the Sahel, a third co-chair")
  func refusals() throws {
    func refused(_ role: SeatRole, _ holder: Party, on body: String) throws -> Bool {
      let body = try #require(register.body(body))
      let seat = Seat(id: "new", role: role, holder: holder, term: Term(from: .date("2027-01-01")))
      let affiliations = try register.fixed.affiliations(of: (body.seats + [seat]).compactMap(\.holder))
      return SeatEligibility.refusal(of: seat, in: body, affiliations: affiliations, today: "2026-12-01")
        != nil
    }
    #expect(try refused(.chair, .organization("eu"), on: "mcp-security"))
    #expect(try refused(.member, .organization("eu"), on: "mcp-security"))
    #expect(try refused(.coChair, .organization("eu"), on: "mcp-secretariat"))
    #expect(try refused(.chair, .organization("eu"), on: "mcp"))
    #expect(try !refused(.technicalSupport, .organization("eu"), on: "mcp-security"))
    #expect(try !refused(.chair, .organization("niger"), on: "mcp-security"))
  }

  @Test("everything that is referred to is there")
  func references() {
    for body in register.bodies.values {
      expect(body: body.parent, from: body.id)
      body.serves.forEach { expect(body: $0, from: body.id) }
      expect(organization: body.organization, from: body.id)
      if let meeting = body.established?.meeting { #expect(register.meetings[meeting] != nil, "\(body.id)") }
      for seat in body.seats {
        for party in [seat.holder, seat.through].compactMap({ $0 }) { expect(party, from: body.id) }
      }
    }
    for organization in register.organizations.values {
      expect(organization: organization.partOf, from: organization.id)
    }
    for person in register.people.values { expect(organization: person.organization, from: person.id) }
    for meeting in register.meetings.values { expect(meeting) }
  }

  private func expect(_ meeting: Meeting) {
    expect(body: meeting.body, from: meeting.id)
    for related in meeting.related { #expect(register.meetings[related.meeting] != nil, "\(meeting.id)") }
    for attendance in meeting.attendance {
      expect(attendance.party, from: meeting.id)
      for person in attendance.delegates.compactMap(\.person) {
        #expect(register.people[person] != nil, "\(meeting.id) \(person)")
      }
      if let seat = attendance.seat {
        let holder = meeting.body.flatMap { register.bodies[$0] }?.seat(seat)?.holder
        #expect(holder != nil, "\(meeting.id) \(seat)")
      }
    }
    if let chair = meeting.chair {
      if let party = chair.party { expect(party, from: meeting.id) }
      if let person = chair.person { #expect(register.people[person] != nil, "\(meeting.id)") }
    }
    for party in meeting.documents.compactMap(\.from) { expect(party, from: meeting.id) }
  }

  private func expect(_ party: Party, from place: some CustomStringConvertible) {
    switch party {
    case .organization(let id): expect(organization: id, from: place)
    case .body(let id): expect(body: id, from: place)
    case .person(let id): #expect(register.people[id] != nil, "\(place)")
    case .post(_, let organization): expect(organization: organization, from: place)
    case .members: break
    }
  }

  private func expect(body: BodyID?, from place: some CustomStringConvertible) {
    if let body { #expect(register.bodies[body] != nil, "\(place) \(body)") }
  }

  private func expect(organization: OrganizationID?, from place: some CustomStringConvertible) {
    if let organization { #expect(register.organizations[organization] != nil, "\(place) \(organization)") }
  }
}
