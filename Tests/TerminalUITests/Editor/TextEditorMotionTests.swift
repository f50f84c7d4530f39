import Testing

@testable import TerminalUI

@Suite struct TextEditorMotionTests {
  /// Rows of 12: "La ", "Plateforme ", "demande un ", "état." and "Fin."
  private func stage(_ keys: Key...) -> EditorStage {
    var stage = EditorStage("La Plateforme demande un état.\nFin.", columns: 12, rows: 6)
    stage.press(keys)
    return stage
  }

  @Test func theTextIsWrappedAtWords() {
    #expect(stage().rows == ["La", "Plateforme", "demande un", "état.", "Fin.", ""])
  }

  @Test func theCaretMovesByRows() {
    #expect(stage(.down).place == [0, 3])
    #expect(stage(.down, .down, .down, .down).place == [1, 0])
    #expect(stage(.last, .up).place == [0, 29])
    #expect(stage(.up).place == [0, 0])
    #expect(stage(.last, .down).place == [1, 4])
  }

  @Test func movingUpAndDownKeepsTheColumn() {
    let down = stage(.down, .end, .down, .down, .down)
    #expect(down.place == [1, 4])
    var up = down
    up.press(.up, .up)
    #expect(up.place == [0, 24])
    #expect(up.cursor == [10, 2])
  }

  @Test func rowsAndThenParagraphsHaveEnds() {
    #expect(stage(.down, .end).place == [0, 13])
    #expect(stage(.down, .end).cursor == [10, 1])
    #expect(stage(.down, .end, .end).place == [0, 30])
    #expect(stage(.down, .down, .right, .home).place == [0, 14])
    #expect(stage(.down, .down, .right, .home, .home).place == [0, 0])
    #expect(stage(.last).place == [1, 4])
    #expect(stage(.last, .first).place == [0, 0])
  }

  @Test func theEndOfARowInsideAWordIsShownThere() {
    var stage = EditorStage("abcdefghijkl", columns: 6, rows: 4)
    stage.press(.end)
    #expect(stage.offset == 5)
    #expect(stage.cursor == [5, 0])
    stage.press(.down)
    #expect(stage.offset == 10)
    #expect(stage.cursor == [5, 1])
    stage.press(.left, .right)
    #expect(stage.cursor == [0, 2])
  }

  @Test func wordsAndParagraphs() {
    #expect(stage(.wordRight, .wordRight).place == [0, 13])
    #expect(stage(.alt("f"), .alt("f"), .alt("b")).place == [0, 3])
    #expect(stage(.last, .wordLeft, .wordLeft).place == [0, 30])
    #expect(stage(.end, .end, .wordRight).place == [1, 0])
    #expect(stage(.paragraphDown).place == [1, 0])
    #expect(stage(.paragraphDown, .paragraphDown).place == [1, 4])
    #expect(stage(.last, .paragraphUp).place == [1, 0])
    #expect(stage(.last, .paragraphUp, .paragraphUp).place == [0, 0])
  }

  @Test func pagesScroll() {
    let text = (1...30).map { "Ligne \($0)" }.joined(separator: "\n")
    var stage = EditorStage(text, rows: 5)
    stage.press(.pageDown)
    #expect(stage.place == [4, 0])
    #expect(stage.rows.first == "Ligne 5")
    stage.press(.pageDown, .pageUp)
    #expect(stage.rows.first == "Ligne 5")
    for _ in 0..<20 { stage.press(.pageDown) }
    #expect(stage.place == [29, 8])
    #expect(stage.rows.last == "Ligne 30")
    for _ in 0..<20 { stage.press(.pageUp) }
    #expect(stage.place == [0, 0])
    #expect(stage.rows.first == "Ligne 1")
  }

  @Test func aLongParagraphScrollsByRows() {
    let text = (1...40).map { "mot\($0)" }.joined(separator: " ")
    var stage = EditorStage(text, columns: 8, rows: 4)
    stage.press(.down, .down, .down, .down)
    #expect(stage.rows == ["mot2", "mot3", "mot4", "mot5"])
    stage.press(.last)
    #expect(stage.rows == ["mot37", "mot38", "mot39", "mot40"])
    #expect(stage.cursor == [5, 3])
  }

  @Test func theCaretIsSeenAfterTheWidthHasChanged() {
    let text = (1...60).map { "mot\($0)" }.joined(separator: " ")
    var stage = EditorStage(text, columns: 60, rows: 3)
    stage.press(.last)
    stage.area = Rectangle(column: 1, row: 1, columns: 9, rows: 2)
    #expect(stage.rows == ["mot59", "mot60"])
    #expect(stage.cursor == [5, 1])
  }

  @Test func wideCharactersAndMarks() {
    var stage = EditorStage("a宽e\u{301}🙂b", columns: 20)
    let columns = (0...5).map { _ -> Int? in
      defer { stage.press(.right) }
      return stage.cursor?.first
    }
    #expect(columns == [0, 1, 3, 4, 6, 7])
  }

  @Test func aSpaceBeyondTheEdgeDoesNotHideTheCaret() {
    var stage = EditorStage("abcde", columns: 6, rows: 3)
    stage.press(.end)
    for _ in 0..<4 { stage.type(" ") }
    #expect(stage.cursor == [5, 0])
    stage.type("f")
    #expect(stage.rows == ["abcde", "f", ""])
    #expect(stage.cursor == [1, 1])
  }
}
