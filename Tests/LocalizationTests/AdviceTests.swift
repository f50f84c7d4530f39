import CanonicalJSON
import Domain
import Localization
import TestSupport
import Testing

@Suite("Every error says what happened and what to do, in both languages")
struct AdviceTests {
  @Test("whole sentences, translated, with French spaces", arguments: AdviceSamples.errors)
  func sentences(_ error: RegisterError) { check(error.advice(Names(NamesTests.register)), "\(error)") }

  @Test("without a register too", arguments: AdviceSamples.errors)
  func withoutNames(_ error: RegisterError) {
    check(Advice(error.explanation, remedy: error.remedy), "\(error)")
  }

  @Test(arguments: AdviceSamples.findings)
  func findings(_ finding: Finding) { check(finding.advice(Names(NamesTests.register)), "\(finding)") }

  @Test("no kind of finding is without its words")
  func kinds() {
    #expect(Set(AdviceSamples.findings.map(\.kind.name)) == Set(FindingKind.Name.allCases))
  }

  @Test("names stand where the register has them")
  func names() {
    let refusal = Refusal.consensusObjected(
      DecisionReference(meeting: "mcp-6", decision: "d-1"), by: [.organization("au")])
    let advice = refusal.advice(Names(NamesTests.register))
    #expect(
      advice.explanation.en
        == "MCP/6/Dec.1 cannot be adopted by consensus while an objection stands: the African Union.")
    #expect(advice.explanation.fr.contains("l’Union africaine"))
  }

  @Test func unreadableFiles() {
    let file = UnreadableFile(path: "bodies/mcp.json", line: 7, reason: .syntax(.duplicateKey("name")))
    #expect(
      file.explanation
        == Phrase(
          en: "bodies/mcp.json, line 7: “name” stands there twice.",
          fr: "bodies/mcp.json, ligne 7 : « name » y figure deux fois."))
  }

  private func check(_ advice: Advice, _ what: String) {
    for phrase in [advice.explanation, advice.remedy] {
      for language in Language.allCases {
        let words = phrase[language]
        #expect(words.hasSuffix("."), "\(what): \(words)")
        #expect(!words.contains("  ") && !words.hasSuffix(".."), "\(what): \(words)")
        #expect(!words.contains(/\bon (19|20)\d\d\b/), "\(what) has a year for a day: \(words)")
      }
      #expect(phrase.en != phrase.fr, "\(what) is not translated: \(phrase.en)")
      for mark in [" :", " ;", " !", " ?", " »", "« "] {
        #expect(!phrase.fr.contains(mark), "\(what) breaks before its punctuation: \(phrase.fr)")
      }
    }
  }
}
