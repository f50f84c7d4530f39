import Domain
import Localization
import TerminalUI

/// All funds and portfolios, those at work first.
struct FundsScreen: PageScreen {
  var view = PageView()

  var place: Place { .funds }
  var question: Question { .funds }
  var glanceLines: Int { view.page.sections.allSatisfy { $0.lines.allSatisfy { $0.glance == nil } } ? 0 : 7 }

  func page(in answer: Answer) -> Page? {
    if case .funds(let content) = answer { content.page } else { nil }
  }
}

extension FundsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around, enter: ScreenWords.fundsHint) }
  func help(_ around: Surroundings) -> [String] { ScreenWords.fundsHelp.map { $0[around.language] } }
}
