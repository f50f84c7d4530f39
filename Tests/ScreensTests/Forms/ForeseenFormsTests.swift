import Commands
import Domain
import Localization
import TestSupport
import Testing

@testable import Screens

/// What is known before a form is filled in, and what is said of a step once it is done.
@Suite("Forms that foresee") struct ForeseenFormsTests {
  private func driver(_ form: some OfficerForm, _ stage: FormStage, _ language: Language) throws -> Driver {
    try FormSample(form, stage).driver(language)
  }

  @Test("what would be refused is not asked: the rule is told at once", arguments: Language.allCases)
  func refused(_ language: Language) throws {
    let withdrawal = WithdrawClassificationForm(organization: "chad", classification: "sahel-country")
    let chair = try driver(withdrawal, .prepared, language)
    #expect(chair.app.layers.last?.form == nil)
    #expect(
      chair.shows(Phrase(en: "End the seat first", fr: "Mettez d’abord fin")[language]), "\(chair.screen)")
    let fund = try driver(RemoveFundPartForm(fund: "fcs", part: .allocation("a-1")), .funded, language)
    #expect(fund.app.layers.last?.form == nil, "\(fund.screen)")
  }

  @Test("an adopted agenda is said to be adopted already", arguments: Language.allCases)
  func adoptedTwice(_ language: Language) throws {
    let driver = try driver(AdoptAgendaForm(meeting: "mcp-6"), .deciding, language)
    #expect(
      driver.screen.contains(
        Phrase(en: "The agenda is already adopted.", fr: "L’ordre du jour est déjà adopté.")[language]),
      "\(driver.screen)")
  }

  @Test("what changes its place or its number is told with the new one", arguments: Language.allCases)
  func moved(_ language: Language) throws {
    let item = try driver(
      MoveAgendaItemForm(meeting: "mcp-6", item: "a-4", before: "a-3"), .prepared, language)
    let place = Phrase(en: "item 3 (was 4)  09:12", fr: "point 3 (jusqu’ici 4)  09:12")[language]
    #expect(item.lines[22].contains(place), "\(item.screen)")
    let first = try FormStage.decision(0).decision
    let decision = try driver(
      MoveDecisionForm(decision: try FormStage.decision(1), before: first), .deciding, language)
    let number = Phrase(en: "draft decision 1 (was 2)", fr: "projet de décision 1 (jusqu’ici 2)")[language]
    #expect(decision.lines[22].contains(number + "  09:12"), "\(decision.screen)")
  }

  @Test("a step that finds all as it would make it says so", arguments: Language.allCases)
  func alreadySo(_ language: Language) throws {
    var driver = try driver(
      MarkAttendanceForm(meeting: "mcp-6", party: FormSample.chad, manner: .excused), .opened, language)
    driver.perform(
      .fill(AnyForm(MarkAttendanceForm(meeting: "mcp-6", party: FormSample.chad, manner: .excused))))
    let words = Phrase(en: "already so – Chad, excused", fr: "déjà fait – Tchad, excusé")[language]
    #expect(driver.lines[22].contains(words), "\(driver.screen)")
  }

  @Test("the state that was reached is told with its name", arguments: Language.allCases)
  func state(_ language: Language) throws {
    let driver = try driver(
      BodyStandingForm(body: "mcp-governance", standing: .suspended), .prepared, language)
    #expect(
      driver.lines[22].contains(Phrase(en: "(suspended)", fr: "(suspendue)")[language]), "\(driver.screen)")
  }

  @Test("of two versions both are shown, with who wrote them", arguments: Language.allCases)
  func conflict(_ language: Language) throws {
    let register = try FormStage.conflict.register
    let conflict = try #require(try register.conflicts().first)
    let driver = try driver(
      SettleConflictForm(conflict: conflict.id, keepOther: false), .conflict, language)
    #expect(
      driver.shows(
        Phrase(en: "Kept: in progress (M. Traoré)", fr: "Version gardée : en cours (M. Traoré)")[language]),
      "\(driver.screen)")
  }

  @Test("the end of a procedure is told, and follows its hours", arguments: Language.allCases)
  func silenceEnd(_ language: Language) throws {
    var driver = try driver(CirculateTextForm(body: "mcp"), .betweenMeetings, language)
    func end(_ driver: Driver) -> FormValue? { driver.app.layers.last?.form?.values[.endTime] }
    let before = try #require(end(driver))
    #expect(!before.words(language).isEmpty)
    while driver.app.layers.last?.form?.focusedField != .silenceProcedurePeriod { driver.press(.tab) }
    driver.press(.control("a"))
    driver.type("24")
    driver.press(.tab)
    let after = try #require(end(driver))
    #expect(after != before && driver.shows(after.words(language)), "\(driver.screen)")
  }

  @Test("a judgement is nobody’s default", arguments: Language.allCases)
  func noPreset(_ language: Language) throws {
    let reply = RecordReplyForm(meeting: "mcp-6", party: .organization("un"))
    let classified = ClassifyOrganizationForm(organization: "eu")
    #expect(try choice(.reply, of: driver(reply, .prepared, language)) == nil)
    #expect(try choice(.classification, of: driver(classified, .prepared, language)) == nil)
  }

  private func choice(_ field: Field, of driver: Driver) throws -> String? {
    guard case .choice(let chosen)? = driver.app.layers.last?.form?.values[field] else { return "none" }
    return chosen
  }
}
