import Localization
import TerminalUI

extension GroupsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [PageKeys.open(around)] }
  func hint(_ around: Surroundings) -> String { ScreenWords.bodiesHint[around.language] }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.groupsHelp[around.language]] }
}
