import PlainText
import Testing

@testable import TerminalUI

@Suite struct RowBreaksTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    let characters = Array(text)
    let starts = RowBreaks.starts(of: characters, width: width)
    return zip(starts, starts.dropFirst() + [characters.count]).map { String(characters[$0..<$1]) }
  }

  @Test func breaksFallBehindSpaces() {
    #expect(rows("un deux trois", 8) == ["un deux ", "trois"])
    #expect(rows("un deux  trois", 7) == ["un deux  ", "trois"])
    #expect(rows("", 8) == [""])
    #expect(rows("un ", 2) == ["un "])
  }

  @Test func frenchPunctuationStaysWithItsWord() {
    #expect(rows("Où est-il\u{A0}?", 9) == ["Où ", "est-il\u{A0}?"])
    #expect(rows("à 12\u{202F}h «\u{A0}Sahel\u{A0}»", 6) == ["à 12\u{202F}h ", "«\u{A0}Sahe", "l\u{A0}»"])
  }

  @Test func hyphensAndLongWords() {
    #expect(rows("vice-présidence", 10) == ["vice-", "présidence"])
    #expect(rows("2013-2017", 6) == ["2013-2", "017"])
    #expect(rows("abcdefghij", 4) == ["abcd", "efgh", "ij"])
  }

  @Test func wideCharactersAreNeverHalved() {
    #expect(rows("宽字宽", 3) == ["宽", "字", "宽"])
    #expect(rows("宽字宽", 1) == ["宽", "字", "宽"])
    #expect(rows("a宽字", 4) == ["a宽", "字"])
    #expect(rows(" bbb宽", 4) == [" ", "bbb", "宽"])
  }

  /// The rules are those of what is only read, apart from the spaces at the ends of rows.
  @Test func theRowsAreThoseOfReadingText() {
    let words = [
      "La", "Plateforme", "demande", "aux", "co-présidences", "«\u{A0}Sahel\u{A0}»", "宽字", "d’avril",
      "est-il",
    ]
    var dice = Dice(state: 7)
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 1...30, using: &dice))
        .map { _ in words.randomElement(using: &dice) ?? "" }.joined(separator: " ")
      let width = Int.random(in: 4...40, using: &dice)
      let trimmed = rows(text, width).map { $0.last == " " ? String($0.dropLast()) : $0 }
      #expect(
        trimmed.map(\.terminalSafe) == WordWrap.lines(of: text, width: width).map(\.terminalSafe),
        "\(width): \(text)"
      )
    }
  }

  /// After a change only some rows are looked at again; the result is as if all had been.
  @Test(arguments: 0..<20) func aChangeIsWrappedAgainWhereItMatters(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &+ 11)
    let signs = Array("aaabcé- -  宽\u{A0}")
    let width = Int.random(in: 1...12, using: &dice)
    func some(_ most: Int) -> [Character] {
      (0..<Int.random(in: 0...most, using: &dice)).map { _ in signs.randomElement(using: &dice) ?? "a" }
    }
    var paragraph = EditorParagraph(some(200))
    paragraph.settle(width: width)
    for _ in 0..<200 {
      let lower = Int.random(in: 0...paragraph.end, using: &dice)
      let upper = min(paragraph.end, lower + Int.random(in: 0...6, using: &dice))
      paragraph.replace(lower..<upper, with: some(6))
      #expect(paragraph.isSettled(width: width))
      #expect(
        paragraph.starts(width: width) == RowBreaks.starts(of: paragraph.characters, width: width),
        "\(width): \(String(paragraph.characters))")
    }
  }
}
