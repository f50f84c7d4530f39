import Localization
import TerminalUI

extension MeetingsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around, enter: ScreenWords.meetingsHint) }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.meetingsHelp[around.language]] }
}
