import CanonicalJSON
import Domain
import Localization
import TestSupport
import Testing

@Suite("How the history tells what was changed of a fund")
struct FundHistoryTests {
  private let names = Names(
    FixedRegister(
      organizations: [
        Organization(
          id: "au", kind: .regional, name: Text(en: "African Union", fr: "Union africaine"),
          acronym: Text(en: "AU", fr: "UA"))
      ], funds: [MissionSample.fund]))

  private static let total = JSONPath([.key("reported"), .element(id: "t-1")])

  private func tree() throws -> JSON { try JSONTreeEncoder().encode(MissionSample.fund) }

  @Test("a contribution by its donor, a step by its kind, a total by its subject")
  func places() throws {
    let step = JSONPath([
      .key("contributions"), .element(id: "k-1"), .key("steps"), .element(id: "s-1"), .key("money"),
    ])
    let place = names.place(step, in: .fund("fcs"), of: try tree())
    #expect(place.en == "contribution, AU, step, pledge, amount")
    #expect(place.fr == "contribution, UA, étape, annonce de contribution, montant")
    let total = names.place(Self.total.appending(key: "asAt"), in: .fund("fcs"), of: try tree())
    #expect(total.en == "reported total, total contributions, as at")
  }

  @Test("amounts with their currency, kinds and states in words")
  func values() {
    let money: JSON = ["amount": "40265165", "currency": "USD"]
    func said(_ value: JSON, _ path: JSONPath, _ language: Language) -> String {
      names.words(value, at: path, of: .fund("fcs"), in: language).replacing("\u{A0}", with: " ")
        .replacing("\u{202F}", with: " ")
    }
    let path = Self.total.appending(key: "money")
    #expect(said(money, path, .english) == "USD 40,265,165")
    #expect(said(money, path, .french) == "40 265 165 USD")
    #expect(said("alignedPortfolio", Self.total.appending(key: "of"), .french) == "portefeuille aligné")
    #expect(said("quickImpact", JSONPath([.key("kind")]), .english) == "quick-impact window")
    #expect(said("closed", JSONPath([.key("standing"), .key("state")]), .french) == "clos")
  }
}
