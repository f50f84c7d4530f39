import Localization
import TerminalUI

extension DecisionsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    [PageKeys.open(around), PageKeys.papers(around)]
  }
  func hint(_ around: Surroundings) -> String { ScreenWords.decisionsHint[around.language] }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.decisionsHelp[around.language]] }
}
