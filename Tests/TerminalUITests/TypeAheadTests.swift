import Testing

@testable import TerminalUI

@Suite struct TypeAheadTests {
  private static let verbs = ["décide", "approuve", "recommande", "réalise", "condamne", "convient", "crée"]

  @Test(arguments: [
    ("c", "condamne"), ("cr", "crée"), ("conv", "convient"), ("cc", "convient"), ("ccc", "crée"),
    ("rea", "réalise"), ("da", "approuve"), ("cx", "condamne"),
  ])
  func lettersOneAfterTheOtherChoose(typed: String, wanted: String) {
    var choice = FormChoice(Self.verbs, isOptional: true)
    for letter in typed { _ = choice.react(to: .character(letter)) }
    #expect(choice.label == wanted)
    var dialog = ChoiceDialog(
      title: "", choices: Self.verbs.map { .init($0, action: $0) }, selected: Self.verbs.count - 1)
    let area = Rectangle(column: 0, row: 0, columns: 40, rows: 12)
    for letter in typed { _ = dialog.react(to: .character(letter), in: area) }
    #expect(dialog.react(to: .enter, in: area) == .chosen(wanted))
  }

  @Test func theBeginningOfAWordDoesWhereNothingBeginsSo() {
    let kinds = ["État", "organisation régionale", "institution", "organisation internationale"]
    var choice = FormChoice(kinds)
    for letter in "inter" { _ = choice.react(to: .character(letter)) }
    #expect(choice.label == "organisation internationale")
    var states = FormChoice(["attendu", "reçu", "en traduction", "en attente"], selected: 1)
    for letter in "en t" { _ = states.react(to: .character(letter)) }
    #expect(states.label == "en traduction")
  }

  @Test func lettersAreForgottenOnTheWay() {
    var sample = FormSample([
      FormEntry("Verbe", .choice(FormChoice(Self.verbs))), FormEntry("Lieu", .line(TextField())),
    ])
    sample.press(.character("c"), .tab, .backTab, .character("r"))
    guard case .choice(let choice) = sample.form.entries[0].control else { return }
    #expect(choice.label == "recommande")
  }

  @Test func pageKeysLeaveATitle() {
    var sample = FormSample([
      FormEntry("Titre", .text(FormSample.bilingual())), FormEntry("Lieu", .line(TextField())),
    ])
    sample.press(.pageDown)
    #expect(sample.form.focus != .entry(0))
  }
}
