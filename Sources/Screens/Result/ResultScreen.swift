import Domain
import Localization
import TerminalUI

/// One result of a framework: who answers for it, what measures it, and the chain it stands in.
struct ResultScreen: PageScreen {
  let reference: ResultReference
  var view = PageView()

  init(_ reference: ResultReference) { self.reference = reference }

  var place: Place { .result(reference) }
  var question: Question { .result(reference) }

  func page(in answer: Answer) -> Page? {
    if case .result(let content) = answer, content.reference == reference { content.page } else { nil }
  }
}

extension ResultScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [PageKeys.history(.record(.framework(reference.framework)), around)]
  }

  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around) }
  func help(_ around: Surroundings) -> [String] { ScreenWords.resultHelp.map { $0[around.language] } }
}
