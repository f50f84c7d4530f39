import Testing

@testable import TerminalUI

@Suite struct FormPasteTests {
  @Test func severalLinesPastedIntoOneLineStayOne() {
    var sample = FormSample()
    sample.press(.tab, .backTab, .paste("Centre\nAl\tQods\u{1B}[2J\n"))
    #expect(sample.line(0) == "Centre Al Qods[2J" && sample.form.focus == .entry(0))
    sample.press(.tab, .tab, .tab, .paste("Ordre\ndu jour\n"))
    #expect(sample.text(4)?.sides[0].editor.text == "Ordre du jour" && sample.form.focus == .entry(4))
  }

  @Test func aLongPasteIsTakenWholeAndEverythingIsStillReached() {
    let paragraph = String(repeating: "Le comité prend note du rapport. ", count: 60)
    let text = Array(repeating: paragraph, count: 100).joined(separator: "\n")
    #expect(text.utf8.count > 198_000)
    var sample = FormSample()
    for _ in 0..<5 { sample.press(.tab) }
    #expect(sample.press(.paste(text)) == .changed(5))
    #expect(sample.text(5)?.sides[0].editor.text == text)
    #expect(sample.frame.cursor != nil && sample.screen.contains("comité"))
    sample.press(.tab, .tab)
    #expect(sample.form.focus == .save)
    var line = FormSample()
    line.press(.paste(text))
    #expect(line.line(0)?.count ?? 0 >= text.count && line.frame.cursor != nil)
  }
}
