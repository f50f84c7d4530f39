import Domain
import Localization
import Papers
import TestSupport
import Testing

@Suite("Papers of frameworks, funds and projects")
struct MissionPaperTests {
  @Test("a fund reported 40,265,165 dollars, of which nothing is itemised; what is aligned is in no total")
  func reported() throws {
    let register = try FixedRegister(.all)
    let english = try text(PaperRequest(.fundStatement, fund: "fcs"), .english, register)
    #expect(english.contains("December 2017") && english.contains("USD 40,265,165"))
    #expect(english.contains("Unexplained") && english.contains("USD 0"))
    #expect(english.contains("No contribution with an amount is recorded."))
    #expect(english.contains("United Nations (through PBF)"))
    let french = try text(PaperRequest(.fundStatement, fund: "issss-aligned"), .french, register)
    #expect(french.contains("120\u{202F}000\u{202F}000\u{A0}USD"))
    #expect(french.contains("L’alignement n’est pas une contribution"))
  }

  @Test("a statement of the past leaves out what came later")
  func past() throws {
    let request = PaperRequest(.fundStatement, fund: "fund")
    let paper = try request.paper(from: SampleMission.register, asOf: "2026-11-30", in: .english)
    let text = TextFormat.text.text(of: paper)
    #expect(!text.contains("40,265,165") && !text.contains("USD 300,000") && text.contains("EUR 5,000"))
  }

