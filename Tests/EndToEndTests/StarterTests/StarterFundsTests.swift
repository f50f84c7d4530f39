import CanonicalJSON
import Testing

/// What the sources say of the Stabilisation Coherence Fund and of the aligned portfolio, and what they do not say.
@Suite("The funds of the ISSSS starter on the command line")
struct StarterFundsTests {
  private let world: World

  init() async throws {
    world = try World()
    let made = try await world.program(seed: "starter").run("init", "--starter", "issss")
    try #require(made.status == .exited(0), "\(made)")
  }

  private func shown(_ words: String..., locale: String = "C.UTF-8") async throws -> [String] {
    var program = world.program()
    program.locale = locale
    let ending = try await program.run(words)
    try #require(ending.status == .exited(0), "\(ending)")
    return ending.lines.map { line in
      line.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").split(separator: " ")
        .joined(separator: " ")
    }
  }

  @Test(
    "forty million as reported in December 2017, nothing itemised, and the difference that nobody explains")
  func reported() async throws {
    let english = try await shown("show", "fcs")
    let place = try #require(english.firstIndex { $0.hasPrefix("Total contributions") })
    #expect(english[place] == "Total contributions USD 40,265,165 as reported, as at December 2017 S3 [1]")
    #expect(english[place + 1] == "Itemised USD 0")
    #expect(english[place + 2] == "Unexplained difference USD 40,265,165")
    #expect(english.filter { $0.contains("amount not stated") }.count == 6)
    #expect(!english.contains { $0.hasPrefix("Received") || $0.hasPrefix("Pledged") })
    let french = try await shown("show", "fcs", locale: "fr_FR.UTF-8")
    #expect(
      french.contains {
        $0.hasPrefix("Total des contributions 40 265 165 USD selon la source (décembre 2017)")
      })
    #expect(french.contains("Écart inexpliqué 40 265 165 USD"))
  }

  @Test("the aligned portfolio is in no total of contributions, at a date that is not stated")
  func aligned() async throws {
    let lines = try await shown("show", "issss-aligned")
    let title = try #require(lines.firstIndex { $0 == "Aligned – in no total of contributions" })
    #expect(
      lines[title + 2].hasPrefix("Aligned portfolio USD 120,000,000 as reported, as at a date that is not"))
    #expect(!lines.contains { $0.hasPrefix("Received") })
    let funds = try #require(try await world.program().run("funds", "--json").json().arrayValue)
    for fund in funds {
      #expect(fund["received"] == [] && fund["pledged"] == [] && fund["aligned"] == [])
    }
    let all = try await world.program().run("contributions", "--json").json()
    #expect(try #require(all.arrayValue).allSatisfy { $0["received"] == .null })
  }
}
