import Testing
import TerminalUI

@Suite struct MenuBarTests {
  private let size = Size(columns: 80, rows: 24)
  private let bar = MenuBar([
    Menu(
      "Instances", mnemonic: "i",
      items: [
        .item("Nouvelle", action: "new"), .separator, .item("Caché", action: "hidden", isEnabled: false),
        .separator,
        .item(label: "Annuaire", keyText: "F6", action: "directory", isEnabled: true),
      ]), Menu("Décisions", mnemonic: "é", items: [.item("À vérifier", action: "check")]),
    Menu(
      "Aide", mnemonic: "a", items: [.item("Touches", action: "keys"), .item("À propos", action: "about")]),
  ])

  private func press(_ keys: Key...) -> (reaction: MenuReaction<String>, state: MenuBarState) {
    var state = MenuBarState()
    var reaction = MenuReaction<String>.ignored
    for key in keys { reaction = bar.react(to: key, state: &state, size: size) }
    return (reaction, state)
  }

  private func click(_ column: Int, _ row: Int) -> Key {
    .mouse(MouseEvent(.click, at: Point(column: column, row: row)))
  }

  @Test func atRestOnlyItsOwnKeysAreTaken() {
    for key in [Key.down, .enter, .escape, .character("i"), .alt("x"), .function(1), .tab, click(3, 5)] {
      #expect(press(key).reaction == .ignored)
    }
  }

  @Test func f9AndAltLettersOpen() {
    #expect(press(.function(9)).state.open == 0)
    #expect(press(.alt("9")).state.open == 0)
    #expect(press(.alt("I")).state.open == 0)
    #expect(press(.alt("e")).state.open == 1)
    #expect(press(.alt("i"), .alt("a")).state.open == 2)
  }

  @Test func arrowsGoAroundAndSkipSeparators() {
    #expect(press(.alt("i"), .down).state.line == 2)
    #expect(press(.alt("i"), .down, .down).state.line == 0)
    #expect(press(.alt("i"), .up).state.line == 2)
    #expect(press(.alt("i"), .left).state.open == 2)
    #expect(press(.alt("a"), .right).state.open == 0)
    #expect(press(.alt("i"), .tab).state.open == 1)
    #expect(press(.alt("i"), .end).state.line == 2)
    #expect(press(.alt("i"), .end, .home).state.line == 0)
  }

  @Test func enterChoosesAndEscapeCloses() {
    #expect(press(.alt("i"), .down, .enter) == (.chosen("directory"), MenuBarState()))
    #expect(press(.alt("i"), .escape) == (.handled, MenuBarState()))
    #expect(press(.function(9), .function(9)) == (.handled, MenuBarState()))
  }

  @Test func aLetterFindsAnItem() {
    #expect(press(.alt("a"), .character("a"), .enter).reaction == .chosen("about"))
    #expect(press(.alt("a"), .character("z")).state.line == 0)
  }

  @Test func whileOpenNoKeyFallsThroughButAResize() {
    #expect(press(.alt("i"), .function(2)).reaction == .handled)
    #expect(press(.alt("i"), .control("s")).reaction == .handled)
    #expect(press(.alt("i"), .resize(size)).reaction == .ignored)
  }

  @Test func theMouseOpensChoosesAndCloses() {
    #expect(press(click(13, 0)).state.open == 1)
    #expect(press(click(2, 0), click(3, 4)).reaction == .chosen("directory"))
    #expect(press(click(2, 0), click(3, 3)).state.open == 0)
    #expect(press(click(2, 0), click(50, 10)) == (.handled, MenuBarState()))
    #expect(press(click(2, 0), click(2, 0)) == (.handled, MenuBarState()))
  }

  @Test func anOpenMenuLiesBelowItsTitle() {
    let state = press(.alt("i")).state
    let frame = drawn(40, 6) { bar.draw(on: &$0, state: state) }
    #expect(
      frame.lines == [
        " Instances  Décisions  Aide", "┌──────────────┐", "│ Nouvelle     │", "├──────────────┤",
        "│ Annuaire  F6 │", "└──────────────┘",
      ])
    #expect(frame.runs(row: 0).contains { $0.style == .menuSelectedMnemonic && $0.text == "I" })
    #expect(frame.runs(row: 0).contains { $0.style == .menuMnemonic && $0.text == "é" })
  }

  @Test func aNarrowBarShowsTheOpenMenu() {
    for columns in 12...40 {
      let state = press(.alt("a")).state
      let frame = drawn(columns, 8) { bar.draw(on: &$0, state: state) }
      #expect(frame.lines[0].contains("Aide"))
      #expect(frame.lines[2].contains("Touches"))
    }
    #expect(drawn(20, 2) { bar.draw(on: &$0, state: MenuBarState()) }.lines[0] == " Instances         ›")
  }
}
