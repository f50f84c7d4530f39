import Domain
import Localization
import Storage
import TerminalUI
import Testing

@testable import Screens

/// Every key, and so every entry of the menus, on every line of every screen: none does nothing, none fails, and what changes the
/// register at once can be undone.
@Suite("Everything that is offered works") struct SweepTests {
  /// A driver whose register is another one has changed something.
  @Test("each key on each line of each screen", arguments: Scene.allCases, Language.allCases)
  func scene(_ scene: Scene, _ language: Language) throws {
    var driver = try scene.driver(language)
    guard driver.app.layers.isEmpty, !driver.app.menu.isOpen else { return }
    var tried: Set<String> = []
    var seen: Set<[String]> = []
    // A calendar has no last line.
    while seen.count < 40, seen.insert(driver.lines).inserted {
      for binding in driver.app.screen.allBindings(driver.app.around)
      where tried.insert(kind(of: binding)).inserted {
        try expectUseful(binding, on: driver, "\(scene), \(language): \(binding.label) (\(binding.keys))")
      }
      driver.press(.down)
    }
  }

  /// Lines of one kind offer the same; one of them is tried.
  private func kind(of binding: KeyBinding<Action>) -> String {
    if case .fill(let form) = binding.action { return "\(form.name) \(binding.label)" }
    return "\(binding.action)"
  }

  private func expectUseful(_ binding: KeyBinding<Action>, on driver: Driver, _ what: String) throws {
    var driver = driver
    let before = (lines: driver.lines, register: driver.register)
    let key = try #require(binding.keys.first, "\(what)")
    driver.press(key)
    #expect(driver.lines != before.lines || driver.hasQuit, "\(what) does nothing")
    for layer in driver.app.layers {
      if case .dialog(let dialog) = layer {
        #expect(
          dialog.title != FrameWords.cannot[driver.app.around.language], "\(what) fails:\n\(driver.screen)")
      }
    }
    if driver.register !== before.register {
      #expect(driver.app.news?.style == .good, "\(what) says nothing:\n\(driver.screen)")
      driver.press(.control("z"))
      let records = before.register.trees
      let left = driver.register.trees.filter { records[$0.key] != $0.value }.map(\.key.path)
      #expect(driver.register.trees == records, "\(what) is not undone: \(left)\n\(driver.screen)")
    } else if driver.app.layers.contains(where: { $0.form != nil }) {
      driver.press(.escape)
      #expect(!driver.app.layers.contains { $0.form != nil }, "\(what) cannot be left:\n\(driver.screen)")
    }
  }
}
