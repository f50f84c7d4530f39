import Domain
import TestSupport
import Testing

@Suite("Starter sahel, its facts")
struct StarterFactsTests {
  let register: StarterRegister
  let today: CalendarDay = "2026-12-01"

  init() throws { register = try StarterRegister(.sahel) }

  @Test("holds the bodies of S0, the successor of OSES and no other, each where S0 puts it")
  func bodies() {
    let parents = register.bodies.reduce(into: [String: String]()) {
      $0[$1.key.text] = $1.value.parent?.text ?? ""
    }
    #expect(
      parents == [
        "oses": "", "contact-group": "", "mcp": "", "mcp-governance": "mcp", "mcp-security": "mcp",
        "mcp-resilience": "mcp", "mcp-development": "mcp", "mcp-secretariat": "mcp", "uniss-committee": "",
        "uniss-governance": "uniss-committee", "uniss-resilience": "uniss-committee",
        "uniss-security": "uniss-committee", "unowas": "",
      ])
    #expect(register.bodies.values.count { $0.kind == .thematicWorkingGroup } == 4)
    #expect(register.bodies.values.count { $0.kind == .interAgencyGroup } == 3)
  }

  @Test("the Platform's four themes and the UNISS's three pillars are two lists")
  func pillars() {
    func pillars(under parent: String) -> Set<String> {
      Set(register.bodies.values.filter { $0.parent?.text == parent }.compactMap { $0.pillar?.en })
    }
    #expect(pillars(under: "mcp") == ["Governance", "Security", "Resilience", "Development"])
    #expect(pillars(under: "uniss-committee") == ["Governance", "Security", "Resilience"])
  }

  @Test(
    "two ordinary plenaries a year, counted from the day the register begins; no quorum, no adoption rule")
  func cadence() throws {
    let platform = try #require(register.body("mcp"))
    #expect(platform.cadence?.ordinaryPerYear == 2)
    #expect(platform.cadence?.trackedSince == nil)
    for body in register.bodies.values {
      #expect(body.quorum == nil && body.adoption == nil, "\(body.id)")
      #expect(body.periods == Periods() && body.numbering == Numbering(), "\(body.id)")
      #expect(body.id == platform.id || body.cadence == nil, "\(body.id)")
    }
  }

  @Test("chaired by Mali, then by Chad, which took over on the day of the 4th plenary")
  func chairs() throws {
    let platform = try #require(register.body("mcp"))
    func chairs(on day: CalendarDay) -> [String] {
      platform.seats([.chair], on: day).map(\.id.text)
    }
    #expect(chairs(on: "2013-11-04").isEmpty)
    #expect(chairs(on: "2014-11-18") == ["chair-mali"])
    #expect(chairs(on: "2015-11-06") == ["chair-chad"])
    #expect(platform.chair(on: today)?.party == .organization("chad"))
    #expect(platform.seats(on: today).allSatisfy { platform.standing(of: $0, on: today) == .inOffice })
  }

  @Test(
    "the Technical Secretariat is co-chaired by the AU through MISAHEL and the UN through OSES, then UNOWAS, and serves five bodies"
  )
  func secretariat() throws {
    let secretariat = try #require(register.body("mcp-secretariat"))
    func coChairs(on day: CalendarDay) -> [Seat] { secretariat.seats([.coChair], on: day) }
    #expect(secretariat.seats.allSatisfy { $0.role == .coChair })
    for day in ["2014-02-21", "2016-01-27", "2016-01-29", today] {
      #expect(coChairs(on: day).map(\.holder) == [.organization("au"), .organization("un")], "\(day)")
    }
    #expect(coChairs(on: "2016-01-27").map(\.through) == [.organization("misahel"), .body("oses")])
    #expect(coChairs(on: "2016-01-29").map(\.through) == [.organization("misahel"), .body("unowas")])
    #expect(secretariat.standing(of: secretariat.seats[1], on: today) == .ended)
    #expect(
      secretariat.serves.map(\.text) == [
        "mcp", "mcp-governance", "mcp-security", "mcp-resilience", "mcp-development",
      ])
  }

  @Test("OSES went into UNOWAS on 28 January 2016 by a letter, and the chair of the committee with it")
  func merger() throws {
    let letter = Text(
      en: "Letter of the President of the Security Council, S/2016/89",
      fr: "Lettre du Président du Conseil de sécurité, S/2016/89")
    let office = try #require(register.body("oses"))
    #expect(office.standing == .succeeded(by: "unowas", on: "2016-01-28", instrument: letter))
    #expect(office.established?.on == .date("2012-12"))
    #expect(register.body("unowas")?.predecessors == ["oses"])
    let committee = try #require(register.body("uniss-committee"))
    #expect(committee.chair(on: "2015-11-05")?.party == committee.seats.first?.holder)
    #expect(committee.chair(on: "2017-06-23")?.party == committee.seat("chair-unowas")?.holder)
    #expect(committee.standing(of: committee.seats[0], on: today) == .ended)
  }

  @Test(
    "no rule on seats is found broken on any day of the merger",
    arguments: ["2016-01-27", "2016-01-28", "2016-01-29"])
  func handover(day: CalendarDay) throws {
    let findings = try Check.findings(in: register.fixed, asOf: day).filter { $0.severity != .warning }
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test("no group has a chair that no source names, and none is shown as vacant")
  func unnamedChairs() {
    for body in register.bodies.values where body.kind.isGroup { #expect(body.seats.isEmpty, "\(body.id)") }
    for body in register.bodies.values { #expect(body.seats.allSatisfy { $0.holder != nil }, "\(body.id)") }
  }

  @Test("the five plenaries, on their days, in their places, under their chairs")
  func plenaries() {
    let held = (1...5).compactMap { register.meeting("mcp-\($0)") }
    #expect(held.map(\.ordinal) == [1, 2, 3, 4, 5])
    #expect(held.allSatisfy { $0.kind == .ordinary && $0.timing.name == .held && $0.body?.text == "mcp" })
    #expect(
      held.compactMap { $0.timing.schedule?.date.description } == [
        "2013-11-05", "2014-05-16", "2014-11-18", "2015-11-05", "2017-06-14",
      ])
    #expect(held.compactMap { $0.venue?.place?.fr } == ["Bamako", "Bamako", "Bamako", "Bamako", "N’Djamena"])
    #expect(
      held.map { $0.chair?.person?.text } == [
        nil, "abdoulaye-diop", "abdoulaye-diop", "abdoulaye-diop", "hissein-brahim-taha",
      ])
    #expect(held.allSatisfy { $0.year == $0.timing.schedule?.date.year })
  }

  @Test("decisions of the past bear no symbol, no method, no owner and no deadline that no source states")
  func decisions() {
    let decisions = register.meetings.values.flatMap(\.decisions)
    #expect(decisions.count == 8)
    for decision in decisions {
      #expect(
        decision.symbol == nil && decision.deadline == nil && decision.responsible.isEmpty, "\(decision.id)")
      #expect(decision.standing.adoption?.method == .notStated, "\(decision.id)")
    }
    #expect(decisions.filter { $0.implementation?.isOpen == true }.map(\.id.text) == ["libya-study"])
  }

  @Test(
    "the visit is linked with the 1st plenary, the commemoration with the 3rd, both ways; the communiqué has no link"
  )
  func links() throws {
    for (event, plenary) in [("visit-2013", "mcp-1"), ("commemoration-2014", "mcp-3")] {
      for (from, to) in [(event, plenary), (plenary, event)] {
        let meeting = try #require(register.meeting(from))
        #expect(meeting.related.contains { $0.meeting.text == to && $0.relation == .sameOccasion }, "\(from)")
      }
    }
    let communique = register.meeting("commemoration-2014")?.documents.first
    #expect(communique?.kind == .communique)
    #expect(communique?.location == nil)
  }

  @Test("the Sahel countries are data with their source, not code")
  func countries() {
    let sahel: Identifier<Classification> = "sahel-country"
    let countries = register.organizations.values.filter { $0.belongs(to: sahel, on: today) }
    #expect(Set(countries.map(\.id.text)) == ["burkina-faso", "chad", "mali", "mauritania", "niger"])
    #expect(countries.allSatisfy { $0.classified.allSatisfy { $0.source?.outside != nil } })
    #expect(register.office.classifications.map(\.id) == [sahel])
  }
}
