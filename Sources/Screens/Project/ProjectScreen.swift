import Domain
import Localization
import TerminalUI

/// One project.
struct ProjectScreen: PageScreen {
  let id: ProjectID
  var view = PageView()

  init(_ id: ProjectID) { self.id = id }

  var place: Place { .project(id) }
  var question: Question { .project(id) }

  func page(in answer: Answer) -> Page? {
    if case .project(let content) = answer, content.id == id { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    action == .papers ? [.go(.documents(.project(id)))] : move(action, around)
  }
}

extension ProjectScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [
      PageKeys.papers(around), PageKeys.history(.record(.project(id)), around),
    ]
  }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around) }
  func help(_ around: Surroundings) -> [String] { ProjectScreenWords.pageHelp.map { $0[around.language] } }
}
