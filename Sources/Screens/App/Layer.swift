import Domain
import Localization
import TerminalUI

/// Something on top of the screen that has the keys until it is closed.
enum Layer: Sendable {
  case dialog(Dialog<LayerAction>)
  case choice(ChoiceDialog<Action>)
  case help(HelpLayer)
  case tour(TourLayer)
  case palette(Palette<Action>)
  /// A line of text that is asked for: a date to go to, a file to write.
  case typed(PromptDialog, TypedPurpose)
  case form(FormLayer)
  /// The options of an entry of the form below.
  case options(ChoiceDialog<Int>, Field)
  /// A month to take a day from, for an entry of the form below.
  case days(DatePicker<CalendarDay>, Field)
  /// The versions that what is typed below can be compared with.
  case versions(ChoiceDialog<FormVersion>)
  case comparison(ComparisonLayer)

  var isTour: Bool { if case .tour = self { true } else { false } }
}

/// What a button of a dialog does, besides closing it.
enum LayerAction: Equatable, Sendable {
  case close
  case effect(Effect)
  /// Closes the form below as well, and keeps what was typed in it or not.
  case leaveForm(keeping: Bool)
  /// Puts a text where Ctrl-V takes it from.
  case copy(String)
  case discardDraft(AnyForm)
  case discardStray(String)
}

extension Dialog where Action == LayerAction {
  static func notice(title: String, words: String, _ language: Language) -> Dialog {
    Dialog(
      title: title, message: words,
      buttons: [DialogButton(FrameWords.ok[language], letter: "o", action: LayerAction.close)])
  }

  /// A question that stands on Cancel.
  static func question(
    title: String, words: String, button: String, then effect: Effect, _ language: Language
  ) -> Dialog {
    Dialog(
      title: title, message: words,
      buttons: [
        DialogButton(button, letter: button.first, action: .effect(effect)),
        DialogButton(FrameWords.cancel[language], letter: nil, action: .close),
      ], selected: 1)
  }
}
