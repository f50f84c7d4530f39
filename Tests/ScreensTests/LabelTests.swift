import Domain
import Localization
import PlainText
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Labels at 80 columns")
struct LabelTests {
  /// Styles that only words of the program itself have.
  static let own: Set<Style> = [
    .header, .menuBar, .menuMnemonic, .menuSelected, .menuItem, .menuItemSelected, .menuItemKey, .key,
    .keyLabel,
    .status, .button, .buttonSelected, .dialogTitle, .fieldHint,
  ]

  @Test("none is cut", arguments: Scene.allCases, Language.allCases)
  func whole(_ scene: Scene, _ language: Language) throws {
    let frame = try scene.driver(language).frame
    for row in 0..<frame.size.rows {
      for run in frame.runs(row: row) where Self.own.contains(run.style) {
        #expect(!run.text.contains("…"), "\(scene) \(language.rawValue), line \(row): \(run.text)")
      }
    }
  }

  @Test(
    "every title of the menu bar and every entry of every menu is there in full", arguments: Language.allCases
  )
  func menus(_ language: Language) throws {
    for scene in Scene.allCases {
      let start = try scene.driver(language)
      guard start.app.layers.isEmpty, !start.app.menu.isOpen else { continue }
      let menus = start.app.menuBar.menus
      // The others are the same everywhere.
      for (index, menu) in menus.enumerated()
      where scene == .today || index == start.app.screen.place.menu {
        var driver = start
        driver.press(.function(9))
        for _ in 0..<index { driver.press(.right) }
        for title in menus.map(\.title) { #expect(driver.lines[0].contains(title)) }
        for case .item(let label, let key, _, _) in menu.items {
          // No-break spaces are shown as spaces.
          let label = String(label.map { $0.isWhitespace ? " " : $0 })
          let line = driver.lines.first { $0.contains("│ \(label) ") && (key.isEmpty || $0.contains(key)) }
          #expect(line != nil, "\(scene) \(menu.title): \(label) \(key)")
        }
      }
    }
  }

  @Test("the letters of the menu bar stand in their titles and are unique", arguments: Language.allCases)
  func mnemonics(_ language: Language) throws {
    let menus = try Scene.today.driver(language).app.menuBar.menus
    #expect(menus.count == 8)
    #expect(Set(menus.map(\.mnemonic)).count == menus.count)
    for menu in menus {
      #expect(menu.title.foldedForSearch.contains(menu.mnemonic), "\(menu.title) \(menu.mnemonic)")
    }
  }

  @Test("Alt and a letter open their menu", arguments: Language.allCases)
  func alt(_ language: Language) throws {
    let start = try Scene.today.driver(language)
    for (index, menu) in start.app.menuBar.menus.enumerated() {
      var driver = start
      driver.press(.alt(menu.mnemonic))
      #expect(driver.app.menu.open == index)
    }
  }

  @Test("menu, help and the way out stay in the key bar", arguments: Scene.allCases, Language.allCases)
  func keyBar(_ scene: Scene, _ language: Language) throws {
    let driver = try scene.driver(language)
    guard driver.app.screen.cover != .everything else { return }
    let bar = driver.lines[23]
    // A layer has keys of its own; the way out of it is always told.
    let escape = FrameWords.escape[language] + " "
    // The tour tells of the keys of the screen.
    let isOnTop = driver.app.layers.contains { !$0.isTour }
    for key in isOnTop ? [escape] : ["F1 ", "F9 ", "F10 "] {
      #expect(bar.contains(key), "\(scene): \(bar)")
    }
  }

  @Test("names of facts fit their column", arguments: Language.allCases)
  func facts(_ language: Language) throws {
    for scene in [Scene.body, .meetingAhead, .meetingHeld, .decision] {
      guard let view = (try scene.driver(language).app.screen as? any PageScreen)?.view else { continue }
      for section in view.page.sections where section.columns.count >= 2 && section.wrapped == 1 {
        for line in section.lines {
          #expect((line.cells.first?.text.displayWidth ?? 0) <= 24, "\(line.cells)")
        }
      }
    }
  }
}
