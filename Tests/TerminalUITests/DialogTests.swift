import Testing
import TerminalUI

@Suite struct DialogTests {
  private let area = Rectangle(column: 0, row: 0, columns: 40, rows: 12)
  private func dialog() -> Dialog<Bool> {
    Dialog(
      title: "Retirer", message: "Retirer la décision MCP/6/Dec.3 ? Elle garde son numéro.",
      buttons: [
        DialogButton("Oui", letter: "o", action: true), DialogButton("Annuler", letter: "a", action: false),
      ], selected: 1)
  }

  private func press(_ keys: Key...) -> DialogReaction<Bool> {
    var dialog = dialog()
    return keys.reduce(.handled) { _, key in dialog.react(to: key, in: area) }
  }

  @Test func itStandsInTheMiddle() {
    let frame = drawn(40, 12) { dialog().draw(on: &$0, in: area) }
    #expect(
      Array(frame.lines[3...8]) == [
        "┌─ Retirer ────────────────────────────┐", "│ Retirer la décision MCP/6/Dec.3 ?    │",
        "│ Elle garde son numéro.               │", "│                                      │",
        "│         [ Oui ]  ► Annuler ◄         │", "└──────────────────────────────────────┘",
      ])
  }

  @Test func whatItIsAboutIsShortenedRatherThanLeftOut() {
    func top(_ columns: Int, _ note: String) -> String {
      drawn(columns, 3) {
        $0.dialogBox(Rectangle(column: 0, row: 0, columns: columns, rows: 3), title: "Rubrique", note: note)
      }.lines[0]
    }
    #expect(top(40, "Point 5 : Rapports") == "┌─ Rubrique ────── Point 5 : Rapports ─┐")
    #expect(top(40, "Point 5 : Rapports des quatre") == "┌─ Rubrique ─ Point 5 : Rapports des… ─┐")
    #expect(top(28, "Point 5 : Rapports des quatre") == "┌─ Rubrique ───────────────┐")
  }

  @Test func keysMoveAndPress() {
    #expect(press(.enter) == .chosen(false))
    #expect(press(.left, .enter) == .chosen(true))
    #expect(press(.tab, .character(" ")) == .chosen(true))
    #expect(press(.backTab, .backTab, .enter) == .chosen(false))
    #expect(press(.character("O")) == .chosen(true))
    #expect(press(.character("x")) == .handled)
    #expect(press(.escape) == .cancelled)
    #expect(press(.function(10)) == .handled)
  }

  @Test func buttonsCanBeClicked() {
    #expect(press(.mouse(MouseEvent(.click, at: Point(column: 11, row: 7)))) == .chosen(true))
    #expect(press(.mouse(MouseEvent(.click, at: Point(column: 22, row: 7)))) == .chosen(false))
    #expect(press(.mouse(MouseEvent(.click, at: Point(column: 3, row: 1)))) == .handled)
  }

  @Test func itFitsAnyScreen() {
    for columns in 0...80 {
      for rows in [0, 1, 3, 6, 24] {
        let area = Rectangle(column: 0, row: 0, columns: columns, rows: rows)
        _ = drawn(columns, rows) { dialog().draw(on: &$0, in: area) }
        var copy = dialog()
        #expect(copy.react(to: .pageDown, in: area) == .handled)
      }
    }
  }

  @Test func aLongMessageScrolls() {
    var dialog = Dialog(
      title: "", message: (1...50).map { "ligne \($0)" }.joined(separator: "\n"),
      buttons: [DialogButton("Fermer", action: true)])
    _ = dialog.react(to: .pageDown, in: area)
    _ = dialog.react(to: .down, in: area)
    let frame = drawn(40, 12) { dialog.draw(on: &$0, in: area) }
    #expect(frame.text.contains("ligne 9 "))
    #expect(frame.text.contains("Fermer"))
  }

  @Test func aChoiceIsMadeFromAList() {
    var choice = ChoiceDialog(
      title: "Papier",
      choices: [
        .init("Compte rendu", note: "fr", action: 1), .init("Relevé de décisions", note: "en", action: 2),
        .init("Échéancier", action: 3),
      ])
    let frame = drawn(40, 12) { choice.draw(on: &$0, in: area) }
    #expect(frame.lines[3].contains("─ Papier ─"))
    #expect(frame.lines[4].contains("► Compte rendu         fr"))
    #expect(choice.react(to: .character("e"), in: area) == .handled)
    #expect(choice.react(to: .enter, in: area) == .chosen(3))
    #expect(choice.react(to: .up, in: area) == .handled)
    #expect(choice.react(to: .enter, in: area) == .chosen(2))
    #expect(
      choice.react(to: .mouse(MouseEvent(.click, at: Point(column: 15, row: 4))), in: area) == .chosen(1))
    #expect(choice.react(to: .escape, in: area) == .cancelled)
  }

  @Test func aPromptAsksForOneLine() {
    var prompt = PromptDialog(title: "Aller à", label: "Date :", text: "12.1.2027")
    #expect(prompt.react(to: .character("x"), in: area) == .handled)
    #expect(prompt.react(to: .enter, in: area) == .chosen("x"))
    prompt.complaint = "Pas une date."
    let frame = drawn(40, 12) { prompt.draw(on: &$0, in: area) }
    #expect(
      Array(frame.lines[3...7]) == [
        "┌─ Aller à ────────────────────────────┐", "│ Date :                               │",
        "│ x                                    │", "│ Pas une date.                        │",
        "└──────────────────────────────────────┘",
      ])
    #expect(frame.cursor == Point(column: 3, row: 5))
    #expect(prompt.react(to: .backspace, in: area) == .handled)
    #expect(prompt.complaint.isEmpty)
    #expect(prompt.react(to: .escape, in: area) == .cancelled)
    for (columns, rows) in [(0, 0), (3, 2), (10, 4)] {
      let area = Rectangle(column: 0, row: 0, columns: columns, rows: rows)
      _ = drawn(columns, rows) { prompt.draw(on: &$0, in: area) }
    }
  }
}
