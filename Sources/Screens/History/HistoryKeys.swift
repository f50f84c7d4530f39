import Localization
import TerminalUI

extension HistoryScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: ScreenWords.historyHint)
  }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.historyHelp[around.language]] }
}
