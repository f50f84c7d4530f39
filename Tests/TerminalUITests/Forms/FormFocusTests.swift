import Testing

@testable import TerminalUI

@Suite struct FormFocusTests {
  /// Entries 0 to 5 without the fact, both languages of the texts, then the buttons, and around.
  private let order: [Form.Focus] = [
    .entry(0), .entry(1), .entry(2), .entry(4), .entry(4), .entry(5), .entry(5), .save, .cancel, .entry(0),
  ]

  @Test func tabGoesThroughEverythingInACircle() {
    var sample = FormSample()
    for place in order.dropFirst() {
      sample.press(.tab)
      #expect(sample.form.focus == place)
    }
    for place in order.reversed().dropFirst() {
      sample.press(.backTab)
      #expect(sample.form.focus == place)
    }
  }

  @Test func nothingThatIsWrongHoldsTabBack() {
    var sample = FormSample()
    for index in sample.form.entries.indices { sample.form.entries[index].fault = "Cela ne va pas." }
    sample.press(.tab, .tab)
    sample.type("zzz")
    for place in order.dropFirst(3) {
      sample.press(.tab)
      #expect(sample.form.focus == place)
    }
  }

  @Test func enterGoesToTheNextEntryAndFromTheLastToSave() {
    var sample = FormSample([
      FormEntry("Nom", .line(TextField())), FormEntry("Titre", .text(FormSample.bilingual())),
    ])
    sample.press(.enter, .enter, .enter)
    #expect(sample.form.focus == .save)
    #expect(sample.press(.enter) == .save)
    sample.press(.tab)
    #expect(sample.press(.enter) == .cancel)
  }

  @Test func inLongTextsEnterBeginsALine() {
    var sample = FormSample([FormEntry("Texte", .text(FormSample.bilingual(isLong: true)))])
    sample.type("a")
    sample.press(.enter)
    sample.type("b")
    #expect(sample.text(0)?.sides[0].editor.text == "a\nb")
    sample.press(.tab)
    #expect(sample.text(0)?.focus == 1 && sample.form.focus == .entry(0))
  }

  @Test func ctrlSSavesFromAnywhereAndEscapeLeaves() {
    for count in 0..<order.count {
      var sample = FormSample()
      for _ in 0..<count { sample.press(.tab) }
      #expect(sample.press(.control("s")) == .save)
      #expect(sample.press(.escape) == .cancel)
    }
  }

  @Test func whatIsTypedOnArrivalTakesThePlaceOfWhatIsThere() {
    var sample = FormSample()
    sample.press(.tab, .backTab)
    sample.type("Dakar")
    #expect(sample.line(0) == "Dakar")
    sample.press(.tab, .backTab, .end)
    sample.type("!")
    #expect(sample.line(0) == "Dakar!")
  }

  @Test func aKeyHeldWithShiftIsThePlainOneWhereNothingCanBeSelected() {
    var sample = FormSample()
    sample.press(.shifted(.down))
    #expect(sample.form.focus == .entry(1))
    sample.press(.shifted(.right))
    if case .choice(let choice) = sample.form.entries[1].control { #expect(choice.selected == 1) }
    sample.press(.tab, .tab, .tab, .tab)
    sample.type("mot")
    sample.press(.shifted(.left))
    #expect(sample.text(5)?.sides[0].editor.selectedText == "t")
  }

  @Test func formsThatTakeSomethingAwayStandOnCancel() {
    var sample = FormSample()
    sample.form.focusOnCancel()
    #expect(sample.press(.enter) == .cancel)
  }

  /// A value that comes while its entry has the keys is typed over, as one that was there before; what was typed is kept.
  @Test func whatIsProposedUnderTheCursorIsTypedOver() throws {
    func text(_ sample: FormSample) throws -> String {
      guard case .line(let field, _) = sample.form.entries[1].control else { return "" }
      return field.text
    }
    let entries = [FormEntry("Lieu", .line(TextField("Bamako"))), FormEntry("Date", .line(TextField()))]
    var sample = FormSample(entries)
    sample.press(.tab)
    sample.form.replace(.line(TextField("30 mars 2027")), at: 1)
    sample.type("3")
    #expect(try text(sample) == "3")
    sample.form.replace(.line(TextField("3 mars 2027")), at: 1)
    sample.type("8")
    #expect(try text(sample) == "3 mars 20278")
  }
}
