import Testing

@testable import TerminalUI

@Suite struct FormMouseTests {
  @Test func aClickGivesTheKeysAndSaysWhichEntryWasLeft() {
    var sample = FormSample()
    #expect(sample.click("‹ ordinaire ›") == .left(0))
    #expect(sample.form.focus == .entry(1))
    #expect(sample.click("‹ ordinaire ›") == .changed(1))
    #expect(sample.screen.contains("‹ extraordinaire ›"))
    #expect(sample.click("Titre") == .left(1))
    #expect(sample.form.focus == .entry(4))
  }

  @Test func buttonsArePressed() {
    var sample = FormSample()
    #expect(sample.click("Enregistrer") == .save)
    #expect(sample.click("Annuler") == .cancel)
  }

  @Test func aLineOfTheListIsTaken() {
    var sample = FormSample()
    sample.press(.tab, .tab)
    sample.type("t")
    sample.offer("Tchad", "Togo")
    #expect(sample.click("Togo") == .changed(2))
    #expect(sample.lookup(2)?.chosen.map(\.label) == ["Togo"])
    #expect(sample.click("Togo") == .asked(2, words: ""))
    sample.offer("Tchad")
    #expect(sample.click("Titre") == .left(2))
    #expect(sample.lookup(2)?.isOpen == false)
  }

  @Test func theWheelMovesTheListUnderTheMouse() {
    var sample = FormSample()
    sample.press(.tab, .tab)
    sample.type("t")
    sample.offer("Tchad", "Togo")
    let row = sample.lines.firstIndex { $0.contains("Tchad") } ?? 0
    sample.press(.mouse(MouseEvent(.wheelDown, at: Point(column: 20, row: row))), .enter)
    #expect(sample.lookup(2)?.chosen.map(\.label) == ["Togo"])
  }

  @Test func aDragSelectsAndADoubleClickTakesTheWord() {
    var sample = FormSample([
      FormEntry("Texte", .text(FormText([.init("Le comité prend note")], isLong: true)))
    ])
    let row = sample.lines.firstIndex { $0.contains("Le comité") } ?? 0
    let column = 2
    sample.press(
      .mouse(MouseEvent(.click, at: Point(column: column + 3, row: row))),
      .mouse(MouseEvent(.drag, at: Point(column: column + 9, row: row))))
    #expect(sample.text(0)?.sides[0].editor.selectedText == "comité")
    sample.press(
      .mouse(MouseEvent(.click, at: Point(column: column + 11, row: row))),
      .mouse(MouseEvent(.doubleClick, at: Point(column: column + 11, row: row))))
    #expect(sample.text(0)?.sides[0].editor.selectedText == "prend")
  }

  @Test func manyOptionsOpenAsAList() {
    let options = (1...7).map { "option \($0)" }
    var sample = FormSample([
      FormEntry("Nom", .line(TextField())), FormEntry("Type", .choice(FormChoice(options, selected: 0))),
    ])
    #expect(sample.screen.contains("▼"))
    sample.press(.tab)
    #expect(sample.press(.character(" ")) == .pick(1))
    #expect(sample.click("option 1") == .pick(1))
    #expect(sample.press(.right) == .changed(1))
    #expect(sample.screen.contains("option 2"))
  }
}
