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

  @Test("each entry of each menu, from each screen", arguments: Scene.allCases, Language.allCases)
  func menus(_ scene: Scene, _ language: Language) throws {
    let start = try scene.driver(language)
    guard start.app.layers.isEmpty, !start.app.menu.isOpen else { return }
    for (column, menu) in start.app.menuBar.menus.enumerated() {
      for (row, item) in menu.items.filter(\.isChosen).enumerated() {
        guard case .item(let label, _, let action, _) = item else { continue }
        var driver = start
        driver.press(.function(9))
        for _ in 0..<column { driver.press(.right) }
        for _ in 0..<row { driver.press(.down) }
        let asked = driver.asked.count
        driver.press(.enter)
        let what = "\(scene), \(language), \(menu.title): \(label)"
        #expect(!driver.app.menu.isOpen, "\(what)")
        #expect(
          driver.frame != start.frame || driver.asked.count > asked || action == .useLanguage(language),
          "\(what) does nothing")
        expectNoRefusal(driver, what, of: action)
      }
    }
  }

  /// What cannot be done is refused only where it is offered everywhere: undo and redo.
  private func expectNoRefusal(_ driver: Driver, _ what: String, of action: Action) {
    let offeredEverywhere = [Action.fill(AnyForm(UndoForm())), .fill(AnyForm(RedoForm()))]
    guard !offeredEverywhere.contains(action) else { return }
    for case .dialog(let dialog) in driver.app.layers {
      #expect(
        dialog.title != FrameWords.cannot[driver.app.around.language], "\(what) fails:\n\(driver.screen)")
    }
  }

  /// Lines of one kind offer the same; one of them is tried.
  private func kind(of binding: KeyBinding<Action>) -> String {
    if case .fill(let form) = binding.action { return "\(form.name) \(binding.label)" }
    return "\(binding.action)"
  }

  private func expectUseful(_ binding: KeyBinding<Action>, on driver: Driver, _ what: String) throws {
    var driver = driver
    let before = (frame: driver.frame, register: driver.register)
    let key = try #require(binding.keys.first, "\(what)")
    driver.press(key)
    #expect(driver.frame != before.frame || driver.hasQuit, "\(what) does nothing")
    expectNoRefusal(driver, what, of: binding.action)
    if driver.register !== before.register {
      #expect(driver.app.news?.style == .good, "\(what) says nothing:\n\(driver.screen)")
      // What was undone is brought back.
      driver.press(binding.action == .fill(AnyForm(UndoForm())) ? .control("y") : .control("z"))
      let records = before.register.trees
      let left = driver.register.trees.filter { records[$0.key] != $0.value }.map(\.key.path)
      #expect(driver.register.trees == records, "\(what) is not undone: \(left)\n\(driver.screen)")
    } else if driver.app.layers.contains(where: { $0.form != nil }) {
      driver.press(.escape)
      #expect(!driver.app.layers.contains { $0.form != nil }, "\(what) cannot be left:\n\(driver.screen)")
    }
  }
}

extension MenuItem {
  /// Whether one can stand on it.
  fileprivate var isChosen: Bool { if case .item(_, _, _, true) = self { true } else { false } }
}
