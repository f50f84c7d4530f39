import Localization
import TerminalUI

extension MeetingsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [PageKeys.open(around)] }
  func hint(_ around: Surroundings) -> String { ScreenWords.meetingsHint[around.language] }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.meetingsHelp[around.language]] }
}
