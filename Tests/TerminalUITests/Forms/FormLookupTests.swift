import Testing

@testable import TerminalUI

@Suite struct FormLookupTests {
  private func sample(isMany: Bool = false, new: String? = nil, rows: Int = 24) -> FormSample {
    FormSample(
      [
        FormEntry(
          "Instance", .lookup(FormLookup(isMany: isMany, newLabel: new, emptyLabel: "Rien ne répond."))),
        FormEntry("Lieu", .line(TextField())),
      ], rows: rows)
  }

  @Test func enterTakesTheMarkedOneAndTabGoesOnAsWell() {
    var sample = sample()
    #expect(sample.press(.character("t")) == .asked(0, words: "t"))
    sample.offer("Tchad", "Togo")
    sample.press(.down)
    #expect(sample.press(.enter) == .left(0))
    #expect(sample.lookup(0)?.chosen.map(\.label) == ["Togo"] && sample.form.focus == .entry(1))
    sample.press(.backTab)
    sample.type("t")
    sample.offer("Tchad")
    #expect(sample.press(.tab) == .left(0))
    #expect(sample.lookup(0)?.chosen.map(\.label) == ["Tchad"] && sample.form.focus == .entry(1))
  }

  @Test func enterWhereNothingAnswersSaysSoAndStays() {
    var sample = sample()
    sample.type("zzz")
    sample.offer()
    #expect(sample.screen.contains("Rien ne répond."))
    sample.press(.enter)
    #expect(sample.form.focus == .entry(0) && sample.form.entries[0].fault == "Rien ne répond.")
    #expect(sample.lookup(0)?.typed == "zzz")
    sample.type("z")
    #expect(sample.form.entries[0].fault.isEmpty)
  }

  @Test func nothingLeftToChooseIsNotToldOfLetters() {
    let lookup = FormLookup(isMany: true, emptyLabel: "Rien ne répond.", exhaustedLabel: "Plus rien.")
    var sample = FormSample([FormEntry("Instance", .lookup(lookup))])
    sample.press(.function(4))
    sample.offer()
    #expect(sample.screen.contains("Plus rien.") && !sample.screen.contains("Rien ne répond."))
    sample.press(.enter)
    #expect(sample.form.entries[0].fault == "Plus rien.")
    sample.type("z")
    sample.offer()
    #expect(sample.screen.contains("Rien ne répond."))
  }

  @Test func onlyEnterMakesANewOne() {
    var sample = sample(new: "Nouvelle organisation…")
    sample.type("Xyz")
    sample.offer()
    #expect(sample.press(.tab) == .left(0))
    #expect(sample.lookup(0)?.typed == "Xyz")
    sample.press(.backTab)
    sample.type("a")
    #expect(sample.press(.enter) == .new(0, words: "Xyza"))
  }

  @Test func savingTakesTheOnlyOneThatAnswersAndClosesTheList() {
    var sample = sample()
    sample.type("tch")
    sample.offer("Tchad")
    #expect(sample.press(.control("s")) == .save)
    #expect(sample.lookup(0)?.chosen.map(\.label) == ["Tchad"])
    sample.type("m")
    sample.offer("Mali", "Mauritanie")
    #expect(sample.press(.control("s")) == .save)
    #expect(sample.lookup(0)?.chosen.map(\.label) == ["Tchad"] && sample.lookup(0)?.typed == "m")
    #expect(sample.lookup(0)?.isOpen == false)
  }

  @Test func severalStandBelowOneAnotherAndBackspaceTakesTheLastBack() {
    var sample = sample(isMany: true)
    for name in ["Mali", "Niger", "Tchad"] {
      sample.type("x")
      sample.offer(name)
      sample.press(.enter)
    }
    #expect(sample.screen.contains("• Mali") && sample.screen.contains("• Tchad"))
    #expect(sample.form.focus == .entry(0), "empty, for the next one")
    #expect(sample.press(.enter) == .left(0) && sample.form.focus == .entry(1))
    sample.press(.backTab)
    #expect(sample.press(.backspace) == .changed(0))
    #expect(sample.lookup(0)?.chosen.map(\.label) == ["Mali", "Niger"])
    sample.type("m")
    sample.offer("Mali")
    #expect(sample.lookup(0)?.lines.isEmpty == true)
  }

  @Test func whatWasTypedOverAndWipedOutLeavesNothing() {
    var sample = sample()
    sample.type("t")
    sample.offer("Tchad")
    sample.press(.enter)
    sample.press(.backTab)
    sample.press(.character(" "))
    sample.offer("Mali", "Tchad")
    #expect(sample.press(.backspace) == .changed(0))
    #expect(sample.press(.tab) == .left(0))
    #expect(sample.lookup(0)?.chosen.isEmpty == true)
  }

  @Test func escapeClosesTheListFirst() {
    var sample = sample()
    sample.type("t")
    sample.offer("Tchad")
    #expect(sample.press(.escape) == .handled)
    #expect(sample.press(.escape) == .cancel)
  }

  @Test func answersToOlderWordsArePassedOver() {
    var sample = sample()
    sample.type("tc")
    guard case .lookup(var lookup) = sample.form.entries[0].control else { return }
    lookup.offer([.init("Togo", token: "togo")], for: "t")
    #expect(lookup.lines.isEmpty)
  }

  @Test(arguments: [(24, 14), (12, 3), (12, 0)])
  func theListIsSeenAtTheBottomEdgeAsWell(_ rows: Int, _ before: Int) {
    let entries =
      (0..<before).map { FormEntry("Champ \($0)", .line(TextField())) }
      + [FormEntry("Instance", .lookup(FormLookup()))]
    var sample = FormSample(entries, columns: 40, rows: rows)
    for _ in 0..<before { sample.press(.tab) }
    sample.type("s")
    sample.offer("Sénégal", "Soudan", "Somalie", "Suède", "Suisse", "Sahel", "Syrie")
    for name in ["Sénégal", "Soudan", "Somalie", "Suède", "Suisse", "Sahel", "Syrie"] {
      let marked = sample.frame.lines.contains { $0.contains(name) }
      #expect(marked && sample.screen.contains("s "), "\(name)")
      sample.press(.down)
    }
    for (columns, rows) in [(80, 24), (40, 12)] {
      sample.area = Rectangle(column: 0, row: 1, columns: columns, rows: rows - 3)
      #expect(sample.screen.contains("Syrie"))
    }
  }
}
