import Localization
import TerminalUI

extension MinutesScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [
      KeyBinding(
        .character("m"), action: .follow, label: ScreenWords.meeting[around.language],
        help: ScreenWords.meetingOfMinutesHelp[around.language], importance: 22),
      PageKeys.papers(around, importance: 63),
    ]
  }

  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: MinutesWords.minutesHint)
  }
  func help(_ around: Surroundings) -> [String] { [MinutesWords.minutesHelp[around.language]] }
}

extension MinutesSectionScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: MinutesWords.sectionHint)
  }
  func help(_ around: Surroundings) -> [String] { [MinutesWords.sectionHelp[around.language]] }
}

extension MinutesComparisonScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { ComparedTexts.bindings(around.language) }
  func hint(_ around: Surroundings) -> String { MinutesWords.comparisonHint[around.language] }
  func help(_ around: Surroundings) -> [String] { [MinutesWords.comparisonHelp[around.language]] }
}
