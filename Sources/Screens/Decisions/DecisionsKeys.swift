import Localization
import TerminalUI

extension DecisionsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [PageKeys.papers(around)]
  }
  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: ScreenWords.decisionsHint)
  }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.decisionsHelp[around.language]] }
}
