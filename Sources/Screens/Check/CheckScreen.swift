import Domain
import Localization
import TerminalUI

/// What is to check: damage first, then broken rules, then warnings; Enter goes to the record.
struct CheckScreen: PageScreen {
  var view = PageView()

  var place: Place { .check }
  var question: Question { .findings }
  /// What to do, unless there is nothing to do.
  var glanceLines: Int { view.page.sections.contains { $0.lines.contains { $0.glance != nil } } ? 3 : 0 }

  func page(in answer: Answer) -> Page? {
    if case .findings(let content) = answer { content.page } else { nil }
  }
}
