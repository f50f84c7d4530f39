import Testing

@testable import TerminalUI

@Suite struct TextEditorTypingTests {
  @Test func typingAndDeleting() {
    var stage = EditorStage()
    stage.type("Réunion\nà 12 h")
    #expect(stage.text == "Réunion\nà 12 h")
    #expect(stage.place == [1, 6])
    #expect(stage.last == .changed)
    stage.press(.home, .backspace)
    #expect(stage.text == "Réunionà 12 h")
    stage.press(.delete)
    #expect(stage.text == "Réunion 12 h")
    #expect(stage.place == [0, 7])
    stage.press(.first, .backspace)
    #expect(stage.last == .handled)
    stage.press(.last, .delete)
    #expect(stage.last == .handled)
  }

  @Test func wordsAndRestsAreDeleted() {
    #expect(EditorStage("un deux", .last, .control("w")).text == "un ")
    #expect(EditorStage("un deux", .last, .wordBackspace, .wordBackspace).text == "")
    #expect(EditorStage("un deux", .wordDelete).text == " deux")
    #expect(EditorStage("un\ndeux", .control("k")).text == "\ndeux")
    #expect(EditorStage("un\ndeux", .control("k"), .control("k")).text == "deux")
    #expect(EditorStage("un deux", .end, .control("u")).text == "")
  }

  @Test func aCombiningMarkJoinsTheLetterBefore() {
    var stage = EditorStage("x", .end)
    stage.type("ɛ\u{300}b")
    #expect(stage.text == "xɛ\u{300}b")
    #expect(stage.offset == 3)
    stage.press(.left, .backspace)
    #expect(stage.text == "xb")
    stage.press(.control("z"), .control("z"))
    #expect(stage.text == "x")
  }

  @Test func whatIsDeletedBetweenMayJoin() {
    var stage = EditorStage("e\n\u{301}x", .right, .delete)
    #expect(stage.text == "e\u{301}x")
    #expect(stage.offset == 1)
    stage.press(.control("z"))
    #expect(stage.text == "e\n\u{301}x")
    stage = EditorStage("🇱🇳🇪", .character("🇲"))
    #expect(stage.text == "🇲🇱🇳🇪")
    #expect(stage.editor.content.characters(0).count == 2)
    stage.press(.control("z"))
    #expect(stage.text == "🇱🇳🇪")
  }

  @Test func aPasteIsOneStepAndPressesNoKey() {
    var stage = EditorStage("ab", .right)
    stage.press(.paste("un\r\ndeux\rtrois\n\tx\u{1B}[A\u{3}\u{13}"))
    #expect(stage.text == "aun\ndeux\ntrois\n  x[Ab")
    #expect(stage.place == [3, 5])
    stage.press(.control("z"))
    #expect(stage.text == "ab")
    stage.press(.paste("\u{7}"))
    #expect(stage.last == .handled)
  }

  @Test(arguments: controls) func noControlReachesTheTextOrTheScreen(_ control: Unicode.Scalar) {
    let text = "a\(control)b"
    let stage = EditorStage("", .paste(text))
    #expect(stage.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    let shown = EditorStage(text).frame().lines.joined()
    #expect(!shown.unicodeScalars.contains(control))
  }

  @Test func whatTurnsTheDirectionOfALineIsNotPasted() {
    for turn in ["\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}"] {
      #expect(EditorStage("", .paste("a\(turn)b")).text == "ab")
      #expect(TextField.onOneLine("a\(turn)b") == ["a", "b"])
    }
    // Letters of scripts that need them keep their joiners.
    #expect(EditorStage("", .paste("a\u{200D}b")).text == "a\u{200D}b")
  }

  @Test func theTextStaysAsItWasGiven() {
    for text in ["", "\n", "a\n", "a\tb\u{7}\n\n", " \u{A0}x\u{202E}"] {
      #expect(TextEditor(text).text == text)
    }
    #expect(TextEditor("a\r\nb\rc").text == "a\nb\nc")
  }

  @Test func otherKeysAreLeftToTheScreen() {
    var stage = EditorStage("a")
    let left: [Key] = [
      .escape, .tab, .backTab, .function(1), .function(3), .function(4), .control("s"), .control("q"),
      .control("p"), .control("c"), .control("x"), .alt("d"), .insert, .resize(Size(columns: 1, rows: 1)),
    ]
    for key in left {
      stage.press(key)
      #expect(stage.last == .ignored, "\(key)")
    }
    #expect(stage.text == "a")
  }

  @Test func readOnlyTextIsOnlyRead() {
    var stage = EditorStage("un deux", isReadOnly: true)
    for key: Key in [
      .character("x"), .enter, .backspace, .delete, .paste("x"), .control("v"), .control("z"), .control("k"),
    ] {
      stage.press(key)
      #expect(stage.last == .ignored, "\(key)")
    }
    stage.press(.shifted(.wordRight), .control("c"))
    #expect(stage.clipboard == "un")
    stage.press(.control("x"))
    #expect(stage.text == "un deux")
  }

  @Test func textIsInsertedAndReplacedFromOutside() {
    var stage = EditorStage("La Plateforme .", .end, .left)
    stage.editor.insert("décide")
    #expect(stage.text == "La Plateforme décide.")
    stage.editor.replaceAll(with: "Autre\ntexte")
    #expect(stage.text == "Autre\ntexte")
    #expect(stage.place == [0, 5])
    stage.press(.control("z"), .control("z"))
    #expect(stage.text == "La Plateforme .")
    #expect(!stage.editor.canUndo && stage.editor.canRedo)
  }
}
