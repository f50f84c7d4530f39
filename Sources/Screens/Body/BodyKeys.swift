import Domain
import Localization
import TerminalUI

extension BodyScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [
      PageKeys.decisions(around, help: ScreenWords.bodyDecisionsHelp),
      PageKeys.papers(around), PageKeys.history(.record(.body(id)), around),
    ]
  }

  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around) }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.bodyHelp[around.language]] }
}
