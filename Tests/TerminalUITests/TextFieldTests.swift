import PlainText
import Testing
import TerminalUI

@Suite struct TextFieldTests {
  private func field(_ text: String, _ keys: Key...) -> TextField {
    var field = TextField(text)
    for key in keys { #expect(field.react(to: key) == true, "\(key)") }
    return field
  }

  @Test func typingAndDeleting() {
    #expect(field("", .character("é"), .character("宽")).text == "é宽")
    #expect(field("abc", .backspace).text == "ab")
    #expect(field("abc", .home, .delete).text == "bc")
    #expect(field("", .backspace, .delete).text == "")
    #expect(field("abc", .left, .character("x")).text == "abxc")
    #expect(field("abc", .home, .right, .control("k")).text == "a")
    #expect(field("abc", .left, .control("u")).text == "c")
  }

  @Test func wordsAreWalkedAndDeleted() {
    #expect(field("6e plénière d'avril", .wordLeft).cursor == 14)
    #expect(field("6e plénière d'avril", .wordLeft, .wordLeft, .wordLeft).cursor == 3)
    #expect(field("6e plénière", .home, .wordRight).cursor == 2)
    #expect(field("6e plénière  ", .control("w")).text == "6e ")
  }

  @Test func aCombiningMarkJoinsTheLetterBefore() {
    let joined = field("e", .character("\u{301}"), .character("x"))
    #expect(joined.text == "éx")
    #expect(joined.cursor == 2)
    #expect(field("e\u{301}", .backspace).text == "")
  }

  @Test func aPasteIsOneLineAndPressesNoKey() {
    #expect(field("", .paste("un\ndeux\r\n\ttrois\u{1B}[A\u{3}")).text == "un deux  trois[A")
    #expect(field("", .paste("ligne\n")).text == "ligne")
    #expect(field("ab", .left, .paste("--")).cursor == 3)
  }

  @Test func whatIsMarkedIsReplaced() {
    #expect(field("abc", .control("a"), .character("x")).text == "x")
    #expect(field("abc", .control("a"), .backspace).text == "")
    #expect(field("abc", .control("a"), .left, .character("x")).text == "abxc")
    var marked = TextField("12 janvier", isMarked: true)
    _ = marked.react(to: .paste("13"))
    #expect(marked.text == "13")
  }

  @Test func otherKeysAreLeftToTheScreen() {
    var field = TextField("a")
    let left: [Key] = [
      .enter, .escape, .tab, .up, .down, .function(1), .control("s"), .control("z"), .control("q"),
    ]
    for key in left { #expect(field.react(to: key) == false) }
  }

  @Test func theCursorIsAlwaysSeen() {
    let text = "La Plateforme demande aux présidences 宽字宽字 des groupes"
    for width in 2...30 {
      var field = TextField(text)
      for _ in 0...text.count {
        let area = Rectangle(column: 3, row: 0, columns: width, rows: 1)
        let frame = drawn(40, 1) { field.draw(on: &$0, in: area, isFocused: true) }
        #expect(frame.cursor.map { area.contains($0) } == true)
        #expect(frame.lines[0].displayWidth <= 3 + width)
        _ = field.react(to: .left)
      }
    }
  }

  @Test func aClickPutsTheCursor() {
    var field = TextField("a宽c")
    field.click(column: 11, in: Rectangle(column: 10, row: 0, columns: 20, rows: 1))
    #expect(field.cursor == 1)
    field.click(column: 99, in: Rectangle(column: 10, row: 0, columns: 20, rows: 1))
    #expect(field.cursor == 3)
  }

  @Test func theFilterLine() {
    var line = FilterLine()
    #expect(!line.isShown)
    #expect(line.react(to: .character("a")) == .ignored)
    line.isActive = true
    #expect(line.react(to: .character("r")) == .changed)
    #expect(line.react(to: .home) == .handled)
    #expect(line.react(to: .down) == .ignored)
    let frame = drawn(40, 1) { line.draw(on: &$0, in: $0.bounds, prompt: "Filtrer :", note: "2 sur 9") }
    #expect(frame.lines[0] == " Filtrer : r                    2 sur 9")
    #expect(line.react(to: .enter) == .kept)
    #expect(line.isShown && line.text == "r")
    line.isActive = true
    #expect(line.react(to: .escape) == .dropped)
    #expect(line == FilterLine())
  }
}
