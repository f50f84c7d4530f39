import Testing

@testable import TerminalUI

@Suite struct TextEditorSelectionTests {
  @Test func shiftSelects() {
    var stage = EditorStage("un deux\ntrois", .shifted(.wordRight))
    #expect(stage.editor.selectedText == "un")
    stage.press(.shifted(.down))
    #expect(stage.editor.selectedText == "un deux\ntr")
    stage.press(.left)
    #expect(stage.place == [0, 0])
    #expect(stage.editor.selection == nil)
    stage.press(.shifted(.end), .right)
    #expect(stage.place == [0, 7])
    stage.press(.shifted(.last))
    #expect(stage.editor.selectedText == "\ntrois")
    stage.press(.shifted(.first))
    #expect(stage.editor.selectedText == "un deux")
  }

  @Test func theMarkSelectsWithoutShift() {
    var stage = EditorStage("un deux trois", .control(" "), .wordRight, .right)
    #expect(stage.editor.selectedText == "un ")
    stage.press(.control("c"), .left)
    #expect(stage.editor.selection == nil)
    stage.press(.control(" "), .end, .control(" "), .left)
    #expect(stage.editor.selection == nil)
  }

  @Test func cutCopyAndPaste() {
    var stage = EditorStage("un\ndeux", .shifted(.paragraphDown), .control("x"))
    #expect(stage.text == "deux")
    #expect(stage.clipboard == "un\n")
    stage.press(.last, .control("v"), .control("v"))
    #expect(stage.text == "deuxun\nun\n")
    stage.press(.control("a"), .control("c"))
    #expect(stage.last == .handled)
    #expect(stage.clipboard == stage.text)
    stage.press(.control("v"))
    #expect(stage.text == "deuxun\nun\n")
    #expect(stage.place == [2, 0])
    var other = EditorStage()
    other.press(.control("v"))
    #expect(other.last == .handled)
  }

  @Test func whatIsTypedReplacesTheSelection() {
    #expect(EditorStage("un\ndeux", .control("a"), .character("x")).text == "x")
    #expect(EditorStage("un\ndeux", .control("a"), .backspace).text == "")
    #expect(EditorStage("un\ndeux", .shifted(.last), .enter).text == "\n")
    #expect(EditorStage("un deux", .shifted(.right), .control("k")).text == "n deux")
    var stage = EditorStage("un deux", .shifted(.wordRight), .paste("trois"), .control("z"))
    #expect(stage.text == "un deux")
    #expect(stage.editor.selectedText == "un")
    stage.press(.character("X"), .control("z"))
    #expect(stage.text == "un deux")
  }

  @Test func theSelectionIsShownWithItsLineEnds() {
    var stage = EditorStage("un\n\ndeux", columns: 10, rows: 4)
    stage.press(.right, .shifted(.last), .shifted(.wordLeft))
    let frame = stage.frame()
    #expect(frame.runs(row: 1).map(\.style) == [.plain, .fieldSelection, .plain])
    #expect(frame.runs(row: 1)[1].text == "n ")
    #expect(frame.runs(row: 2).map(\.text).dropFirst().first == " ")
    #expect(frame.runs(row: 3).map(\.style) == [.plain])
    #expect(stage.frame(isFocused: false).runs(row: 1).map(\.style) == [.plain])
  }

  @Test func theMousePlacesSelectsAndScrolls() {
    let text = (1...30).map { "Ligne \($0)" }.joined(separator: "\n")
    var stage = EditorStage(text, rows: 5)
    func mouse(_ action: MouseEvent.Action, _ column: Int, _ row: Int) -> Key {
      .mouse(MouseEvent(action, at: Point(column: column + 1, row: row + 1)))
    }
    stage.press(mouse(.drag, 2, 2))
    #expect(stage.last == .ignored)
    stage.press(mouse(.click, 2, 2))
    #expect(stage.place == [2, 2])
    stage.press(mouse(.drag, 30, 3))
    #expect(stage.editor.selectedText == "gne 3\nLigne 4")
    stage.press(mouse(.drag, 0, 7))
    #expect(stage.place == [5, 0])
    #expect(stage.rows.first == "Ligne 2")
    stage.press(mouse(.doubleClick, 1, 0))
    #expect(stage.editor.selectedText == "Ligne")
    stage.press(mouse(.wheelDown, 1, 0), mouse(.wheelDown, 1, 0))
    #expect(stage.rows.first == "Ligne 8")
    #expect(stage.cursor == nil)
    #expect(stage.place == [1, 5])
    stage.press(.right)
    #expect(stage.cursor != nil)
    stage.press(mouse(.click, 50, 50))
    #expect(stage.last == .ignored)
  }
}
