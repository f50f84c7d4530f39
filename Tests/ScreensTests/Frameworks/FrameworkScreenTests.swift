import Commands
import Domain
import Localization
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Frameworks on screen") struct FrameworkScreenTests {
  private func driver(_ language: Language = .english, at place: Place = .framework("itsp")) throws -> Driver
  {
    try Driver(MissionRegister.full().copy(), language, today: SampleRegister.after, at: place)
  }

  private func framework(_ driver: Driver) throws -> Framework { try driver.register.framework("itsp") }

  @Test("from the menu to a framework, a result, the decision behind it, and back")
  func chain() throws {
    var driver = try driver(.french, at: .today)
    driver.press(.function(9))
    for _ in 0..<5 { driver.press(.right) }
    driver.press(.enter)
    #expect(driver.app.screen.place == .frameworks)
    try driver.goDown { $0 == "ITSP" }
    driver.press(.enter)
    #expect(driver.app.screen.place == .framework("itsp"))
    try driver.goDown { $0.hasPrefix("1.1") }
    driver.press(.enter)
    #expect(driver.app.screen.place == .result(MissionSample.output))
    try driver.goDown { $0.contains("MCP/6/Dec.3") || $0.contains("PMC/6") }
    driver.press(.enter)
    #expect(driver.app.screen.place == .decision(FormSample.third))
    driver.press(.escape, .escape)
    #expect(driver.app.screen.place == .framework("itsp"))
  }

  @Test("a framework that was succeeded leads to the one that came after it, and back from there")
  func lineage() throws {
    var driver = try driver(at: .framework("old-plan"))
    try driver.goDown { $0 == "Status" }
    driver.press(.enter)
    #expect(driver.app.screen.place == .framework("itsp"))
    try driver.goDown { $0 == "Follows" }
    driver.press(.enter)
    #expect(driver.app.screen.place == .framework("old-plan"))
  }

  @Test("the tree closes and opens by the arrows, and a filter looks into what is closed")
  func folding() throws {
    var driver = try driver()
    try driver.goDown { $0.hasPrefix("1  ") }
    #expect(driver.screen.contains("├ 1.1  Prefectures reopened"))
    driver.press(.left)
    #expect(driver.screen.contains("▶ 1  State authority"))
    #expect(!driver.screen.contains("Prefectures reopened"))
    driver.press(.function(7))
    driver.type("mayors")
    #expect(driver.screen.contains("└ 1.2  Mayors back in office"))
    driver.press(.escape)
    #expect(!driver.screen.contains("Mayors"))
    driver.press(.home)
    try driver.goDown { $0.hasPrefix("1  ") }
    driver.press(.right)
    #expect(driver.screen.contains("└ 1.2  Mayors back in office"))
    driver.press(.right)
    #expect(driver.app.selectedWords.first?.hasPrefix("1.1") == true)
    driver.press(.left)
    #expect(driver.app.selectedWords.first?.hasPrefix("1  ") == true)
  }

  @Test("a result added below a closed one is shown and selected")
  func addBelow() throws {
    var driver = try driver()
    try driver.goDown { $0.hasPrefix("1  ") }
    driver.press(.left, .function(2), .enter)
    driver.press(.tab, .tab)
    driver.type("Judges back in office")
    driver.press(.control("s"))
    let added = try framework(driver).results.last
    #expect(added?.title.en == "Judges back in office" && added?.parent == "r-1" && added?.level == "l-2")
    #expect(driver.app.selectedWords.first == "Judges back in office")
    driver.press(.control("z"))
    #expect(try framework(driver).results.count == 3)
  }

  @Test("a rating is one key and one choice, in words and in the right style")
  func rate() throws {
    var driver = try driver()
    try driver.goDown { $0.hasPrefix("1.2") }
    driver.press(.function(8), .down, .down, .down, .enter)
    #expect(try framework(driver).results.last?.rating == .offTrack)
    #expect(driver.screen.contains("off track"))
  }

  @Test("results change places among their neighbours and go under another one, never under themselves")
  func move() throws {
    var driver = try driver()
    try driver.goDown { $0.hasPrefix("1.2") }
    driver.press(.character("k"))
    #expect(try framework(driver).outline.map(\.result.code) == ["1", "1.2", "1.1"])
    #expect(driver.app.selectedWords.first?.hasPrefix("1.2") == true)
    driver.press(.character("t"))
    driver.press(.backspace, .control("s"))
    #expect(try framework(driver).results(under: nil).map(\.code) == ["1", "1.2"])
    driver.press(.home)
    try driver.goDown { $0.hasPrefix("1  ") }
    driver.press(.character("t"))
    driver.type("prefec")
    #expect(!driver.screen.contains("1.1 Prefectures"))
  }

  @Test("a value is recorded at its date, on the page of the result")
  func value() throws {
    var driver = try driver(.french, at: .result(MissionSample.output))
    try driver.goDown { $0 == "Valeur" }
    driver.press(.function(2), .enter)
    driver.type("10,5")
    driver.press(.tab, .control("a"))
    driver.type("mars 2023")
    driver.press(.control("s"))
    let values = try framework(driver).indicators[0].values
    #expect(values.last?.number == DecimalNumber("10.5") && values.last?.on == .date("2023-03"))
    #expect(driver.screen.contains("10,5"))
  }

  @Test("a target is changed with its bound and keeps its source; what was not touched stays")
  func target() throws {
    var driver = try driver(at: .result(MissionSample.output))
    try driver.goDown { $0 == "Target" }
    driver.press(.function(4))
    let form = try #require(driver.app.layers.last?.form)
    for _ in 0..<20 where driver.app.layers.last?.form?.focusedField != .manner { driver.press(.tab) }
    driver.press(.right, .control("s"))
    let indicator = try framework(driver).indicators[0]
    #expect(indicator.target?.isAtLeast == true && indicator.target?.number == DecimalNumber(12))
    #expect(indicator.target?.on == .date("2022"))
    #expect(indicator.baseline == MissionSample.framework.indicators[0].baseline)
    #expect(form.form.name == IndicatorForm.name)
  }

  @Test(
    "an overdue action of a review stands on the first screen, is followed up there, and leads to its line")
  func chased() throws {
    var driver = try driver(at: .today)
    try driver.goDown { $0 == "ITSP" }
    driver.press(.character("r"), .control("s"))
    #expect(try framework(driver).reviews[0].points[0].responsible[0].log.map(\.kind) == [.reminder])
    driver.press(.enter)
    #expect(driver.app.screen.place == .framework("itsp"))
    #expect(driver.app.selectedWords.first == "Action")
    driver.press(.function(8), .enter)
    driver.type("40")
    driver.press(.control("s"))
    #expect(try framework(driver).reviews[0].points[0].implementation == .inProgress)
    #expect(try framework(driver).reviews[0].points[0].responsible[0].percent == 40)
    driver.press(.function(8), .enter)
    #expect(try framework(driver).reviews[0].points[0].implementation == .done)
  }

  @Test("an overdue action is found to check, and leads to its line")
  func finding() throws {
    var driver = try driver(at: .check)
    try driver.goDown { $0.contains("Revive coordination") }
    driver.press(.enter)
    #expect(driver.app.screen.place == .framework("itsp"))
    #expect(driver.app.selectedWords.first == "Action")
  }

  @Test("an interruption needs its cause; closing names what follows, and the page then offers nothing")
  func standing() throws {
    var driver = try driver(.french)
    driver.press(.function(8), .down, .down, .enter)
    driver.press(.control("s"))
    #expect(driver.shows(FormWords.needed[.french]))
    driver.type("Coup d’État")
    driver.press(.control("s"))
    #expect(try framework(driver).standing.name == .interrupted)
    driver.press(.function(8), .down, .enter)
    #expect(driver.app.layers.last?.form?.content.isGrave == true)
    #expect(driver.shows("1 action de ses revues, encore en cours, ne pourra plus être suivie."))
    driver.press(.control("s"))
    #expect(try framework(driver).standing.name == .closed)
    let offered = driver.app.screen.offers(driver.app.around)
    #expect(offered.isEmpty)
  }

  @Test("validation and approval each take down their own day")
  func days() throws {
    var driver = try driver()
    driver.press(.function(8), .enter, .control("a"))
    driver.type("12 March 2022")
    driver.press(.control("s"))
    let record = try framework(driver)
    #expect(record.standing == .formallyApproved && record.approved == .date("2022-03-12"))
    #expect(record.validated == nil)
  }

  @Test("a draft gives way to another framework before anybody validated it")
  func draftSucceeded() throws {
    var driver = try driver(at: .framework("itsp-2"))
    driver.press(.function(8), .end, .enter, .tab)
    driver.type("transition plan")
    driver.press(.enter, .control("s"))
    #expect(try driver.register.framework("itsp-2").standing.name == .succeeded)
  }

  @Test("an assessment stands below its commitment and is replaced by another of the same year")
  func assess() throws {
    var driver = try driver()
    try driver.goDown { $0.contains("European Union") }
    driver.press(.function(4), .right, .control("s"))
    let assessments = try framework(driver).commitments[0].assessments
    #expect(assessments.count == 1 && assessments[0].verdict == .notKept)
  }

  @Test("a party's side is taken away and its role changed")
  func answerable() throws {
    var driver = try driver(at: .result(MissionSample.output))
    try driver.goDown { $0 == "Responsible" }
    driver.press(.function(4), .right, .tab, .delete, .control("s"))
    let entries = try framework(driver).results[1].answerable
    #expect(entries.map(\.role) == [.supporting] && entries.map(\.side) == [nil])
  }

  @Test("what is removed names what goes with it and comes back by undo")
  func remove() throws {
    var driver = try driver()
    try driver.goDown { $0 == "Held" }
    driver.press(.delete)
    #expect(driver.shows(FormTitles.findingsGo[.english]))
    driver.press(.control("s"))
    #expect(try framework(driver).reviews.isEmpty)
    driver.press(.control("z"))
    #expect(try framework(driver).reviews.count == 1)
  }

  @Test("a result with parts, indicators or projects cannot be taken away, and is not offered to be")
  func needed() throws {
    var driver = try driver()
    for code in ["1  ", "1.1"] {
      try driver.goDown { $0.hasPrefix(code) }
      let keys = driver.app.screen.offers(driver.app.around).flatMap(\.keys)
      #expect(!keys.contains(.delete), "\(code)")
    }
    try driver.goDown { $0.hasPrefix("1.2") }
    #expect(driver.app.screen.offers(driver.app.around).flatMap(\.keys).contains(.delete))
  }

  @Test("the palette finds a framework by its acronym and a result by a word of it")
  func palette() throws {
    var driver = try driver(at: .today)
    driver.press(.control("p"))
    driver.type("itsp")
    driver.press(.enter)
    #expect(driver.app.screen.place == .framework("itsp"))
    driver.press(.control("p"))
    driver.type("prefectures reop")
    driver.press(.enter)
    #expect(driver.app.screen.place == .result(MissionSample.output))
  }

  @Test("the list is ordered by what one chooses, and stays so when it is read again")
  func order() throws {
    var driver = try driver(at: .frameworks)
    func names(_ driver: Driver) -> [String] {
      driver.lines.dropFirst(3).prefix(4).map { String($0.dropFirst(4)) }
    }
    #expect(names(driver)[0].hasPrefix("UNISS"))
    driver.press(.character("o"), .enter)
    #expect(names(driver)[0].hasPrefix("EPA"))
    driver.press(.function(5))
    #expect(names(driver)[0].hasPrefix("EPA"))
    #expect(driver.app.selectedWords.first == "UNISS")
  }

  @Test("the page of an organisation leads to the frameworks that it leads")
  func led() throws {
    var driver = try driver(at: .organization("au"))
    try driver.goDown { $0.contains("(ITSP)") }
    driver.press(.enter)
    #expect(driver.app.screen.place == .framework("itsp"))
  }

  @Test("the first result of a new framework names its first level")
  func firstResult() throws {
    var driver = try driver(at: .framework("itsp-2"))
    try driver.goDown { $0.hasPrefix("No results") }
    driver.press(.function(2))
    driver.type("Pillar")
    driver.press(.tab, .tab, .tab)
    driver.type("Peace")
    driver.press(.control("s"))
    let record = try driver.register.framework("itsp-2")
    #expect(record.levels.map(\.name.en) == ["Pillar"])
    #expect(record.results.map(\.title.en) == ["Peace"] && record.results[0].level == record.levels[0].id)
    driver.press(.control("z"))
    #expect(try driver.register.framework("itsp-2").levels.isEmpty)
  }
}
