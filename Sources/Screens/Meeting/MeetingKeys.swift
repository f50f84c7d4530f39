import Localization
import TerminalUI

extension MeetingScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [
      PageKeys.decisions(around, help: ScreenWords.meetingDecisionsHelp),
      PageKeys.papers(around), PageKeys.history(.meeting(id), around),
    ]
  }

  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around) }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.meetingHelp[around.language]] }
}
