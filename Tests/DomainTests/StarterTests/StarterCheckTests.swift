import Domain
import Testing

@Suite("Starter sahel, checked")
struct StarterCheckTests {
  @Test("the starter has no damage, breaks no rule, and gives no false alarm")
  func sound() throws {
    let register = try SahelRegister()
    #expect(try Check.findings(in: register.fixed, asOf: "2026-12-01") == [])
  }
}
