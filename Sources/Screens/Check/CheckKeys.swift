import Localization
import TerminalUI

extension CheckScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [PageKeys.open(around)] }
  func hint(_ around: Surroundings) -> String { ScreenWords.checkHint[around.language] }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.checkHelp[around.language]] }
}
