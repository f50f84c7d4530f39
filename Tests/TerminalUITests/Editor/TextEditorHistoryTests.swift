import Testing

@testable import TerminalUI

@Suite struct TextEditorHistoryTests {
  @Test func typingIsUndoneWordByWord() {
    var stage = EditorStage()
    stage.type("La Plateforme\ndécide")
    var texts: [String] = []
    while stage.editor.canUndo {
      stage.press(.control("z"))
      texts.append(stage.text)
    }
    #expect(texts == ["La Plateforme\n", "La ", ""])
    stage.press(.control("z"))
    #expect(stage.last == .handled)
    stage.press(.control("y"), .control("y"), .control("y"))
    #expect(stage.text == "La Plateforme\ndécide")
    #expect(stage.place == [1, 6])
    stage.press(.control("y"))
    #expect(stage.last == .handled)
  }

  @Test func runsOfDeletingAreOneStep() {
    var stage = EditorStage("un deux trois", .last, .backspace, .backspace, .backspace)
    stage.press(.home, .delete, .delete)
    #expect(stage.text == " deux tr")
    stage.press(.control("z"))
    #expect(stage.text == "un deux tr")
    #expect(stage.place == [0, 0])
    stage.press(.control("z"))
    #expect(stage.text == "un deux trois")
    #expect(!stage.editor.canUndo)
  }

  @Test func aMotionEndsAStep() {
    var stage = EditorStage()
    stage.type("ab")
    stage.press(.left, .right)
    stage.type("cd")
    stage.press(.control("z"))
    #expect(stage.text == "ab")
  }

  @Test func somethingNewDropsWhatCouldBeRedone() {
    let stage = EditorStage("", .character("a"), .control("z"), .character("b"), .control("y"))
    #expect(stage.text == "b")
  }

  @Test func theHistoryIsBounded() {
    var history = EditHistory()
    let line = [Array(repeating: Character("x"), count: EditHistory.mostCharacters / 4)]
    let place = EditHistory.Ends(caret: TextPosition(), anchor: nil)
    for _ in 0..<10 {
      let edit = EditHistory.Edit(start: TextPosition(), removed: [[]], inserted: line)
      history.record(edit, kind: .single, before: place, after: TextPosition())
    }
    #expect(history.done.count == 3)
    for _ in 0..<EditHistory.mostSteps + 10 {
      let edit = EditHistory.Edit(start: TextPosition(), removed: [[]], inserted: [["x"]])
      history.record(edit, kind: .single, before: place, after: TextPosition())
    }
    #expect(history.done.count == EditHistory.mostSteps)
  }

  /// Whatever is pressed, everything can be undone and redone, and the caret is seen.
  @Test(arguments: 0..<12) func anythingCanBeUndone(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    let start = "La Plateforme «\u{A0}Sahel\u{A0}» 宽字🇲🇱\n\nɛ\u{300} à 12\u{202F}h, vice-présidence"
    var stage = EditorStage(
      start, columns: Int.random(in: 2...30, using: &dice), rows: Int.random(in: 1...5, using: &dice))
    let motions: [Key] = [
      .left, .right, .up, .down, .home, .end, .wordLeft, .wordRight, .pageUp, .pageDown, .first, .last,
      .paragraphUp,
      .paragraphDown,
    ]
    let changes: [Key] = [
      .character("a"), .character(" "), .character("\u{301}"), .character("宽"), .character("🇱"), .enter,
      .backspace,
      .delete, .wordDelete, .wordBackspace, .control("k"), .control("u"), .paste("un\ndeux \u{300}trois"),
      .control("x"),
      .control("v"), .control("z"), .control("y"), .control(" "), .control("a"), .control("f"), .escape,
    ]
    for _ in 0..<400 {
      let motion = motions.randomElement(using: &dice) ?? .left
      let change = changes.randomElement(using: &dice) ?? .enter
      stage.press([motion, .shifted(motion), change, .character("e")].randomElement(using: &dice) ?? motion)
      #expect(stage.editor.content.clamped(stage.editor.caret) == stage.editor.caret)
      #expect(stage.frame().cursor.map { stage.area.contains($0) } == true)
      for paragraph in stage.editor.content.paragraphs {
        #expect(Array(String(paragraph.characters)).count == paragraph.characters.count)
      }
    }
    stage.press(.escape)
    while stage.editor.canRedo { stage.press(.control("y")) }
    let end = stage.text
    while stage.editor.canUndo { stage.press(.control("z")) }
    #expect(Array(stage.text.unicodeScalars) == Array(start.unicodeScalars))
    while stage.editor.canRedo { stage.press(.control("y")) }
    #expect(Array(stage.text.unicodeScalars) == Array(end.unicodeScalars))
  }
}
