import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("First start")
struct FirstStartTests {
  private static func begun(_ name: Text, _ language: Language = .english) throws -> Driver {
    let register = try SampleRegister.prepared().copy()
    try register.perform(EditOffice(name: name), in: .fixed(after: 20_000))
    return Driver(register, language, today: SampleRegister.before, at: .firstStart)
  }

  @Test(
    "the name of the office is asked for before the tour, and one language is enough",
    arguments: Language.allCases)
  func named(language: Language) throws {
    var driver = try Self.begun(Office.unnamed, language)
    driver.press(.enter)
    #expect(
      driver.screen.contains(language == .french ? "Au nom de quel secrétariat" : "Whose papers are these?"))
    #expect(!driver.screen.contains(TourWords.menus[language] + " ─"))
    #expect(!driver.screen.contains("  " + (Office.unnamed[language] ?? "") + "  "))
    driver.type("SDG Office")
    driver.press(.control("s"))
    let name = try driver.register.office().name
    #expect(name[language] == "SDG Office")
    #expect(name.missing == [language.other])
    #expect(driver.screen.contains("1/5"))
  }

  @Test("it can be left for later: nobody is named, and a starter's own name stays")
  func later() throws {
    for name in [Office.unnamed, Text(en: "Liaison Office", fr: "Bureau de liaison")] {
      for key in [Key.escape, .control("s")] {
        var driver = try Self.begun(name)
        driver.press(.enter)
        #expect(driver.screen.contains("Liaison Office") == (name != Office.unnamed))
        driver.press(key)
        #expect(driver.screen.contains("1/5"))
        #expect(try driver.register.office().name == name)
      }
    }
  }
}
