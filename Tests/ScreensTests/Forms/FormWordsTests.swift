import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What a form says, where it would say something else than is meant.
@Suite("Words of forms") struct FormWordsTests {
  private func driver(_ form: some OfficerForm, _ stage: FormStage, _ language: Language = .french) throws
    -> Driver
  {
    try FormSample(form, stage).driver(language)
  }

  @Test("the office follows nobody: its own numbering is as usual, that of a body as the office has it")
  func numbering() throws {
    #expect(try driver(EditNumberingForm(), .prepared).screen.contains("‹ par défaut : Non ›"))
    #expect(try driver(SymbolsForm(body: "mcp"), .prepared).screen.contains("‹ comme le secrétariat : Non ›"))
  }

  @Test(
    "a list that is opened without a word stands in the order of the language", arguments: Language.allCases)
  func order(_ language: Language) throws {
    let driver = try driver(AddOrganizationForm(), .prepared, language)
    for kind in [ReferenceKind.organizations, .bodies] {
      let names = try CandidatesContent(kind, "", driver.register, driver.app.around).candidates.map(
        \.reference.label)
      #expect(names.count > 8 && names == names.sorted(in: language) { $0 }, "\(names)")
    }
  }

  @Test(
    "an item that went on is told by its number, with its state and the time in sight",
    arguments: Language.allCases)
  func item(_ language: Language) throws {
    let form = AgendaItemStateForm(meeting: "mcp-6", item: "a-4", state: .discussed)
    let driver = try driver(form, .deciding, language)
    let name = FormTitles.numberedItem("4") + MinutesWords.colon + AgendaItem.State.discussed.phrase
    #expect(driver.shows(name[language]), "\(driver.screen)")
    #expect(!driver.lines[22].contains("…"))
  }

  @Test("a corrigendum says what is to be written in it")
  func corrigendum() throws {
    let form = CorrectDecisionForm(decision: DecisionReference(meeting: "mcp-6", decision: "d-3"))
    let driver = try driver(form, .approved)
    #expect(driver.screen.contains("ce qui est erroné"), "\(driver.screen)")
  }

  @Test("what ends a body or a meeting is told from closing the form", arguments: Language.allCases)
  func closing(_ language: Language) throws {
    let body = try driver(BodyStandingForm(body: "mcp-governance", standing: .closed), .prepared, language)
    #expect(body.screen.contains(Phrase(en: "[ Close the body ]", fr: "[ Clore l’instance ]")[language]))
    let meeting = try driver(CloseMeetingForm(meeting: "mcp-6"), .opened, language)
    #expect(
      meeting.screen.contains(Phrase(en: "[ Close the meeting ]", fr: "[ Lever la séance ]")[language]))
  }
}
