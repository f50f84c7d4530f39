import Domain
import Localization
import TerminalUI

/// One person.
struct PersonScreen: PageScreen {
  let id: PersonID
  var view = PageView()

  init(_ id: PersonID) { self.id = id }

  var place: Place { .person(id) }
  var question: Question { .person(id) }

  func page(in answer: Answer) -> Page? {
    if case .person(let content) = answer, content.id == id { content.page } else { nil }
  }
}

extension PersonScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [PageKeys.history(.record(.person(id)), around)]
  }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around) }
  func help(_ around: Surroundings) -> [String] { ScreenWords.personHelp.map { $0[around.language] } }
}
