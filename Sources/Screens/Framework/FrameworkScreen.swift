import Domain
import Localization
import TerminalUI

/// One framework: its state, its tree of results, indicators, reviews, risks and commitments.
struct FrameworkScreen: PageScreen {
  let id: FrameworkID
  var view = PageView()

  init(_ id: FrameworkID) { self.id = id }

  var place: Place { .framework(id) }
  var question: Question { .framework(id) }

  func page(in answer: Answer) -> Page? {
    if case .framework(let content) = answer, content.id == id { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    action == .papers ? [.go(.documents(.framework(id)))] : move(action, around)
  }
}

extension FrameworkScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [
      PageKeys.papers(around), PageKeys.history(.record(.framework(id)), around),
    ]
  }

  func hint(_ around: Surroundings) -> String {
    let line = selectedLine(around)
    let isInTree = line?.above.map { above in
      !above.isEmpty || line?.id.map { view.page.hasParts($0) } == true
    }
    return PageKeys.hint(
      self, around, enter: isInTree == true ? ScreenWords.frameworkHint : ScreenWords.lineHint)
  }

  func help(_ around: Surroundings) -> [String] { ScreenWords.frameworkHelp.map { $0[around.language] } }
}
