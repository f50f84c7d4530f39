import Domain
import Localization
import TerminalUI

/// Something that can be done with what is selected: the key, its words, and the form it opens – or several forms to choose from, or
/// the place it leads to.
public struct Offer: Equatable, Sendable {
  let key: Key
  /// Other keys that do the same where a terminal sends them.
  let also: [Key]
  /// For the key bar: one or two words.
  let label: Phrase
  /// For help and menus: what it does, in a sentence.
  let help: Phrase
  let forms: [(label: Phrase, form: AnyForm)]
  /// Where it leads, for one that opens no form.
  let place: Place?
  var importance: Int
  /// Above the forms to choose from; the label if nothing else.
  var title = Phrase.empty

  init(
    _ key: Key, _ label: Phrase, help: Phrase, importance: Int = 40, also: [Key] = [],
    _ form: some OfficerForm
  ) {
    self.init(key, label, help: help, importance: importance, also: also, oneOf: [(label, AnyForm(form))])
  }

  /// A key that first asks which of several things is meant.
  init(
    _ key: Key, _ label: Phrase, help: Phrase, importance: Int = 40, also: [Key] = [],
    oneOf forms: [(label: Phrase, form: AnyForm)]
  ) {
    self.key = key
    self.also = also
    self.label = label
    self.help = help
    self.forms = forms
    place = nil
    self.importance = importance
  }

  /// A key that leads somewhere.
  init(
    _ key: Key, _ label: Phrase, help: Phrase, importance: Int = 40, also: [Key] = [], to place: Place
  ) {
    self.key = key
    self.also = also
    self.label = label
    self.help = help
    forms = []
    self.place = place
    self.importance = importance
  }

  func binding(_ around: Surroundings) -> KeyBinding<Action> {
    let language = around.language
    var binding = KeyBinding(
      key, action: action(language), label: label[language], help: help[language], importance: importance)
    binding.keys += also
    return binding
  }

  private func action(_ language: Language) -> Action {
    if let place { return .go(place) }
    if forms.count == 1 { return .fill(forms[0].form) }
    return .choose(
      (title.isEmpty ? label : title)[language],
      forms.map { Choice($0.label[language], action: .fill($0.form)) })
  }

  public static func == (one: Offer, other: Offer) -> Bool {
    one.key == other.key && one.place == other.place && one.label == other.label && one.help == other.help
      && one.forms.map(\.form) == other.forms.map(\.form)
      && one.forms.map(\.label) == other.forms.map(\.label)
  }
}
