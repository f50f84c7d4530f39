import Domain
import Papers
import TestSupport
import Testing

@Suite("Both languages side by side")
struct BilingualTests {
  @Test("rows find each other though the order of States differs")
  func rows() throws {
    let paper = try PaperRequest(.participants, meeting: "mcp-6")
      .paper(from: SampleMeeting.register, asOf: "2027-07-12", in: .both)
    let markdown = TextFormat.markdown.text(of: paper)
    #expect(markdown.contains("| Chad / Tchad |"))
    #expect(markdown.contains("| Netherlands / Pays-Bas |"))
  }

  @Test("every block of either language is there", arguments: PaperSample.all)
  func complete(_ sample: PaperSample) throws {
    let both = words(TextFormat.html.text(of: try sample.paper(.both)))
    for language in [PaperLanguage.english, .french] {
      let missing = try words(TextFormat.html.text(of: sample.paper(language))).subtracting(both)
      #expect(missing.isEmpty, "\(missing.sorted())")
    }
  }

  private func words(_ html: String) -> Set<String> {
    var text = ""
    var isInside = false
    for character in html {
      if character == "<" { isInside = true }
      text.append(isInside ? " " : character)
      if character == ">" { isInside = false }
    }
    // A label bears one colon, behind its last language.
    return Set(text.split { $0.isWhitespace || $0 == ":" }.map(String.init))
  }
}
