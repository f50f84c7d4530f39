import Domain
import Localization
import TerminalUI

/// One organisation.
struct OrganizationScreen: PageScreen {
  let id: OrganizationID
  var view = PageView()

  init(_ id: OrganizationID) { self.id = id }

  var place: Place { .organization(id) }
  var question: Question { .organization(id) }

  func page(in answer: Answer) -> Page? {
    if case .organization(let content) = answer, content.id == id { content.page } else { nil }
  }
}

extension OrganizationScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    PageKeys.open(self, around) + [PageKeys.history(.record(.organization(id)), around)]
  }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around) }
  func help(_ around: Surroundings) -> [String] { ScreenWords.organizationHelp.map { $0[around.language] } }
}
