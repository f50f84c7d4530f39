import PlainText
import Testing

@Suite struct WordWrapTests {
  @Test func linesBreakAtSpaces() {
    let text = "La Plateforme demande aux présidences des quatre groupes"
    #expect(
      WordWrap.lines(of: text, width: 24) == [
        "La Plateforme demande", "aux présidences des", "quatre groupes",
      ])
  }

  @Test func frenchPunctuationStaysWithItsWord() {
    #expect(
      WordWrap.lines(of: "Où est-il\u{A0}? «\u{A0}Ici\u{A0}»", width: 10)
        == ["Où", "est-il ?", "« Ici »"].map(nbsp))
  }

  private func nbsp(_ text: String) -> String {
    text.replacing(" ", with: "\u{A0}")
  }

  @Test func wordsBreakBehindHyphensButNumbersDoNot() {
    #expect(WordWrap.lines(of: "Vice-présidence", width: 8) == ["Vice-", "présiden", "ce"])
    #expect(WordWrap.lines(of: "de 2013-2017", width: 9) == ["de", "2013-2017"])
  }

  @Test func longWordsAreCut() {
    #expect(WordWrap.lines(of: "ab宽字cdefgh", width: 4) == ["ab宽", "字cd", "efgh"])
    #expect(WordWrap.lines(of: "宽字", width: 1) == ["宽", "字"])
  }

  @Test func lineEndsAndEmptyLinesStay() {
    #expect(WordWrap.lines(of: "a\n\nb\r\nc", width: 10) == ["a", "", "b", "c"])
    #expect(WordWrap.lines(of: "", width: 10) == [""])
    #expect(WordWrap.lines(of: "a", width: 0).isEmpty)
  }

  @Test func noLineIsWiderThanAsked() {
    let text = "Le Secrétariat technique (宽字宽字) convoque la 6e plénière-ordinaire à N’Djaména, aussitôt."
    for width in 2...100 {
      for line in WordWrap.lines(of: text, width: width) { #expect(line.displayWidth <= width) }
    }
  }

  @Test func whatIsCutStaysAsItIsWritten() {
    #expect(WordWrap.lines(of: "«\u{A0}ab", width: 2) == ["«\u{A0}", "ab"])
    #expect(WordWrap.lines(of: "🇲🇱🇳🇪", width: 3) == ["🇲🇱", "🇳🇪"])
  }

  @Test func aScreenKeepsSpacesAndAPaperCountsThemAsOne() {
    #expect(WordWrap.lines(of: "  a  b\tc ", width: 9) == ["  a  b c"])
    #expect(WordWrap.lines(of: "  a  b\tc ", width: 9, style: .paper) == ["a b c"])
  }

  @Test func wordsOfAPaperStayWhole() {
    let text = "the technical-secretariat reports"
    #expect(WordWrap.lines(of: text, width: 24) == ["the technical-", "secretariat reports"])
    #expect(
      WordWrap.lines(of: text, width: 24, style: .paper) == ["the", "technical-secretariat", "reports"])
    #expect(WordWrap.lines(of: "ab", width: 0, style: .paper) == ["a", "b"])
  }

  @Test func aMarkerStandsBeforeTheFirstLine() {
    #expect(
      WordWrap.lines(of: "un deux trois\n\nquatre", width: 10, behind: "12. ")
        == ["12. un", "    deux", "    trois", "", "    quatre"])
    #expect(WordWrap.lines(of: "", width: 10, behind: "- ") == ["-"])
  }
}
