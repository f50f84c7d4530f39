import Localization
import TerminalUI

extension DecisionsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [PageKeys.papers(around)] + (hasTargets ? marking(around) : [])
  }

  private var hasTargets: Bool { view.page.sections.contains { $0.lines.contains { !$0.targets.isEmpty } } }

  private func marking(_ around: Surroundings) -> [KeyBinding<Action>] {
    [
      KeyBinding(
        .insert, .character(" "), action: .mark, label: ScreenWords.keyMark[around.language],
        help: ScreenWords.markHelp[around.language], importance: 35),
      KeyBinding(
        .character("*"), action: .markAll, label: ScreenWords.keyMarkAll[around.language],
        help: ScreenWords.markAllHelp[around.language], isInKeyBar: false),
    ]
  }

  func hint(_ around: Surroundings) -> String {
    if !marks.isEmpty { return ScreenWords.markedHint[around.language] }
    return PageKeys.hint(self, around, enter: ScreenWords.decisionsHint)
  }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.decisionsHelp[around.language]] }
}
