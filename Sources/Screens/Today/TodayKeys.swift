import Localization
import TerminalUI

extension TodayScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [PageKeys.open(around)] }
  func hint(_ around: Surroundings) -> String { ScreenWords.todayHint[around.language] }
  func help(_ around: Surroundings) -> [String] { ScreenWords.todayHelp.map { $0[around.language] } }
}
