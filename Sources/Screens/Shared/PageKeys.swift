import Domain
import Localization
import TerminalUI

/// Bindings that several screens share, so that a key means the same everywhere.
enum PageKeys {
  static func open(_ around: Surroundings) -> KeyBinding<Action> {
    KeyBinding(
      .function(3), action: .open, label: FrameWords.keyView[around.language],
      help: ScreenWords.openHelp[around.language], importance: 60)
  }

  static func decisions(_ around: Surroundings, help: Phrase) -> KeyBinding<Action> {
    KeyBinding(
      .character("d"), action: .follow, label: FrameWords.decisions[around.language],
      help: help[around.language],
      importance: 20)
  }

  static func papers(_ around: Surroundings) -> KeyBinding<Action> {
    KeyBinding(
      .character("p"), action: .papers, label: FrameWords.keyPapers[around.language],
      help: ScreenWords.papersHelp[around.language], importance: 25)
  }
}
