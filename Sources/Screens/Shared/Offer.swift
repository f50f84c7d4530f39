import Domain
import Localization
import TerminalUI

/// Something that can be done with what is selected: the key, its words, and the form it opens – or several forms to choose from.
public struct Offer: Equatable, Sendable {
  let key: Key
  /// For the key bar: one or two words.
  let label: Phrase
  /// For help and menus: what it does, in a sentence.
  let help: Phrase
  let forms: [(label: Phrase, form: AnyForm)]
  /// For an offer that leads somewhere rather than opening a form.
  let place: Place?
  var importance: Int
  /// Above the forms to choose from; the label if nothing else.
  var title = Phrase.empty

  init(_ key: Key, _ label: Phrase, help: Phrase, importance: Int = 40, _ form: some OfficerForm) {
    self.init(key, label, help: help, importance: importance, oneOf: [(label, AnyForm(form))])
  }

  /// A key that first asks which of several things is meant.
  init(
    _ key: Key, _ label: Phrase, help: Phrase, importance: Int = 40,
    oneOf forms: [(label: Phrase, form: AnyForm)]
  ) {
    self.key = key
    self.label = label
    self.help = help
    self.forms = forms
    place = nil
    self.importance = importance
  }

  /// A key that leads somewhere.
  init(_ key: Key, _ label: Phrase, help: Phrase, importance: Int = 40, to place: Place) {
    self.key = key
    self.label = label
    self.help = help
    forms = []
    self.place = place
    self.importance = importance
  }

  func binding(_ around: Surroundings) -> KeyBinding<Action> {
    let language = around.language
    let action: Action =
      if let place {
        .go(place)
      } else if forms.count == 1 {
        .fill(forms[0].form)
      } else {
        .choose(
          (title.isEmpty ? label : title)[language],
          forms.map { Choice($0.label[language], action: .fill($0.form)) })
      }
    return KeyBinding(
      key, action: action, label: label[language], help: help[language], importance: importance)
  }

  public static func == (one: Offer, other: Offer) -> Bool {
    one.key == other.key && one.place == other.place && one.label == other.label && one.help == other.help
      && one.forms.map(\.form) == other.forms.map(\.form)
      && one.forms.map(\.label) == other.forms.map(\.label)
  }
}
