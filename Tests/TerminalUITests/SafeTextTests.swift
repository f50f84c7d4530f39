import Testing

@testable import TerminalUI

@Suite struct SafeTextTests {
  private func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || !controls.contains(scalar)
    }
  }

  @Test func noControlReachesAFrame() {
    for control in controls {
      let text = "a\(Character(control))b"
      let frame = drawn(20, 1) { $0.put(text, at: .origin) }
      #expect(isSafe(frame.text), "U+\(String(control.value, radix: 16))")
      #expect(frame.lines[0].hasPrefix("a") && frame.lines[0].hasSuffix("b"))
    }
  }

  /// Every widget writes through the canvas; this draws the worst text into each of them.
  @Test func noWidgetPassesAControl() {
    let bad = String(String.UnicodeScalarView(controls))
    let names = KeyNames(
      enter: bad, escape: bad, tab: bad, backTab: bad, home: bad, end: bad, pageUp: bad, pageDown: bad,
      insert: bad,
      delete: bad, backspace: bad, space: bad)
    let binding = KeyBinding(.enter, action: 1, label: bad)
    let menus = MenuBar([Menu(bad, mnemonic: "a", items: [.item(binding, names: names)])])
    var menuState = MenuBarState()
    _ = menus.react(to: .function(9), state: &menuState, size: Size(columns: 80, rows: 24))
    let tree = Tree(
      columns: [TableColumn(bad, width: .flexible(minimum: 9))],
      nodes: [TreeNode(id: 1, row: TableRow([TableCell(bad)], mark: TableCell(bad)))])
    let palette = Palette(
      title: bad, hint: bad, emptyText: bad,
      entries: [PaletteEntry(bad, detail: bad, keyText: bad, action: 1)])
    let choice = ChoiceDialog(title: bad, choices: [.init(bad, note: bad, action: 1)])
    let dialog = Dialog(title: bad, message: bad, buttons: [DialogButton(bad, action: 1)])
    let area = Rectangle(column: 0, row: 0, columns: 80, rows: 24)
    let draw: [(inout Canvas) -> Void] = [
      { menus.draw(on: &$0, state: menuState) }, { KeyBar([binding], names: names).draw(on: &$0, in: area) },
      { tree.draw(on: &$0, in: area, state: TreeState()) }, { palette.draw(on: &$0, in: area) },
      { choice.draw(on: &$0, in: area) }, { dialog.draw(on: &$0, in: area) },
      { TextView(bad).draw(on: &$0, in: area) }, { StatusLine(hint: bad, news: bad).draw(on: &$0, in: area) },
      { TextField(bad).draw(on: &$0, in: area, isFocused: true, hint: bad) },
      { FilterLine(bad).draw(on: &$0, in: area, prompt: bad, note: bad) },
      { $0.box(area, title: bad, note: bad) },
    ]
    for draw in draw { #expect(isSafe(drawn(80, 24, draw).text)) }
  }
}
