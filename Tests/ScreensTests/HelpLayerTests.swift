import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Help and tour") struct HelpLayerTests {
  private func open(_ language: Language) throws -> Driver {
    Driver(try SampleRegister.starter(), language, today: SampleRegister.before)
  }

  @Test("typing narrows it, whatever the accents, over keys and menus; Enter runs the line")
  func search() throws {
    var driver = try open(.french)
    driver.press(.function(1))
    driver.type("DECISIONS regis")
    #expect(driver.screen.contains("Registre des décisions") && !driver.screen.contains("F10"))
    driver.press(.enter)
    #expect(driver.app.layers.isEmpty && driver.app.screen.place == .decisions(.all))
    driver.press(.character("?"))
    driver.type("zzzz")
    #expect(driver.screen.contains(FrameWords.paletteEmpty.fr))
    driver.press(.enter, .escape)
    #expect(driver.screen.contains("Relire le registre"))
    driver.press(.escape)
    #expect(driver.app.layers.isEmpty)
  }

  @Test("over a form it explains its keys and runs them in it", arguments: Language.allCases)
  func forms(language: Language) throws {
    var driver = try open(language)
    driver.perform(.fill(AnyForm(SampleForm())))
    driver.press(.function(1))
    #expect(driver.screen.contains(FormWords.saveHelp[language]))
    driver.type("Ctrl-")
    #expect(driver.screen.contains("Ctrl-" + FrameWords.space[language]))
    #expect(!driver.screen.contains("…"), "\(driver.screen)")
    driver.press(.escape)
    driver.type(language == .french ? "enregistrer depuis" : "save from")
    driver.press(.enter)
    #expect(driver.screen.contains(FormWords.needed[language]))
    driver.press(.tab, .tab, .tab, .tab, .function(1))
    driver.type("Ctrl-F")
    driver.press(.enter)
    #expect(driver.screen.contains(language == .english ? "Find:" : "Chercher"))
  }

  @Test("each line that can be run does something", arguments: Language.allCases)
  func everyLine(language: Language) throws {
    var start = try open(language)
    start.press(.function(1))
    for line in 0..<60 {
      var driver = start
      driver.press(Array(repeating: Key.down, count: line))
      let before = driver.screen
      let asked = driver.asked.count
      driver.press(.enter)
      #expect(driver.screen != before || driver.asked.count > asked)
    }
  }

  @Test(
    "on frameworks, funds and projects it speaks of them, and finds what is done with them by other words",
    arguments: [Scene.frameworks, .framework, .result, .funds, .fund, .projects, .project, .chain],
    Language.allCases)
  func mission(scene: Scene, language: Language) throws {
    let words: [(english: String, french: String, place: Place)] = [
      ("strategy tree", "cadre arbre", .frameworks), ("indicator", "indicateur", .frameworks),
      ("pledge", "annonce bailleur", .funds), ("forecast", "prévisibilité", .funds),
      ("portfolio", "portefeuille", .funds), ("narrative", "narratif", .projects),
      ("budget partners", "budget partenaires", .projects), ("chain", "chaîne", .projects),
    ]
    var start = try scene.driver(language)
    start.press(.function(1))
    let own = try #require(start.app.screen.help(start.app.around).first)
    #expect(start.screen.contains(own.prefix { $0.isLetter || $0 == " " }))
    for (english, french, place) in words {
      var driver = start
      driver.type(language == .french ? french : english)
      #expect(driver.screen.contains(FrameWords.elsewhere[language]), "\(driver.screen)")
      driver.press(.end, .enter)
      #expect(driver.app.layers.isEmpty && driver.app.screen.place == place, "\(english): \(driver.screen)")
    }
  }

  @Test("the tour has five steps, goes back, is skipped by Escape, and is found under Help")
  func tour() throws {
    var driver = Driver(
      try SampleRegister.starter(), .french, today: SampleRegister.before, at: .firstStart)
    driver.send(.established(nil))
    driver.press(.escape)
    for (step, title) in ["Les menus", "Les touches", "Les formulaires", "La recherche", "L’aide"]
      .enumerated()
    {
      #expect(driver.screen.contains("┌─ \(title) ─") && driver.screen.contains("\(step + 1)/5"))
      driver.press(.enter)
    }
    #expect(driver.app.layers.isEmpty)
    driver.perform(.tour)
    driver.press(.enter, .left)
    #expect(driver.screen.contains("1/5"))
    driver.press(.escape)
    #expect(driver.app.layers.isEmpty)
    #expect(driver.app.menuBar.menus.last?.items.contains { $0.action == .tour } == true)
    #expect(driver.app.menuBar.menus.last?.items.contains { $0.action == .drafts } == true)
  }

  @Test("no step of the tour is cut at 40 columns", arguments: Language.allCases)
  func narrowTour(language: Language) throws {
    var driver = try open(language)
    driver.resize(40, 24)
    driver.perform(.tour)
    for _ in 0..<5 {
      let words = language == .french ? "Entrée :" : "Enter:"
      #expect(driver.screen.contains(words) && driver.screen.contains("/5"))
      driver.press(.enter)
    }
  }
}

extension Driver {
  fileprivate mutating func press(_ keys: [Key]) { for key in keys { press(key) } }
}
extension MenuItem {
  fileprivate var action: Action? { if case .item(_, _, let action, _) = self { action } else { nil } }
}
