import Testing

@testable import TerminalUI

@Suite struct TextEditorDrawTests {
  @Test func theScrollMarkStandsAtTheBorder() {
    let text = (1...30).map { "Ligne \($0)" }.joined(separator: "\n")
    var stage = EditorStage(text, columns: 12, rows: 5)
    #expect(stage.frame().lines[5].hasSuffix("▼"))
    #expect(!stage.frame().text.contains("▲"))
    stage.press(.last)
    #expect(stage.frame().lines[1].hasSuffix("▲"))
    #expect(!stage.frame().text.contains("▼"))
    #expect(!EditorStage("un\ndeux").frame().text.contains("┃"))
  }

  @Test func aHintStandsInAnEmptyText() {
    let frame = drawn(30, 3) {
      TextEditor().draw(
        on: &$0, in: $0.bounds, isFocused: true, words: editorWords, hint: "Texte de la décision")
    }
    #expect(frame.lines[0] == "Texte de la décision")
    #expect(frame.cursor == Point(column: 0, row: 0))
  }

  @Test func theWholeAreaHasTheStyle() {
    let frame = drawn(10, 2) {
      TextEditor("a").draw(on: &$0, in: $0.bounds, isFocused: false, words: editorWords, style: .field)
    }
    #expect(frame.cells.allSatisfy { $0.style == .field })
    #expect(frame.cursor == nil)
  }

  @Test func nothingIsDrawnOutside() {
    let text = "宽字宽字宽字 " + String(repeating: "mot ", count: 50)
    for columns in 0...9 {
      for rows in 0...4 {
        var stage = EditorStage(text, columns: columns, rows: rows)
        stage.press(.last, .control("f"), .character("m"))
        let frame = stage.frame()
        let outside = frame.size.columns - 1
        for row in 0..<frame.size.rows {
          for column in 0..<frame.size.columns where !stage.area.contains(Point(column: column, row: row)) {
            #expect([" ", "▲", "▼", "┃"].contains(frame[Point(column: column, row: row)].text))
            #expect(column == outside || frame[Point(column: column, row: row)].text == " ")
          }
        }
      }
    }
  }

  @Test func rowsAreCounted() {
    let editor = TextEditor("La Plateforme demande un état.\nFin.")
    #expect(editor.rowCount(columns: 12) == 5)
    #expect(editor.rowCount(columns: 12, limit: 3) == 3)
    #expect(TextEditor().rowCount(columns: 12) == 1)
  }

  /// What is remembered of wrapping changes neither the picture nor the value.
  @Test func drawingNeedsNoKeyBefore() {
    let text = (1...40).map { "mot\($0)" }.joined(separator: " ")
    let fresh = EditorStage(text, columns: 9, rows: 4)
    var used = fresh
    used.press(.right, .left)
    #expect(fresh.rows == used.rows)
    #expect(fresh.editor.content == used.editor.content)
  }
}
