import Domain
import TestSupport
import Testing

@Suite("Starter gec, its facts (S4)")
struct StarterGECTests {
  let register: StarterRegister

  init() throws { register = try StarterRegister(.gec) }

  @Test("the SEG follows the Technical Pool and serves the GEC and the Troika, with three roles")
  func bodies() throws {
    let secretariat = try #require(register.body("seg"))
    #expect(secretariat.predecessors == ["technical-pool"] && secretariat.kind == .executiveSecretariat)
    #expect(register.body("troika")?.troika?.of == "gec")
    #expect(register.body("enlarged-troika")?.troika?.of == "troika")
    #expect(register.body("technical-pool")?.standing == .succeeded(by: "seg", on: nil))
    #expect(secretariat.serves == ["gec", "troika", "enlarged-troika"])
    for words in [secretariat.purpose?.en, secretariat.purpose?.fr] {
      #expect(words?.matches(of: /\n[1-3]\./).count == 3)
    }
    let bodies: Set<BodyID> = ["gec", "seg", "technical-pool", "troika", "enlarged-troika"]
    #expect(Set(register.bodies.keys) == bodies)
    #expect(register.bodies.values.allSatisfy { $0.seats.isEmpty && $0.quorum == nil })
  }

  @Test("the GEC is one body under the two names of S2 and S4")
  func names() throws {
    let group = try #require(register.body("gec"))
    #expect(group.name.fr == "Groupe exécutif de coopération" && group.kind == .donorsGroup)
    #expect(group.remark?.fr?.contains("Groupe exécutif de coordination des bailleurs de fonds") == true)
    #expect(Set(group.sources.compactMap(\.document)) == ["S2", "S4"])
  }

  @Test("three axes and three expected results, none of which S4 puts below another")
  func programme() throws {
    let programme = try #require(register.framework("seg-programme"))
    #expect(programme.results.filter { $0.level == "axis" }.map(\.code) == ["1", "2", "3"])
    #expect(programme.results.count { $0.level == "result" } == 3)
    #expect(programme.results.allSatisfy { $0.parent == nil && $0.rating == nil })
    #expect(programme.indicators.isEmpty)
  }

  @Test("the history: survey of 2016, diagnostic of 2017, working group of July 2017")
  func history() throws {
    let reviews = try #require(register.framework("seg-programme")).reviews
    #expect(reviews.map(\.on) == [.date("2016"), .date("2017"), .date("2017-07")])
    #expect(reviews.last?.points.count == 3)
  }

  @Test("the Triple C is a code of conduct in force; no commitment and no assessment is invented")
  func code() throws {
    let code = try #require(register.framework("triple-c"))
    #expect(code.kind == .codeOfConduct && code.standing == .inForce && code.commitments.isEmpty)
    let strategy = try #require(register.framework("credd"))
    #expect(strategy.term == Term(from: .date("2019"), to: .date("2023")))
    #expect(register.framework("agenda-2030")?.kind == .agenda)
    #expect(register.framework("grand-bargain")?.kind == .agenda)
  }

  @Test(
    "phase 3 of the Swiss contribution: CHF 300,000, of which 284,791 allocated, completed at the end of 2021"
  )
  func contribution() throws {
    let fund = try #require(register.fund("seg-contribution"))
    let phase = try #require(fund.phases.first)
    #expect(fund.kind == .projectBudget && fund.standing.name == .closed && fund.phases.count == 1)
    #expect(phase.budget == MissionSample.money("300000", "CHF"))
    #expect(phase.allocated == MissionSample.money("284791", "CHF"))
    #expect(phase.term == Term(from: .date("2019-07-01"), to: .date("2021-12-31")))
    #expect(phase.isCompleted == true)
    #expect(FundStatement(fund).budgeted.map(\.donor) == [.organization("sdc")])
    #expect(FundStatement(fund).unstated.isEmpty)
  }

  @Test("the project is completed, under contract with UNDP, with seven other partners and its target groups")
  func project() throws {
    let project = try #require(register.project("seg-support"))
    #expect(project.standing.state == .operationallyClosed)
    #expect(project.budget == MissionSample.money("300000", "CHF"))
    func parties(_ role: ProjectPartner.Role) -> [Party] {
      project.partners.filter { $0.role == role }.map(\.party)
    }
    #expect(parties(.contractual) == [.organization("undp")])
    #expect(
      parties(.support) == [
        .organization("germany"), .organization("canada"), .organization("spain"),
        .organization("united-states"), .organization("luxembourg"), .organization("sweden"),
        .organization("eu"),
      ])
    #expect(parties(.beneficiary) == [.organization("ptf"), .organization("civil-society-mali")])
    #expect(parties(.government) == [.organization("mali")])
    #expect(Set(project.results.map(\.framework)) == ["seg-programme"] && project.results.count == 6)
  }
}