  @Test("totals stand by currency, and none is converted")
  func totals() throws {
    let markdown = try markdown(PaperRequest(.fundStatement, fund: "fund"))
    #expect(markdown.contains("| **Total** | **EUR** | **400,000** | **–** | **400,000** |"))
    #expect(markdown.contains("| **Total** | **USD** | **1,750,000** | **1,200,000** | **800,000.50** |"))
    #expect(
      markdown.contains("| USD 40,265,165 | USD 800,000.50 | USD 39,465,164.50 |"), "reported less itemised")
    #expect(markdown.contains("Contributions in EUR, by donor and state"))
    let total = markdown.split(separator: "\n").filter { $0.contains("120,000,000") }
    #expect(total.allSatisfy { $0.contains("Germany") || $0.contains("Total aligned") })
  }

  @Test(
    "a paper without anything to tell says so",
    arguments: [
      (PaperRequest(.results, framework: "bare"), "No result is recorded."),
      (PaperRequest(.results, framework: "bare"), "No indicator is recorded."),
      (PaperRequest(.commitments, framework: "bare"), "No commitment is recorded."),
      (PaperRequest(.planStatus, framework: "bare"), "No improvement action is recorded."),
      (PaperRequest(.fundStatement, fund: "empty"), "No contribution with an amount is recorded."),
      (PaperRequest(.fundStatement, fund: "empty"), "No allocation is recorded."),
      (
        PaperRequest(.predictability, fund: "empty"),
        "Nothing announced or disbursed is recorded for any year."
      ),
      (PaperRequest(.boardDecisions, fund: "empty"), "No body that governs the fund is recorded."),
      (PaperRequest(.boardDecisions, fund: "fund"), "No decision is recorded."),
      (PaperRequest(.projectSheet, project: "idea"), "No partner is recorded."),
      (PaperRequest(.projectSheet, project: "idea"), "No report is recorded."),
      (PaperRequest(.projectSheet, project: "idea"), "No risk is recorded."),
      (
        PaperRequest(.projectSheet, project: "idea"),
        "The project goes back to no decision, result or allocation that is recorded."
      ),
    ])
  func empty(_ request: PaperRequest, _ sentence: String) throws {
    #expect(try text(request, .english).contains(sentence))
    #expect(try text(request, .french) != text(request, .english))
  }

  @Test("of no fund at all, and of no regional plan, the paper says so too")
  func nothing() throws {
    #expect(
      try text(PaperRequest(.predictability), .english, SampleMeeting.register).contains("Nothing announced"))
    #expect(
      try text(PaperRequest(.planStatus), .french, SampleMeeting.register).contains("Aucun plan régional"))
  }

  @Test("a request without its subject is refused")
  func subjects() {
    for kind in [PaperKind.results, .commitments] {
      #expect(throws: RegisterError.invalid(.framework, .missing)) { try text(PaperRequest(kind), .english) }
    }
    for kind in [PaperKind.fundStatement, .boardDecisions] {
      #expect(throws: RegisterError.invalid(.fund, .missing)) { try text(PaperRequest(kind), .english) }
    }
    #expect(throws: RegisterError.invalid(.project, .missing)) {
      try text(PaperRequest(.projectSheet), .english)
    }
  }

  @Test(
    "every framework of the five documents has its paper, with how it stands and all that is in it",
    arguments: try FixedRegister(.all).frameworks(), Language.allCases)
  func everyFramework(framework: Framework, language: Language) throws {
    let register = try FixedRegister(.all)
    let request = PaperRequest(.results, framework: framework.id)
    let paper = try request.paper(
      from: register, asOf: "2027-07-12", in: language == .french ? .french : .english)
    let written = TextFormat.markdown.text(of: paper).filter { !$0.isWhitespace }
    func holds(_ phrase: Phrase) -> Bool { written.contains(phrase[language].filter { !$0.isWhitespace }) }
    #expect(holds(framework.name.phrase))
    #expect(holds(framework.standing.brief(Names(register)).capitalized))
    if let continuations = Names(register).continuations(of: framework, among: try register.frameworks()) {
      #expect(holds(RelationWords.continuedBy) && holds(continuations))
    }
    for result in framework.results { #expect(holds(result.title.phrase), "\(result.title.phrase)") }
    for indicator in framework.indicators { #expect(holds(indicator.title.phrase)) }
  }

  @Test("what a remark calls by the mark of a document is named at the end", arguments: Language.allCases)
  func documents(language: Language) throws {
    let register = try FixedRegister(.all)
    let named = SourceWords.document("S4")[language].filter { !$0.isWhitespace }
    func words(_ request: PaperRequest) throws -> String {
      try text(request, language == .french ? .french : .english, register).filter {
        !$0.isWhitespace && $0 != "|"
      }
    }
    #expect(try words(PaperRequest(.results, framework: "triple-c")).contains(named))
    #expect(try !words(PaperRequest(.results, framework: "grand-bargain")).contains(named))
    let plans = try words(PaperRequest(.planStatus))
    let section = SourceWords.document("S2")[language].filter { !$0.isWhitespace }
    #expect(plans.contains(section) == (language == .french))
  }

  @Test("the results framework names its own levels, and who answers on which side")
  func results() throws {
    let markdown = try markdown(PaperRequest(.results, framework: "plan"))
    #expect(
      markdown.contains(
        "| Output | 1.1.1 – Prefectures reopened | AU (mission)<br>UN (country team) | Mali (government)<br>EU | achieved |"
      ))
    #expect(
      markdown.contains(
        "| 1.1.1 | Prefectures open | 4 (31 December 2026) | ≥ 12 (2029) | 9.5 (30 June 2027) | Decrees |"))
    #expect(markdown.contains("5 results: 2 achieved, 1 on track, 1 at risk, 1 not rated."))
  }

  @Test("overdue improvement actions and reports are told")
  func late() throws {
    let status = try markdown(PaperRequest(.planStatus, framework: "plan"))
    #expect(status.contains("3 actions: 2 open, 1 overdue"))
    let first = status.split(separator: "\n").first { $0.contains("Mid-year review") }
    #expect(first?.contains("Pay the guards") == true && first?.contains("not started, overdue") == true)
    let sheet = try markdown(PaperRequest(.projectSheet, project: "roads"))
    #expect(sheet.contains("| Progress report | 30 June 2027 | overdue | reminded |"))
    #expect(sheet.contains("| Annual report | 31 January 2028 |  |  |"))
  }

  @Test("a decision is followed to its result, its allocation and its project")
  func chain() throws {
    let status = try markdown(PaperRequest(.status, body: "mcp"))
    let row = try #require(status.split(separator: "\n").last { $0.hasPrefix("| MCP/6/Dec.2") })
    #expect(row.contains("SP: 1.1 – ") && row.contains("USD 300,000 – Feeder roads | Feeder roads |"))
    let annex = try markdown(PaperRequest(.boardDecisions, fund: "fund"))
    #expect(annex.contains("| USD 300,000 – Feeder roads |"))
    let sheet = try markdown(PaperRequest(.projectSheet, project: "roads"))
    #expect(
      sheet.contains("| Decision | MCP/6/Dec.2") && sheet.contains("| Allocation | USD 300,000 | SCF |"))
  }

  private func text(
    _ request: PaperRequest, _ language: PaperLanguage, _ register: FixedRegister = SampleMission.register
  ) throws -> String {
    TextFormat.text.text(of: try request.paper(from: register, asOf: "2027-07-12", in: language))
  }

  private func markdown(_ request: PaperRequest) throws -> String {
    TextFormat.markdown.text(
      of: try request.paper(from: SampleMission.register, asOf: "2027-07-12", in: .english))
  }
}
