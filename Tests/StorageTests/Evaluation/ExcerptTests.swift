import Domain
import Testing

@Suite("Excerpts of what was found") struct ExcerptTests {
  let text =
    "Le comité prend acte du rapport d'étape et remercie le secrétariat pour sa diffusion dans les délais prévus par la plénière de juillet."

  @Test("a short text is given whole")
  func short() throws {
    let phrase = try #require(SearchPhrase("ETAPE"))
    #expect(phrase.excerpt(of: "Rapport d’étape\n reçu") == "Rapport d’étape reçu")
  }

  @Test("the words around the phrase, as they are written, with what was cut marked")
  func around() throws {
    let phrase = try #require(SearchPhrase("secretariat pour"))
    let excerpt = phrase.excerpt(of: text, width: 40)
    #expect(excerpt == "… et remercie le secrétariat pour sa …")
  }

  @Test("a phrase that begins and ends within words")
  func within() throws {
    let phrase = try #require(SearchPhrase("ité pren"))
    #expect(phrase.excerpt(of: text, width: 30) == "Le comité prend acte du …")
    let last = try #require(SearchPhrase("juillet."))
    #expect(last.excerpt(of: text, width: 30).hasSuffix("plénière de juillet."))
  }

  @Test("a text that does not hold it is cut at its beginning")
  func absent() throws {
    let phrase = try #require(SearchPhrase("zzz"))
    #expect(phrase.excerpt(of: text, width: 20).hasPrefix("Le comité prend"))
    #expect(phrase.excerpt(of: "") == "")
  }
}
