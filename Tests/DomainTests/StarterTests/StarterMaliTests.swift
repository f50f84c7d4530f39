import Domain
import TestSupport
import Testing

@Suite("Starter mali, its facts (S1, S2)")
struct StarterMaliTests {
  let register: StarterRegister

  init() throws { register = try StarterRegister(.mali) }

  @Test("the ITSP is aligned with the national plan and no part of it; the improved one continues it")
  func plans() throws {
    let plan = try #require(register.framework("itsp"))
    #expect(plan.parent == nil && plan.validated == .notStated && plan.approved == nil)
    #expect(plan.reviews.map(\.id).contains("integration-2021"))
    #expect(register.framework("itsp-improved")?.parent == nil)
    #expect(register.framework("isf")?.reviews.isEmpty == true)
    #expect(register.framework("itsp-improved")?.predecessors == ["itsp"])
    #expect(plan.reviews.allSatisfy { $0.meeting == "retreat-2021" })
    let practices = plan.reviews.first { $0.id == "practices-2021" }?.points
    #expect(practices?.flatMap(\.projects).count == 4)
  }

  @Test("the section works through three funds and towards four regional plans")
  func work() throws {
    let programme = try #require(register.framework("sr-programme"))
    let funds: [RecordKey] = [.fund("qips"), .fund("tf"), .fund("pbf")]
    #expect(programme.result("mechanisms")?.concerns == funds)
    #expect(programme.result("regional-plans")?.concerns.count == 4)
  }

  @Test("those who presented at the retreat are not said to be its participants")
  func retreat() throws {
    let retreat = try #require(register.meeting("retreat-2021"))
    #expect(retreat.attendance.isEmpty && retreat.documents.first?.from == nil)
  }

  @Test("the mission is closed by resolution 2690, and its seats with it")
  func closure() throws {
    let closure = try #require(register.organization("minusma")?.closure)
    #expect(closure.on == "2023-12-31" && closure.instrument?.en?.contains("resolution 2690") == true)
    let held = register.bodies.values.flatMap(\.seats).filter { $0.holder?.organization == "minusma" }
    #expect(held.count == 5 && held.allSatisfy { $0.term.to == .date("2023-12-31") })
  }

  @Test("three co-chairs of the commission, by no rule of its own; the section serves no body")
  func commission() throws {
    let commission = try #require(register.body("crzpc"))
    #expect(commission.seats.map(\.role) == [.coChair, .coChair, .coChair])
    #expect(commission.seatRules.isEmpty)
    #expect(register.body("stabilisation-recovery")?.serves.isEmpty == true)
  }
}
