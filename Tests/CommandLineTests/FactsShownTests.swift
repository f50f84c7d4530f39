import CanonicalJSON
import Domain
import Localization
import Storage
import TestSupport
import Testing

/// What commands say of the five documents in each language, where a page or a list once said something else, or nothing.
@Suite("Facts that commands show, in both languages")
struct FactsShownTests {
  private let desk: Desk

  init() throws {
    let records = try StarterAssets.records(of: .all)
    desk = Desk(MemoryRegister(records.reduce(into: [:]) { $0[$1.key] = $1.tree }))
  }

  /// What a command prints, in one line.
  private func said(_ command: String, _ language: Language = .english) -> String {
    let answer = desk.run(
      command.split(separator: " ").map(String.init), language: language, width: 5000)
    #expect(answer.status == .done, "\(command): \(answer.messages)")
    return answer.squeezed.split { $0.isWhitespace }.joined(separator: " ")
  }

  private func expect(_ command: String, en: [String], fr: [String], without: [String] = []) {
    for (language, words) in [(Language.english, en), (.french, fr)] {
      let text = said(command, language)
      for words in words { #expect(text.contains(words), "\(command): \(words)\n\(text)") }
      for words in without { #expect(!text.contains(words), "\(command): \(words)") }
    }
  }

  @Test("the Swiss budget is stated by its phases, and no amount is said not to be stated (S4)")
  func budget() {
    let unstated = ["amount not stated", "montant non indiqué"]
    expect(
      "contributions --fund seg-contribution", en: ["by the budget of the phases: CHF 300,000"],
      fr: ["selon le budget des phases : 300 000 CHF"], without: unstated)
    expect(
      "show seg-contribution", en: ["by the budget of the phases", "CHF 284,791"],
      fr: ["selon le budget des phases", "284 791 CHF"], without: unstated)
    expect(
      "show seg-support", en: ["Budget by phases", "Phase 3", "CHF 284,791"],
      fr: ["Budget par phases", "Phase 3", "284 791 CHF"])
    expect("funds", en: ["CHF 300,000"], fr: ["300 000 CHF"])
    expect(
      "show sdc", en: ["Gives to funds", "by the budget of the phases: CHF 300,000"],
      fr: ["Contribue aux fonds", "selon le budget des phases : 300 000 CHF"], without: unstated)
  }

  @Test("papers on the Swiss budget say it by phases too (S4)")
  func budgetOnPaper() {
    expect(
      "export fund-statement seg-contribution --format text --output -",
      en: ["the budget of the phases below"],
      fr: ["le budget des phases ci-dessous"], without: ["not stated:", "n’est pas indiqué"])
    expect(
      "export project-sheet seg-support --format text --output -", en: ["Budget by phases", "284,791"],
      fr: ["Budget par phases", "284 791"])
  }

  @Test("donors show what they give to and align (S3)")
  func donors() {
    expect("show united-kingdom", en: ["Gives to funds"], fr: ["Contribue aux fonds"])
    expect("show pbf", en: ["Gives to funds"], fr: ["Contribue aux fonds"])
    expect("funds", en: ["as at December 2017"], fr: ["(décembre 2017)"])
    expect(
      "show fcs-national-board", en: ["Governs the fund Stabilisation Coherence Fund"],
      fr: ["Dirige le fonds"])
  }

  @Test("a body closed later was active before (S2)")
  func standing() {
    let before = said("bodies --as-of 2022-01-01")
    #expect(before.contains("MINUSMA Regional Office in Gao") && !before.contains("in Gao – closed"))
    #expect(said("bodies").contains("MINUSMA Regional Office in Gao – closed"))
    #expect(said("bodies", .french).contains("Bureau régional de la MINUSMA à Gao – fermé "))
    #expect(said("show regional-office-gao --as-of 2022-01-01").contains("State active"))
    #expect(said("show regional-office-gao", .french).contains("État fermé le 31 décembre 2023"))
    #expect(said("bodies", .french).contains("Pool technique – remplacé "))
  }

  @Test("the titles of posts are found, and the words around them are in the language of the reader (S3)")
  func search() {
    expect("search RSASG", en: ["fcs-national-board"], fr: ["fcs-national-board"])
    let french = said("search stabilisation", .french)
    #expect(french.contains("Fonds de cohérence pour la stabilisation"))
    #expect(!french.contains("Stabilisation Coherence Fund"))
  }

  @Test("a platform shows its groups and its secretariat, and an office the seats held through it (S0)")
  func architecture() {
    expect(
      "show mcp",
      en: ["Below it Development Thematic Working Group", "Served by Technical Secretariat of the Platform"],
      fr: ["Comprend", "Secrétariat Secrétariat technique de la Plateforme"])
    expect("show oses", en: ["Seats held", "co-chair"], fr: ["Sièges occupés", "coprésidence"])
    expect("show uniss-committee", en: ["Within United Nations"], fr: ["Au sein de"], without: ["Office of:"])
  }

  @Test("a section that answers by its offices does so once (S2)")
  func once() {
    let rows = said("show minusma").components(of: "stabilisation and recovery plans for Mopti")
    #expect(rows == 1)
  }

  @Test("participles agree in French")
  func agreement() {
    #expect(said("show retreat-2021", .french).contains("Présidence non précisée"))
    #expect(said("show itsp", .french).contains("Flux de travail"))
  }

  @Test("a communiqué that was never filled in is a draft (S0)")
  func communique() {
    expect(
      "export communique commemoration-2014 --format text --output -",
      en: ["DRAFT", "no text of a communiqué is recorded"],
      fr: ["PROJET", "aucun texte de communiqué n’est enregistré"])
  }

  @Test("the compliance paper says what is not recorded (S0)")
  func compliance() {
    expect(
      "export compliance --format text --output -",
      en: ["none ever recorded", "known from sources, no minutes are recorded"],
      fr: ["jamais enregistrée", "connues par des sources, aucun compte rendu n’est enregistré"],
      without: ["no chair is vacant", "All minutes are approved"])
  }

  @Test("the partners of the visit are participants, and guests of nobody (S0)")
  func visit() {
    expect(
      "export participants visit-2013 --format text --output -",
      en: ["President of the World Bank", "Participant"],
      fr: ["Président de la Banque mondiale", "Participant"],
      without: ["Guest", "Invité"])
  }
}

extension String {
  fileprivate func components(of words: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: words) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
