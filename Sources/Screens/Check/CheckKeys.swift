import Localization
import TerminalUI

extension CheckScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around, enter: ScreenWords.checkHint) }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.checkHelp[around.language]] }
}
