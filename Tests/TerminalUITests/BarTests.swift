import Testing
import TerminalUI

@Suite struct BarTests {
  @Test func aShareNeverLooksLikeAllOrNothing() {
    #expect(RateBar(part: 0, of: 8).fullCells(width: 10) == 0)
    #expect(RateBar(part: 1, of: 1000).fullCells(width: 10) == 1)
    #expect(RateBar(part: 999, of: 1000).fullCells(width: 10) == 9)
    #expect(RateBar(part: 8, of: 8).fullCells(width: 10) == 10)
    #expect(RateBar(part: 3, of: 8).fullCells(width: 16) == 6)
    #expect(RateBar(part: 3, of: 0).fullCells(width: 10) == 0)
  }

  @Test func progressSaysItsPercentage() {
    let frame = drawn(16, 1) { ProgressBar(done: 1, of: 2).draw(on: &$0, in: $0.bounds) }
    #expect(frame.lines[0] == "█████░░░░░  50 %")
    #expect(ProgressBar(done: 999, of: 1000).percent == 99)
    #expect(ProgressBar(done: 0, of: 0).percent == 100)
    #expect(
      drawn(5, 1) { ProgressBar(done: 1, of: 2).draw(on: &$0, in: $0.bounds) }.lines[0].hasSuffix("%")
        == false)
  }

  @Test func theStatusLineKeepsItsNews() {
    let line = StatusLine(hint: "Entrée : qui n'a pas encore son invitation ?", news: "✓ enregistré 09:12")
    #expect(
      drawn(44, 1) { line.draw(on: &$0, in: $0.bounds) }.lines[0]
        == "                         ✓ enregistré 09:12")
    #expect(
      drawn(70, 1) { line.draw(on: &$0, in: $0.bounds) }.lines[0].contains("pas encore son invitation ?"))
  }

  @Test func everyStyleHasALookInEveryTheme() {
    for theme in Theme.allCases {
      for style in Style.allCases {
        let look = theme.look(of: style)
        if theme == .mono { #expect(look.foreground == nil && look.background == nil) }
      }
      // What is chosen must differ from its surroundings without colours, too.
      #expect(theme.look(of: .selected) != theme.look(of: .plain))
      #expect(theme.look(of: .buttonSelected) != theme.look(of: .button))
      #expect(theme.look(of: .menuItemSelected) != theme.look(of: .menuItem))
    }
  }
}
