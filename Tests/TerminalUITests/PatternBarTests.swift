import TerminalUI
import Testing

@Suite("Bars in patterns") struct PatternBarTests {
  @Test("each pattern runs from the end of the one before to its own, and the rest is blank")
  func text() {
    #expect(PatternBar.text(ends: [2, 5, 7], width: 8) == "██▓▓▓░░ ")
    #expect(PatternBar.text(ends: [4, 4, 2], width: 6) == "████  ")
    #expect(PatternBar.text(ends: [0, 0, 9], width: 3) == "░░░")
  }
}
