import Localization
import TerminalUI

extension TodayScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around, enter: ScreenWords.todayHint) }
  func help(_ around: Surroundings) -> [String] { ScreenWords.todayHelp.map { $0[around.language] } }
}
