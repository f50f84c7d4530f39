@testable import TerminalUI

let editorWords = TextEditorWords(find: "Chercher :", missing: "introuvable", findHint: "Échap : fermer")

/// An editor with a place on the screen and a clipboard, to be played by keys.
struct EditorStage {
  var editor: TextEditor
  var area: Rectangle
  var clipboard = ""
  var reactions: [TextEditorReaction] = []

  init(_ text: String = "", columns: Int = 40, rows: Int = 10, isReadOnly: Bool = false) {
    editor = TextEditor(text, isReadOnly: isReadOnly)
    area = Rectangle(column: 1, row: 1, columns: columns, rows: rows)
  }

  init(_ text: String, columns: Int = 40, rows: Int = 10, _ keys: Key...) {
    self.init(text, columns: columns, rows: rows)
    press(keys)
  }

  mutating func press(_ keys: Key...) { press(keys) }

  mutating func press(_ keys: [Key]) {
    for key in keys { reactions.append(editor.react(to: key, in: area, clipboard: &clipboard)) }
  }

  mutating func type(_ text: String) {
    press(text.map { $0 == "\n" ? .enter : .character($0) })
  }

  var text: String { editor.text }
  var offset: Int { editor.caret.offset }
  var place: [Int] { [editor.caret.paragraph, editor.caret.offset] }
  var last: TextEditorReaction? { reactions.last }

  func frame(isFocused: Bool = true) -> Frame {
    drawn(area.columns + 2, area.rows + 2) {
      editor.draw(on: &$0, in: area, isFocused: isFocused, words: editorWords)
    }
  }

  /// The rows of the area as they are seen, without the scroll mark.
  var rows: [String] {
    frame().lines[area.row..<area.endRow].map { line in
      var row = String(line.dropFirst(area.column))
      if let mark = row.last, "▲▼┃".contains(mark) { row.removeLast() }
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// Where the terminal's cursor is, from the area's corner.
  var cursor: [Int]? { frame().cursor.map { [$0.column - area.column, $0.row - area.row] } }
}

/// The same keys at each run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state
    mixed ^= mixed >> 33
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }
}
