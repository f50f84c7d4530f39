import Domain
import Localization
import TerminalUI

/// First step to a paper: which meeting or body it is about.
struct SubjectsScreen: PageScreen {
  var view = PageView()

  var place: Place { .documents(nil) }
  var question: Question { .subjects }

  func page(in answer: Answer) -> Page? {
    if case .subjects(let content) = answer { content.page } else { nil }
  }
}
