import Domain
import Localization
import TerminalUI

/// The matrix of working groups: chair, technical support, theme or pillar, last and next meeting, open decisions.
struct GroupsScreen: PageScreen {
  var view = PageView()

  var place: Place { .groups }
  var question: Question { .groups }
  var glanceLines: Int { 5 }

  func page(in answer: Answer) -> Page? {
    if case .groups(let content) = answer { content.page } else { nil }
  }
}
