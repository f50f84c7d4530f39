import Localization
import TerminalUI

extension DecisionScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    [
      KeyBinding(
        .character("m"), action: .follow, label: ScreenWords.meeting[around.language],
        help: ScreenWords.itsMeetingHelp[around.language], importance: 40),
      PageKeys.papers(around), PageKeys.history(.meeting(reference.meeting), around),
    ]
  }

  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around) }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.decisionHelp[around.language]] }
}
