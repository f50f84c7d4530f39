import Testing

@testable import TerminalUI

@Suite struct TextComparisonTests {
  /// Paragraphs with the marks of changes, for reading.
  private func marked(_ old: String, _ new: String) -> [String] {
    TextComparison(from: old, to: new).paragraphs.map { String(MarkedParagraph($0).characters) }
  }

  @Test func nothingHasChanged() {
    let same = TextComparison(from: "un\n\ndeux", to: "un\n\ndeux")
    #expect(same.isSame)
    #expect(same.paragraphs.map(\.runs) == ["un", "", "deux"].map { [ComparedRun(.kept, $0)] })
    #expect(TextComparison(from: "", to: "").isSame)
  }

  @Test func wordsWithinAParagraph() {
    #expect(
      marked("La Plateforme demande.", "La Plateforme décide.") == ["La Plateforme [-demande-] {+décide+}."])
    #expect(
      marked("avant le 31 mai 2027", "avant le 30 juin 2027") == ["avant le [-31 mai-] {+30 juin+} 2027"])
    #expect(marked("un deux trois", "un deux").first?.hasPrefix("un deux[- trois-]") == true)
    #expect(marked("a b", "a b, c") == ["a b{+, c+}"])
  }

  @Test func paragraphsComeAndGo() {
    #expect(marked("un\ndeux", "un\nzéro\ndeux") == ["un", "{+zéro+}", "deux"])
    #expect(marked("un\nzéro\ndeux", "un\ndeux") == ["un", "[-zéro-]", "deux"])
    #expect(marked("un", "un\n") == ["un", "{++}"])
    #expect(marked("", "un") == ["[--]", "{+un+}"])
    #expect(marked("un deux", "trois quatre") == ["[-un deux-]", "{+trois quatre+}"])
  }

  @Test func anotherVersionIsFoundAmongNewParagraphs() {
    let old = "La Plateforme demande aux présidences un rapport.\nFin."
    let new =
      "Elle se félicite du travail accompli.\nLa Plateforme demande aux coprésidences un rapport écrit.\nFin."
    #expect(
      marked(old, new) == [
        "{+Elle se félicite du travail accompli.+}",
        "La Plateforme demande aux [-présidences-] {+coprésidences+} un rapport{+ écrit+}.", "Fin.",
      ])
  }

  @Test func everyParagraphOfALongTextMayHaveChanged() {
    let old = (0..<300).map { "Le groupe \($0) transmet au Secrétariat un état" }
    let new = old.map { $0 + " écrit" }
    let paragraphs = TextComparison(from: old.joined(separator: "\n"), to: new.joined(separator: "\n"))
      .paragraphs
    #expect(paragraphs.count == 300)
    #expect(paragraphs.allSatisfy { $0.runs.map(\.change) == [.kept, .added] })
  }

  @Test func wordsAreCounted() {
    let comparison = TextComparison(from: "avant le 31 mai, à Bamako", to: "avant le 30 juin 2027, à Bamako")
    #expect(comparison.removedWords == 2)
    #expect(comparison.addedWords == 3)
    #expect(!comparison.isSame)
  }

  /// Without what was added it is the old text, without what was removed the new one.
  @Test(arguments: 0..<60) func bothVersionsAreInIt(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &+ 3)
    let words = [
      "la", "de", "Plateforme", "décide", "e\u{301}", "«\u{A0}x\u{A0}»", ",", "12", " ", "\n", "\n\n",
    ]
    func text() -> String {
      (0..<Int.random(in: 0...40, using: &dice)).map { _ in words.randomElement(using: &dice) ?? "" }
        .joined(separator: " ")
    }
    let (old, new) = (text(), text())
    let paragraphs = TextComparison(from: old, to: new).paragraphs
    func version(without change: ComparedRun.Change) -> [String] {
      paragraphs.filter { $0.runs.contains { $0.change != change } }
        .map { $0.runs.filter { $0.change != change }.map(\.text).joined() }
    }
    #expect(version(without: .added) == EditorText.lines(of: old).map { String($0) })
    #expect(version(without: .removed) == EditorText.lines(of: new).map { String($0) })
  }

  @Test func longTextsWithNothingInCommonHaveBounds() {
    let old = (0..<3000).map { "a\($0)" }
    let new = (0..<3000).map { "b\($0)" }
    let comparison = TextComparison(from: old.joined(separator: "\n"), to: new.joined(separator: "\n"))
    #expect(comparison.paragraphs.count == 6000)
    let words = TextComparison(from: "a " + old.joined(separator: " "), to: "a " + new.joined(separator: " "))
    #expect(words.removedWords == 3001 || words.removedWords == 3000)
  }
}
