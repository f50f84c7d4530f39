import Domain
import Localization
import TerminalUI

/// All meetings, those ahead first, then those held, newest first.
struct MeetingsScreen: PageScreen {
  var view = PageView()

  var place: Place { .meetings }
  var question: Question { .meetings }

  func page(in answer: Answer) -> Page? {
    if case .meetings(let content) = answer { content.page } else { nil }
  }
}
