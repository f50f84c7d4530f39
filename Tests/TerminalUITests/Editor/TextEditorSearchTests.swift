import Testing

@testable import TerminalUI

@Suite struct TextEditorSearchTests {
  private let text = "Réunion du 12\nune reunion, des RÉUNIONS\nfin"

  @Test func findingWithoutCaseAndAccents() {
    var stage = EditorStage(text, .control("f"))
    #expect(stage.editor.isSearching)
    stage.type("reunion")
    #expect(stage.editor.selectedText == "Réunion")
    #expect(stage.last == .handled)
    stage.press(.enter)
    #expect(stage.editor.selectedText == "reunion")
    stage.press(.function(3))
    #expect(stage.editor.selectedText == "RÉUNION")
    stage.press(.enter)
    #expect(stage.place == [0, 7])
    stage.press(.up)
    #expect(stage.place == [1, 24])
    stage.press(.escape)
    #expect(stage.last == .handled)
    #expect(!stage.editor.isSearching)
    #expect(stage.editor.selectedText == "RÉUNION")
    stage.press(.escape)
    #expect(stage.last == .ignored)
    #expect(stage.text == text)
  }

  @Test func theLineIsShownBelow() {
    var stage = EditorStage(text, columns: 40, rows: 4)
    stage.press(.control("f"))
    stage.type("reunion")
    #expect(
      stage.rows == [
        "Réunion du 12", "une reunion, des RÉUNIONS", "fin", "Chercher : reunion                   1/3",
      ])
    #expect(stage.cursor == [18, 3])
    #expect(stage.frame().runs(row: 2).map(\.style) == [.plain, .match, .plain, .match, .plain])
    stage.type("x")
    #expect(stage.rows[3] == "Chercher : reunionx          introuvable")
    #expect(stage.editor.selection == nil)
    stage.press(.backspace)
    #expect(stage.editor.selectedText == "Réunion")
  }

  @Test func otherKeysLeaveTheSearch() {
    var stage = EditorStage(text, .control("f"), .character("f"), .character("i"), .tab)
    #expect(stage.last == .ignored)
    #expect(!stage.editor.isSearching)
    stage.press(.control("f"), .control("s"))
    #expect(stage.last == .ignored)
    stage.press(.control("f"), .enter)
    #expect(stage.editor.selectedText == "fi")
    stage.press(.control("x"))
    #expect(stage.text == "Réunion du 12\nune reunion, des RÉUNIONS\nn")
  }

  @Test func theWordsOfBeforeAreOfferedAgain() {
    var stage = EditorStage(text, .control("f"))
    stage.type("fin")
    stage.press(.escape, .first, .control("f"))
    #expect(stage.rows.last?.hasPrefix("Chercher : fin") == true)
    stage.type("du")
    #expect(stage.editor.selectedText == "du")
  }

  @Test func oneLetterMayStandForTwo() {
    #expect(EditorSearch.matches(of: "oe", in: Array("œuvre")) == [0..<1])
    #expect(EditorSearch.matches(of: "12 h", in: Array("à 12\u{202F}h")) == [2..<6])
    #expect(EditorSearch.matches(of: "aa", in: Array("aaaa")) == [0..<2, 2..<4])
    #expect(EditorSearch.matches(of: "", in: Array("a")).isEmpty)
    #expect(EditorSearch.matches(of: "e", in: Array("ɛ\u{300}x")) == [0..<1])
  }
}
