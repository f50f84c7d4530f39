import Domain
import Localization
import TerminalUI
import Testing

@testable import Screens

/// Every entry of every menu leads somewhere, in both languages, at 80×24: the terminal shows what it leads to.
@Suite("Menus in a terminal", .needs(.tmux), .endedWhenItHangs)
struct MenuWalkTests {
  @Test("each entry of the bar is shown with its words and does what it says", arguments: Language.allCases)
  func bar(language: Language) async throws {
    try await Desk.open(language) { desk in
      var twin = try Twin(of: desk)
      #expect(twin.app.menuBar.menus.count == 8)
      for (index, menu) in twin.app.menuBar.menus.enumerated() {
        // Undo and redo change the register, which the twin leaves alone.
        for (line, label, action) in menu.entries where !action.isForm {
          // Elsewhere, so that there is something to see.
          let elsewhere: Key = index == 3 ? .alt("g") : .alt(language == .french ? "r" : "m")
          try await desk.press([elsewhere, .enter], with: &twin)
          let before = twin.lines
          // With F9 and the arrows, and with Alt and its letter.
          let opening =
            index.isMultiple(of: 2)
            ? [.alt(menu.mnemonic)] : [Key.function(9)] + Array(repeating: .right, count: index)
          try await desk.press(opening, with: &twin)
          #expect(
            twin.lines.contains { $0.contains(label.withPlainBlanks) }, "\(menu.title): \(label)")
          try await desk.press(Array(repeating: .down, count: line) + [.enter], with: &twin)
          #expect(
            twin.lines != before || action == .useLanguage(language) || action == .reload,
            "\(menu.title): \(label) does nothing")
          expectWhole(twin, "\(menu.title): \(label)")
          if !twin.app.layers.isEmpty { try await desk.press([.escape], with: &twin) }
          if twin.app.around.language != language { try await desk.press([.function(12)], with: &twin) }
        }
      }
      try await desk.quit()
    }
  }

  @Test("what a screen adds to its menu works there", arguments: Language.allCases)
  func own(language: Language) async throws {
    try await Desk.open(language) { desk in
      var twin = try Twin(of: desk)
      for way in ways(language) {
        try await desk.press(way, with: &twin)
        let place = twin.app.screen.place
        guard let index = place.menu else { continue }
        let menu = twin.app.menuBar.menus[index]
        let shared = FrameMenus.bar(twin.app.around, screen: [], place: place).menus[index].entries.count
        // What is done at once changes the register, which the twin leaves alone; the sweep over all keys tries it.
        for (line, label, action) in menu.entries.dropFirst(shared) where try !twin.isDoneAtOnce(action) {
          try await desk.press(way, with: &twin)
          let before = twin.lines
          let keys = [Key.alt(menu.mnemonic)] + Array(repeating: .down, count: line) + [.enter]
          try await desk.press(keys, with: &twin)
          let isChanged = twin.lines != before
          #expect(isChanged, "\(place): \(label) does nothing")
          expectWhole(twin, "\(place): \(label)")
          if !twin.app.layers.isEmpty { try await desk.press([.escape], with: &twin) }
        }
      }
      try await desk.quit()
    }
  }

  /// From anywhere to a line of each screen that leads somewhere.
  private func ways(_ language: Language) -> [[Key]] {
    func menu(_ number: Int, _ line: Int = 0) -> [Key] {
      let letter = FrameWords.mnemonics[number].letter[language].first ?? " "
      return [.alt(letter)] + Array(repeating: .down, count: line) + [.enter]
    }
    return [
      menu(0), menu(0) + [.enter], menu(1), menu(2),
      // January, where the plenary is.
      menu(2, 1) + [.pageDown] + Array(repeating: .right, count: 11), menu(2, 2) + [.right], menu(3),
      menu(3) + [.enter], menu(4), menu(4) + [.end, .enter], menu(4, 1), menu(4, 2), menu(4, 3), menu(5),
      menu(5, 1), menu(6), menu(6) + [.enter],
    ]
  }

  /// The menu bar stands on top, the keys stand below, and nothing is refused.
  private func expectWhole(_ twin: Twin, _ what: String) {
    // The text for the room and the session have the window, or its first line, to themselves.
    guard twin.app.screen.cover == .none else { return }
    let lines = twin.lines
    let language = twin.app.around.language
    #expect(
      lines.count == 24 && lines[0].contains(FrameWords.bodies[language])
        && (lines[23].hasPrefix(" F1") || !twin.app.layers.isEmpty),
      "\(what)")
    #expect(!lines.contains { $0.contains(FrameWords.cannot[language]) }, "\(what)")
  }
}

extension Action {
  /// Whether it opens a form, or does at once what a form does.
  var isForm: Bool { if case .fill = self { true } else { false } }
}

extension Menu<Action> {
  /// The entries with how often Down leads to them.
  fileprivate var entries: [(line: Int, label: String, action: Action)] {
    var line = 0
    return items.compactMap { item in
      guard case .item(let label, _, let action, true) = item else { return nil }
      defer { line += 1 }
      return (line, label, action)
    }
  }
}
