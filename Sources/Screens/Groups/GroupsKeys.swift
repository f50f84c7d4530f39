import Localization
import TerminalUI

extension GroupsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around, enter: ScreenWords.bodiesHint) }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.groupsHelp[around.language]] }
}
