import Domain
import Localization
import TerminalUI

/// One fund with its account.
struct FundScreen: PageScreen {
  let id: FundID
  var view = PageView()

  init(_ id: FundID) { self.id = id }

  var place: Place { .fund(id) }
  var question: Question { .fund(id) }

  func page(in answer: Answer) -> Page? {
    if case .fund(let content) = answer, content.id == id { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    action == .papers ? [.go(.documents(.fund(id)))] : move(action, around)
  }
}

extension FundScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [
      PageKeys.papers(around), PageKeys.history(.record(.fund(id)), around),
    ]
  }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around) }
  func help(_ around: Surroundings) -> [String] { ScreenWords.fundHelp.map { $0[around.language] } }
}
