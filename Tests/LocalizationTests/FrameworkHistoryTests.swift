import CanonicalJSON
import Domain
import Localization
import Testing

@Suite("Frameworks as the history tells them")
struct FrameworkHistoryTests {
  private let names = Names()

  private func french(_ value: String, _ path: JSONPath) -> String {
    names.words(.string(value), at: path, of: .framework("itsp"), in: .french)
  }

  @Test("States, ratings and assessments are said in words that agree")
  func values() {
    let result = JSONPath().appending(key: "results").appending(element: "r-1")
    #expect(french("inForce", JSONPath().appending(key: "standing").appending(key: "state")) == "en vigueur")
    #expect(french("atRisk", result.appending(key: "rating")) == "menacé")
    #expect(french("countryTeam", result.appending(key: "side")) == "équipe de pays")
    #expect(french("partlyKept", JSONPath().appending(key: "verdict")) == "tenu en partie")
    #expect(french("down", JSONPath().appending(key: "direction")) == "à réduire")
    #expect(french("outcome", JSONPath().appending(key: "rank")) == "effet")
  }

  @Test("Places in a framework have names of their own")
  func places() {
    let tree: JSON = [
      "results": [["id": "r-1", "title": ["en": "State authority", "fr": "Autorité de l’État"]]]
    ]
    let path = JSONPath().appending(key: "results").appending(element: "r-1").appending(key: "rating")
    let place = names.place(path, in: .framework("itsp"), of: tree)
    #expect(place.en == "result, “State authority”, rating")
    #expect(place.fr.hasPrefix("résultat, ") && place.fr.hasSuffix(", évaluation"))
  }
}
