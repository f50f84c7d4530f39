import Domain
import Localization
import TerminalUI
import Testing

@testable import Screens

/// Help says what works where one is, and does it.
@Suite("Help in a terminal", .needs(.tmux), .endedWhenItHangs)
struct HelpTests {
  @Test("F1 and ? explain the screen; Esc closes one layer at a time and never the program")
  func layers() async throws {
    try await Desk.open { desk in
      for key in ["F1", "?", "M-1"] {
        try await desk.terminal.press(key)
        try await desk.terminal.see("┌─ Help ─")
        try await desk.terminal.see("Quit, after asking")
        try await desk.terminal.press("Escape")
        try await desk.terminal.lose("┌─ Help ─")
      }
      try await desk.terminal.press("M-b", "Enter")
      try await desk.terminal.see("Coordination bodies")
      try await desk.terminal.press("Enter")
      try await desk.terminal.lose("Coordination bodies")
      try await desk.terminal.press("Escape")
      try await desk.terminal.see("Coordination bodies")
      for _ in 0..<5 { try await desk.terminal.press("Escape") }
      try await desk.terminal.see("Coordination bodies")
      #expect(try await desk.terminal.state("alternate_on") == "1")
      try await desk.quit()
    }
  }

  @Test("each entry runs: the screen is the one that its key leads to", arguments: Language.allCases)
  func entries(language: Language) async throws {
    try await Desk.open(language) { desk in
      var twin = try Twin(of: desk)
      let bindings = twin.app.helped
      #expect(bindings.count > 7)
      for (line, binding) in bindings.enumerated() {
        // What changes the register is another one's affair.
        if case .fill = binding.action { continue }
        try await desk.press([.function(1)], with: &twin)
        try await desk.press(Array(repeating: .down, count: line) + [.enter], with: &twin)
        var other = try Twin(of: desk)
        other.press(Array(binding.keys.prefix(1)))
        #expect(twin.lines == other.lines, "\(binding.help)")
        if twin.app.around.language != language { try await desk.press([.function(12)], with: &twin) }
        // Whatever has opened is closed, and the screen begins anew.
        try await desk.press([.escape, .escape, .alt("c"), .enter], with: &twin)
      }
      try await desk.quit()
    }
  }
}

extension App {
  /// What help lists here, in its order.
  fileprivate var helped: [KeyBinding<Action>] {
    screen.bindings(around)
      + FrameKeys.bindings(around.language).filter { $0.action != .help && isUseful($0.action) }
  }
}
