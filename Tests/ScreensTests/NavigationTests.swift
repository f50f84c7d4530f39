import Domain
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Going about")
struct NavigationTests {
  @Test("every entry of every menu leads somewhere", arguments: Language.allCases)
  func menus(_ language: Language) throws {
    let start = try Scene.today.driver(language)
    for menu in start.app.menuBar.menus {
      for case .item(let label, _, let action, _) in menu.items {
        var driver = start
        driver.send(.key(.function(9)))
        driver.press(.escape)
        let asked = driver.asked.count
        driver.perform(action)
        let isElsewhere = driver.screen != start.screen || driver.asked.count > asked
        let isHere = action == .go(.today) || action == .useLanguage(language)
        #expect(isElsewhere || isHere, "\(menu.title): \(label)")
        if case .go(let place) = action { #expect(driver.app.screen.isAt(place), "\(menu.title): \(label)") }
      }
    }
  }

  @Test("every key that the key bar, a menu or the help offers does something", arguments: Scene.allCases)
  func bindings(_ scene: Scene) throws {
    let start = try scene.driver(.english)
    guard start.app.layers.isEmpty, !start.app.menu.isOpen, !start.app.filterLine.isShown else { return }
    for binding in start.app.bindings where binding.action != .back {
      for key in binding.keys {
        var driver = start
        let asked = driver.asked.count
        driver.press(key)
        let hasChanged =
          driver.frame != start.frame || driver.asked.count > asked || driver.keptLanguage != nil
        #expect(hasChanged, "\(scene): \(key) \(binding.help)")
      }
    }
  }

  @Test("Escape closes and goes back, and never quits", arguments: Scene.allCases)
  func escape(_ scene: Scene) throws {
    var driver = try scene.driver(.english)
    let root = driver.app.screens[0].place
    for _ in 0..<8 { driver.press(.escape) }
    #expect(!driver.hasQuit)
    #expect(driver.app.layers.isEmpty && !driver.app.menu.isOpen && !driver.app.filterLine.isShown)
    #expect(driver.app.screens.map(\.place) == [root])
  }

  @Test("Enter goes in, Escape comes back to the same line")
  func inAndBack() throws {
    var driver = try Scene.meetings.driver(.english)
    driver.press(.down, .down)
    let before = driver.screen
    driver.press(.enter)
    #expect(driver.app.screen.place == .meeting("dev-1"))
    driver.press(.escape)
    #expect(driver.screen == before)
  }

  @Test("the other language keeps the place and the line", arguments: Scene.allCases)
  func language(_ scene: Scene) throws {
    var driver = try scene.driver(.english)
    guard driver.app.layers.isEmpty, !driver.app.menu.isOpen else { return }
    driver.press(.down)
    let before = driver.screen
    let place = driver.app.screen.place
    driver.press(.function(12))
    #expect(driver.keptLanguage == .french)
    #expect(driver.app.screen.place == place)
    #expect(driver.screen != before)
    driver.press(.function(12))
    #expect(driver.screen == before)
  }

  @Test("quitting asks first")
  func quit() throws {
    var driver = try Scene.today.driver(.french)
    driver.press(.character("q"), .character("n"))
    #expect(!driver.hasQuit)
    driver.press(.control("q"), .character("o"))
    #expect(driver.hasQuit)
  }

  @Test("Ctrl-C loses nothing and tells how to quit")
  func controlC() throws {
    var driver = try Scene.today.driver(.english)
    driver.press(.control("c"))
    #expect(driver.lines[22].contains("Ctrl-Q"))
    #expect(!driver.hasQuit)
  }

  @Test("the palette finds a meeting by the starts of its words and goes there")
  func palette() throws {
    var driver = try Scene.today.driver(.french)
    driver.press(.control("p"))
    driver.type("6e plen")
    driver.press(.enter)
    #expect(driver.app.screen.place == .meeting("mcp-6"))
  }

  @Test("the palette finds a paper by its name, about what stands on the screen")
  func palettePaper() throws {
    var driver = try Scene.meetingConvened.driver(.french)
    driver.press(.control("p"))
    driver.type("convoc")
    #expect(driver.screen.contains("Convocation"), "\(driver.screen)")
    driver.press(.enter)
    #expect(driver.app.screen.place == .documents(.meeting("mcp-6")), "\(driver.screen)")
    #expect(driver.screen.contains("Convocation"))
  }

  @Test("a change by somebody else shows at once and keeps the line")
  func change() throws {
    var driver = try Scene.bodies.driver(.english)
    driver.press(.down)
    #expect(driver.lines[4].contains("16 Dec 2026"))
    driver.change(try SampleRegister.starter())
    #expect(driver.lines[4].contains("►   ├ Development group"))
    #expect(driver.lines[4].contains("none planned"))
  }

  @Test("what cannot be found is said, and one stays where one was")
  func failure() throws {
    var driver = try Scene.today.driver(.english)
    driver.perform(.go(.body("nowhere")))
    driver.send(.registerChanged)
    #expect(driver.app.layers.isEmpty && driver.app.screen.place == .today)
    #expect(driver.screen.contains("nowhere"))
  }
}

extension App {
  /// All that is offered here.
  fileprivate var bindings: [KeyBinding<Action>] {
    screen.allBindings(around) + FrameKeys.bindings(around.language).filter { isUseful($0.action) }
  }
}

extension Screen {
  /// A paper is a place within the papers about its subject.
  fileprivate func isAt(_ wanted: Place) -> Bool {
    if case .paper(_, let subject) = wanted { return place == .documents(subject) }
    return place == wanted
  }
}
