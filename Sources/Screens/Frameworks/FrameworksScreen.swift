import Domain
import Localization
import TerminalUI

/// The list of frameworks.
struct FrameworksScreen: PageScreen {
  var view = PageView()

  var place: Place { .frameworks }
  var question: Question { .frameworks }

  func page(in answer: Answer) -> Page? {
    if case .frameworks(let content) = answer { content.page } else { nil }
  }
}

extension FrameworksScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: ScreenWords.frameworksHint)
  }
  func help(_ around: Surroundings) -> [String] { ScreenWords.frameworksHelp.map { $0[around.language] } }
}
