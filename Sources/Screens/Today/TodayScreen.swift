import Domain
import Localization
import TerminalUI

/// The first screen: the next meeting with what is still to prepare, the other meetings ahead, and what to chase (sketch A).
struct TodayScreen: PageScreen {
  var view = PageView()

  var place: Place { .today }
  var question: Question { .today }

  func page(in answer: Answer) -> Page? {
    if case .today(let content) = answer { content.page } else { nil }
  }
}
