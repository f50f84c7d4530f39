import Domain
import Localization
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What became of a body: its page leads to the one that followed, and nothing on it can be changed any more.
@Suite("Bodies that others followed")
struct SuccessionTests {
  private func driver(
    _ starter: StarterName, _ language: Language, at place: Place, columns: Int = 80
  ) throws -> Driver {
    Driver(
      try MemoryRegister(StarterRecords.load(starter, began: SampleRegister.before)), language,
      today: SampleRegister.before, at: place, size: Size(columns: columns, rows: 24))
  }

  @Test(
    "Enter on the successor leads to it, and on the line of what it continues back",
    arguments: [
      (StarterName.gec, "technical-pool" as BodyID, "seg" as BodyID), (.sahel, "oses", "unowas"),
      (.all, "technical-pool", "seg"), (.all, "oses", "unowas"),
    ], Language.allCases)
  func successor(bodies: (starter: StarterName, old: BodyID, new: BodyID), language: Language) throws {
    var driver = try driver(bodies.starter, language, at: .body(bodies.old))
    try driver.goDown { $0 == ScreenWords.succeeded[language] }
    driver.press(.enter)
    #expect(driver.app.screen.place == .body(bodies.new))
    try driver.goDown { $0 == ScreenWords.continues[language] }
    driver.press(.enter)
    #expect(driver.app.screen.place == .body(bodies.old))
  }

  private static let office: BodyID = "oses"
  /// What is filled in first: after how many fields, and which words.
  private static let forms: [(form: AnyForm, fields: Int, words: String)] = [
    (AnyForm(EditBodyForm(body: office)), 0, "2"), (AnyForm(QuorumForm(body: office)), 0, ""),
    (AnyForm(AdoptionForm(body: office)), 0, ""), (AnyForm(CadenceForm(body: office)), 0, "2"),
    (AnyForm(PeriodsForm(body: office)), 0, "2"), (AnyForm(SymbolsForm(body: office)), 0, "2"),
    (AnyForm(RotationForm(body: office)), 0, ""), (AnyForm(DelegationLimitForm(body: office)), 0, "2"),
    (AnyForm(TroikaForm(body: office)), 0, ""),
    (AnyForm(AssignSeatForm(body: office, role: .member)), 2, "mali"),
    (AnyForm(BodyStandingForm(body: office, standing: .active)), 0, ""),
    (AnyForm(BodyStandingForm(body: office, standing: .suspended)), 0, ""),
    (AnyForm(BodyStandingForm(body: office, standing: .closed)), 0, ""),
    (AnyForm(ScheduleMeetingForm(body: office)), 0, ""), (AnyForm(CirculateTextForm(body: office)), 0, "2"),
  ]

  @Test("every form about OSES is refused with the letter and the successor", arguments: Language.allCases)
  func forms(language: Language) throws {
    for (form, fields, words) in Self.forms {
      var driver = try driver(.sahel, language, at: .today)
      let before = driver.register.trees
      driver.perform(.fill(form))
      for _ in 0..<fields { driver.press(.tab) }
      driver.type(words)
      if fields > 0 { driver.press(.enter) }
      driver.press(.control("s"))
      #expect(driver.register.trees == before)
      #expect(driver.screen.contains("S/2016/89"), "\(form): \(driver.screen)")
      #expect(driver.screen.contains(language == .french ? "Afrique de l’Ouest" : "West Africa"), "\(form)")
    }
  }

  @Test(
    "the page of OSES offers nothing that changes it, and says since when and by what",
    arguments: Language.allCases)
  func readOnly(language: Language) throws {
    let driver = try driver(.sahel, language, at: .body(Self.office), columns: 120)
    #expect(driver.app.screen.offers(driver.app.around).isEmpty)
    #expect(driver.screen.contains("S/2016/89"))
  }

  /// The section and an office of the mission that closed, and two of its bodies besides.
  private static let ended: [BodyID] = ["stabilisation-recovery", "regional-office-gao", "spu"]

  @Test(
    "of the mission that closed, nothing is offered and every form is refused, with resolution 2690",
    arguments: ended, Language.allCases)
  func mission(body: BodyID, language: Language) throws {
    let page = try driver(.mali, language, at: .body(body), columns: 120)
    #expect(page.app.screen.offers(page.app.around).isEmpty)
    #expect(page.screen.contains("2690"), "\(page.screen)")
    for form in [
      AnyForm(EditBodyForm(body: body)), AnyForm(CadenceForm(body: body)),
      AnyForm(BodyStandingForm(body: body, standing: .active)),
      AnyForm(CirculateTextForm(body: body)),
    ] {
      var driver = try driver(.mali, language, at: .body(body))
      let before = driver.register.trees
      driver.perform(.fill(form))
      driver.type("2")
      driver.press(.control("s"))
      #expect(driver.register.trees == before)
      #expect(driver.shows("2690"), "\(form): \(driver.screen)")
    }
  }

  @Test("the mission's page says since when and by what it is closed", arguments: Language.allCases)
  func organization(language: Language) throws {
    let driver = try driver(.mali, language, at: .organization("minusma"), columns: 120)
    #expect(driver.shows(CalendarDay("2023-12-31").phrase(.long)[language]) && driver.shows("2690"))
  }

  @Test(
    "the page of the secretariat shows who held the seat before, with the end", arguments: Language.allCases)
  func seats(language: Language) throws {
    let driver = try driver(.sahel, language, at: .body("mcp-secretariat"), columns: 120)
    let lines = driver.lines
    let past = try #require(lines.firstIndex { $0.contains(ScreenWords.otherSeats[language]) })
    let now = try #require(lines.firstIndex { $0.contains("UNOWAS") })
    let then = try #require(lines.firstIndex { $0.contains("OSES") })
    #expect(now < past && past < then)
    #expect(lines[then].contains(CalendarDay("2016-01-28").phrase(.medium)[language]))
  }
}
