import Localization
import TerminalUI

extension MeetingScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    [
      PageKeys.open(around), PageKeys.decisions(around, help: ScreenWords.meetingDecisionsHelp),
      PageKeys.papers(around),
    ]
  }

  func hint(_ around: Surroundings) -> String { ScreenWords.lineHint[around.language] }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.meetingHelp[around.language]] }
}
